import {
  bookAfter,
  fatesOf,
  gatherDrawn,
  mergedOf,
  officeBook,
  staffList,
  unitForm,
  unitList,
  type DrawnFile,
} from "./small-office";

const OFFICE: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", ["Ngô Đức Hòa | Chuyên viên | x"])];
/** The head of «Phòng Kế hoạch, Tài chính», and somebody of Văn phòng. */
const finance = (...rows: readonly string[]): DrawnFile => [
  "KHTC.xlsx",
  unitForm("Phòng Kế hoạch, Tài chính", ["Lý Quang Sĩ | Trưởng phòng | x", ...rows]),
];
const idOf = (run: ReturnType<typeof gatherDrawn>) => run.gathered.questions[0]?.id ?? "";

describe("her answer stays with the people and titles she was asked about", () => {
  const staffOf = (...people: readonly string[]) => ({
    name: "Danh sách CBCCVC",
    rows: ["TT | Họ và tên | Năm sinh | Chức vụ | Đơn vị", ...people.map((row, at) => `${String(at + 1)} | ${row}`)],
  });
  const DRIVER = "Mai Văn Lộc | 1980 | Lái xe | Văn phòng";
  const CLERK = "Mai Văn Lộc | 1992 | Văn thư | Văn phòng";
  const HEAD = "Vũ Thị Thúy | 1982 | Chánh Văn phòng | Văn phòng";

  test("which of two namesakes: the staff list in another order changes nothing", () => {
    const file: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", ["Mai Văn Lộc | Chuyên viên | x", "Vũ Thị Thúy | | x"])];
    const book = officeBook(staffOf(DRIVER, CLERK, HEAD));
    const asked = gatherDrawn(book, [file]);
    const answer = { id: idOf(asked), answer: "Mai Văn Lộc, 1992, Văn thư, Văn phòng" };
    const { store } = bookAfter(book, gatherDrawn(book, [file], [answer]));
    const later = gatherDrawn({ ...officeBook(staffOf(CLERK, DRIVER, HEAD)), store }, [file]);
    expect([...later.gathered.merged.values()].find(({ name }) => name === "Mai Văn Lộc")?.birth).toBe("1992");
    const third = "Mai Văn Lộc | 1975 | Bảo vệ | Văn phòng";
    const more = gatherDrawn({ ...officeBook(staffOf(third, DRIVER, CLERK, HEAD)), store }, [file]);
    expect(more.gathered.questions.map(({ kind }) => kind)).toEqual(["several"]);
  });

  test("«Là một người» is about one person: another near one is asked about anew", () => {
    const file: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", ["Đoàn Thu Hạ | Văn thư | x", "Vũ Thị Thúy | | x"])];
    const book = officeBook(staffOf("Đoàn Thu Hà | 1988 | Văn thư | Văn phòng", HEAD));
    const answer = { id: idOf(gatherDrawn(book, [file])), answer: "Là một người" };
    const { store } = bookAfter(book, gatherDrawn(book, [file], [answer]));
    const later = gatherDrawn({ ...officeBook(staffOf("Đoàn Thu Hả | 1995 | Văn thư | Văn phòng", HEAD)), store }, [
      file,
    ]);
    expect(later.gathered.questions.map(({ kind }) => kind)).toEqual(["maybe-same"]);
    expect(mergedOf(later)).toEqual(["Văn phòng / Vũ Thị Thúy: advanced-worker"]);
  });

  test("two rows compared: other titles are compared anew", () => {
    const asked = gatherDrawn(officeBook(), [OFFICE, finance("Ngô Đức Hòa | | x | x")]);
    const answer = { id: idOf(asked), answer: "Lấy dòng kia" };
    const later = gatherDrawn(officeBook(), [OFFICE, finance("Ngô Đức Hòa | | | | x")], [answer]);
    expect(later.gathered.questions.map(({ kind }) => kind)).toEqual(["duplicate-differs"]);
    expect(mergedOf(later)).toContain("Văn phòng / Ngô Đức Hòa: advanced-worker");
  });
});

describe("two rows of one person in two files", () => {
  test("the row of the home unit came with an earlier run: the two are compared all the same", () => {
    const book = officeBook();
    const after = bookAfter(book, gatherDrawn(book, [OFFICE]));
    const file = finance("Ngô Đức Hòa | | x | x");
    const run = gatherDrawn(after, [file]);
    expect(fatesOf(run, "KHTC.xlsx")[1]).toContain("duplicate (other-unit)");
    expect(run.gathered.questions.map(({ sentence }) => sentence.vi)).toEqual([
      "Ngô Đức Hòa có ở tệp KHTC.xlsx (LĐTT, CSTĐCS) và tệp VP.xlsx (LĐTT). Đang giữ dòng của đơn vị theo danh sách (VP.xlsx).",
    ]);
    const other = gatherDrawn(after, [file], [{ id: idOf(run), answer: "Lấy dòng kia" }]);
    expect(mergedOf(other)).toContain("Văn phòng / Ngô Đức Hòa: advanced-worker grassroots-emulation-fighter");
    expect(gatherDrawn(bookAfter(after, other), [file]).gathered.questions).toEqual([]);
    const less = gatherDrawn(after, [finance("Ngô Đức Hòa | | | | x")]);
    const both = gatherDrawn(after, [finance("Ngô Đức Hòa | | | | x")], [{ id: idOf(less), answer: "Gộp cả hai" }]);
    expect(mergedOf(both)).toContain("Văn phòng / Ngô Đức Hòa: advanced-worker certificate-of-merit");
    expect(gatherDrawn(bookAfter(after, both), [finance("Ngô Đức Hòa | | | | x")]).gathered.questions).toEqual([]);
  });

  test.each<readonly [answer: string, awards: string, remarks: string, source: string]>([
    ["Giữ như vậy", "advanced-worker", "", "VP.xlsx"],
    ["Lấy dòng kia", "grassroots-emulation-fighter certificate-of-merit", "kiêm nhiệm", "KHTC.xlsx"],
    ["Gộp cả hai", "advanced-worker grassroots-emulation-fighter certificate-of-merit", "kiêm nhiệm", "VP.xlsx"],
  ])("«%s»: the whole row of the other file, of both its lists", (answer, awards, remarks, source) => {
    const [name, rows] = finance("Ngô Đức Hòa | | | x | | kiêm nhiệm") as readonly [string, readonly string[]];
    const second = {
      name: "Khen",
      rows: [
        "PHÒNG KẾ HOẠCH, TÀI CHÍNH",
        "ĐĂNG KÝ GIẤY KHEN NĂM 2025",
        "TT | Họ và tên | Giấy khen",
        "1 | Ngô Đức Hòa | x",
      ],
    };
    const files: readonly DrawnFile[] = [OFFICE, [name, rows, second]];
    const asked = gatherDrawn(officeBook(), files);
    expect(asked.gathered.questions).toHaveLength(1);
    const run = gatherDrawn(officeBook(), files, [{ id: idOf(asked), answer }]);
    const row = [...run.gathered.merged.values()].find((each) => each.name === "Ngô Đức Hòa");
    expect(row?.awards.map(({ award }) => award).join(" ")).toBe(awards);
    expect(row?.remarks ?? "").toBe(remarks);
    expect(row?.source.split(" › ")[0]).toBe(source);
  });

  test("a supplement that adds only a remark is taken", () => {
    const run = gatherDrawn(officeBook(staffList, unitList), [
      OFFICE,
      ["VP bổ sung.xlsx", unitForm("Văn phòng", ["Ngô Đức Hòa | | x | | | Đề tài 02"])],
    ]);
    expect(fatesOf(run, "VP bổ sung.xlsx")).toEqual(["Ngô Đức Hòa: changed advanced-worker"]);
    expect([...run.gathered.merged.values()][0]?.remarks).toBe("Đề tài 02");
  });
});
