import type { GatherRun } from "../../src/actions/gather";
import type { OfficeBook } from "../../src/actions/office-book";
import {
  bookAfter,
  bookOf,
  gatherDrawn,
  mergedOf,
  officeBook,
  stateOf,
  unitForm,
  type DrawnFile,
} from "./small-office";

/** Columns of «Đăng ký cá nhân» as the run draws it: A TT … F LĐTT, G CSTĐCS, H CSTĐ cấp tỉnh, I Giấy khen. */
const COLUMNS = { name: 1, position: 3, unit: 4, worker: 5, fighter: 6, certificate: 8, remarks: 11 } as const;

/** What she typed, by place in the row. */
type Edits = Readonly<Record<number, string>>;

const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x", "Đoàn Thu Hà | Văn thư | x"];
const first: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", VP)];
const again: DrawnFile = ["VP lần 2.xlsx", unitForm("Văn phòng", VP)];
const withMore: DrawnFile = [
  "VP lần 2.xlsx",
  unitForm("Văn phòng", [VP[0] ?? "", "Ngô Đức Hòa | Chuyên viên | x | | x", VP[2] ?? ""]),
];
const withoutHoa: DrawnFile = ["VP lần 2.xlsx", unitForm("Văn phòng", [VP[0] ?? "", VP[2] ?? ""])];

/** Her book after a first run and after she typed something into the row of a person. */
function editedBook(person: string, edits: Edits, files = [first]): OfficeBook {
  const book = officeBook();
  const after = bookAfter(book, gatherDrawn(book, files));
  return typed(after, person, edits);
}

function typed(book: OfficeBook, person: string, edits: Edits): OfficeBook {
  const sheets = book.snapshot.sheets.map((grid) => {
    if (grid.name !== "Đăng ký cá nhân") return grid;
    const values = grid.values.map((row) => {
      if (row[COLUMNS.name] !== person) return row;
      const wide = Array.from({ length: Math.max(row.length, ...Object.keys(edits).map((at) => Number(at) + 1)) });
      return wide.map((_, at) => (at in edits ? (edits[at] ?? null) : (row[at] ?? null)));
    });
    return { ...grid, values };
  });
  return bookOf({ ...book.snapshot, sheets }, book.storeText);
}

/** The cells of a person's row once the run is written, «·» for empty ones. */
function rowOf(book: OfficeBook, run: GatherRun, person: string): readonly string[] {
  const grid = bookAfter(book, run).snapshot.sheets.find(({ name }) => name === "Đăng ký cá nhân");
  const row = grid?.values.find((values) => values[COLUMNS.name] === person) ?? [];
  return row.map((value) => (value === null || value === "" || typeof value === "object" ? "·" : String(value)));
}

const asked = ({ gathered }: GatherRun) =>
  gathered.questions.filter(({ kind }) => kind === "edited-by-you").map(({ sentence }) => sentence.vi);

describe("a cell that she changed in the merged sheet is kept, and asked about", () => {
  test.each<readonly [what: string, edits: Edits, file: DrawnFile, question: string]>([
    [
      "«chờ xét» in a column of marks",
      { [COLUMNS.worker]: "chờ xét" },
      again,
      "Ngô Đức Hòa (Văn phòng). Ô F11: anh/chị đã sửa thành «chờ xét»; đơn vị gửi «x».",
    ],
    [
      "a post",
      { [COLUMNS.position]: "Phó Chánh Văn phòng" },
      again,
      "Ngô Đức Hòa (Văn phòng). Ô D11: anh/chị đã sửa thành «Phó Chánh Văn phòng»; danh sách CBCCVC ghi «Chuyên viên».",
    ],
    [
      "a mark she took away",
      { [COLUMNS.worker]: "" },
      again,
      "Ngô Đức Hòa (Văn phòng). Ô F11: anh/chị đã để trống; đơn vị gửi «x».",
    ],
    [
      "a name",
      { [COLUMNS.name]: "Ngô Đức Hoà Bình" },
      ["VP.xlsx", unitForm("Văn phòng", VP)],
      "Ngô Đức Hoà Bình (Văn phòng). Ô B11: anh/chị đã sửa thành «Ngô Đức Hoà Bình»; danh sách CBCCVC ghi «Ngô Đức Hòa».",
    ],
    [
      "a remark, while the unit changes a title",
      { [COLUMNS.remarks]: "hỏi lại" },
      withMore,
      "Ngô Đức Hòa (Văn phòng). Ô L11: anh/chị đã sửa thành «hỏi lại»; đơn vị gửi ô trống.",
    ],
    [
      "a row that the unit sends no more",
      { [COLUMNS.fighter]: "x" },
      withoutHoa,
      "Ngô Đức Hòa (Văn phòng): anh/chị đã sửa thành «LĐTT, CSTĐCS»; đơn vị không còn dòng này.",
    ],
  ])("%s", (_, edits, file, question) => {
    const book = editedBook("Ngô Đức Hòa", edits);
    const run = gatherDrawn(book, [file]);
    expect(asked(run)).toEqual([question]);
    const person = edits[COLUMNS.name] ?? "Ngô Đức Hòa";
    for (const [at, value] of Object.entries(edits)) {
      expect(rowOf(book, run, person)[Number(at)]).toBe(value === "" ? "·" : value);
    }
    // Not answered, it is asked again; answered «Giữ của tôi», never.
    const later = gatherDrawn(bookAfter(book, run), [file]);
    expect(asked(later)).toHaveLength(1);
    const id = run.gathered.questions.find(({ kind }) => kind === "edited-by-you")?.id ?? "";
    const mine = gatherDrawn(book, [file], [{ id, answer: "Giữ của tôi" }]);
    expect(asked(mine)).toEqual([]);
    expect(asked(gatherDrawn(bookAfter(book, mine), [file]))).toEqual([]);
    for (const [at, value] of Object.entries(edits)) {
      expect(rowOf(book, mine, person)[Number(at)]).toBe(value === "" ? "·" : value);
    }
  });

  test("what the unit changed beside it is taken", () => {
    const book = editedBook("Ngô Đức Hòa", { [COLUMNS.remarks]: "hỏi lại" });
    const run = gatherDrawn(book, [withMore]);
    expect(mergedOf(run)).toContain("Văn phòng / Ngô Đức Hòa: advanced-worker certificate-of-merit");
    expect(rowOf(book, run, "Ngô Đức Hòa")[COLUMNS.certificate]).toBe("x");
  });

  test("«Lấy của đơn vị» takes what was sent, and a later change of hers is asked about again", () => {
    const edits = { [COLUMNS.fighter]: "x" };
    const book = editedBook("Ngô Đức Hòa", edits);
    const open = gatherDrawn(book, [withMore]);
    expect(mergedOf(open)).toContain(
      "Văn phòng / Ngô Đức Hòa: advanced-worker grassroots-emulation-fighter certificate-of-merit",
    );
    const id = open.gathered.questions[0]?.id ?? "";
    const theirs = gatherDrawn(book, [withMore], [{ id, answer: "Lấy của đơn vị" }]);
    expect(mergedOf(theirs)).toContain("Văn phòng / Ngô Đức Hòa: advanced-worker certificate-of-merit");
    const after = typed(bookAfter(book, theirs), "Ngô Đức Hòa", { [COLUMNS.position]: "Tổ trưởng" });
    expect(asked(gatherDrawn(after, [withMore]))).toHaveLength(1);
  });

  test("another way of marking the same is no change", () => {
    expect(asked(gatherDrawn(editedBook("Ngô Đức Hòa", { [COLUMNS.worker]: "X" }), [again]))).toEqual([]);
  });

  test("a file of another unit leaves it alone and asks nothing", () => {
    const book = editedBook("Ngô Đức Hòa", { [COLUMNS.worker]: "chờ xét" });
    const run = gatherDrawn(book, [["TTNS.xlsx", unitForm("Trung tâm Nước sạch", ["Đỗ Hải Yến | Chuyên viên | x"])]]);
    expect(asked(run)).toEqual([]);
    expect(rowOf(book, run, "Ngô Đức Hòa")[COLUMNS.worker]).toBe("chờ xét");
  });
});

describe("a column that she added goes with its person", () => {
  const CENTRE: DrawnFile = ["TTNS.xlsx", unitForm("Trung tâm Nước sạch", ["Đỗ Hải Yến | Chuyên viên | x"])];
  /** Right of «Nguồn». */
  const HERS = 13;

  test.each<readonly [what: string, file: DrawnFile]>([
    ["a person more above", ["VP lần 2.xlsx", unitForm("Văn phòng", [VP[1] ?? "", VP[0] ?? "", VP[2] ?? ""])]],
    ["a person less above", ["VP lần 2.xlsx", unitForm("Văn phòng", [VP[2] ?? "", VP[1] ?? ""])]],
    ["another unit above", ["BGĐ.xlsx", unitForm("Ban Giám đốc", ["Trịnh Bá Lâm | Giám đốc Sở | x"])]],
  ])("%s", (_, file) => {
    const phone = { "Ngô Đức Hòa": "0912", "Đỗ Hải Yến": "0987" };
    const book = Object.entries(phone).reduce(
      (before, [person, number]) => typed(before, person, { [HERS]: number }),
      editedBook("", {}, [first, CENTRE]),
    );
    const run = gatherDrawn(book, [file]);
    for (const [person, number] of Object.entries(phone)) expect(rowOf(book, run, person)[HERS]).toBe(number);
    const grid = bookAfter(book, run).snapshot.sheets.find(({ name }) => name === "Đăng ký cá nhân");
    expect(grid?.values.filter((row) => (row[HERS] ?? "") !== "")).toHaveLength(2);
  });
});

describe("a note that she wrote on a row of its own between two people", () => {
  const NOTE = "Hội ý với Chánh Văn phòng ngày 12/3";
  const notes = (book: OfficeBook) =>
    book.snapshot.sheets.find(({ name }) => name === "Đăng ký cá nhân")?.values.filter((row) => row.includes(NOTE))
      .length;

  /** Her book with the note on a new row under the person. */
  function noted(under: string): OfficeBook {
    const book = editedBook("", {});
    const sheets = book.snapshot.sheets.map((grid) => {
      if (grid.name !== "Đăng ký cá nhân") return grid;
      const at = grid.values.findIndex((row) => row[COLUMNS.name] === under) + 1;
      const note = Array.from({ length: COLUMNS.remarks + 1 }, (_, column) =>
        column === COLUMNS.remarks ? NOTE : null,
      );
      return { ...grid, values: [...grid.values.slice(0, at), note, ...grid.values.slice(at)] };
    });
    return bookOf({ ...book.snapshot, sheets }, book.storeText);
  }

  test.each<readonly [what: string, file: DrawnFile]>([
    ["the same list again", again],
    ["a list with a title more", withMore],
    ["a list with a person less", withoutHoa],
  ])("stands in the sheet after %s, once, and stays where it is at the next run", (_, file) => {
    const after = bookAfter(noted("Vũ Thị Thúy"), gatherDrawn(noted("Vũ Thị Thúy"), [file]));
    expect(notes(after)).toBe(1);
    const next = bookAfter(after, gatherDrawn(after, [file]));
    expect(notes(next)).toBe(1);
    expect(next.snapshot.sheets.map(({ values }) => values)).toEqual(after.snapshot.sheets.map(({ values }) => values));
  });
});

describe("«Tệp gửi lại không khác lần trước.» is said only when it is true", () => {
  const book = officeBook();
  const misspelt = [...VP, "Vũ Thị Thúi | Nhân viên | x"];

  test.each<readonly [what: string, before: readonly string[], now: readonly string[], state: string]>([
    ["the same list", VP, VP, "read · same · Văn phòng"],
    ["a person more who waits", VP, misspelt, "read · replaces · Văn phòng"],
    ["a person less who waited", misspelt, VP, "read · replaces · Văn phòng"],
    [
      "a remark that stays behind",
      VP,
      [VP[0] ?? "", VP[1] ?? "", "Đoàn Thu Hà | Văn thư | x | | | nghỉ thai sản"],
      "read · replaces · Văn phòng",
    ],
  ])("%s", (_, before, now, state) => {
    const after = bookAfter(book, gatherDrawn(book, [["VP.xlsx", unitForm("Văn phòng", before)]]));
    const run = gatherDrawn(after, [["VP lần 2.xlsx", unitForm("Văn phòng", now)]]);
    expect(stateOf(run, "VP lần 2.xlsx")).toBe(state);
  });
});
