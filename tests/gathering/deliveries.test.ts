import {
  bookAfter,
  fatesOf,
  gatherDrawn,
  mergedOf,
  officeBook,
  stateOf,
  unitForm,
  YEAR,
  type DrawnFile,
} from "./small-office";

const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x", "Đoàn Thu Hà | Văn thư | x"];
const CENTRE = ["Hà Minh Tâm | Giám đốc | x | x", "Đỗ Hải Yến | Chuyên viên | x"];

/** A form that is no list of this year, of this office or of anybody. */
const titled = (title: string, office: string, rows: readonly string[] = ["1 | Vũ Thị Thúy | x"]) => [
  office,
  "VĂN PHÒNG",
  title,
  "TT | Họ và tên | LĐTT",
  ...rows,
];

describe("a file that is not taken says why, and the others go on", () => {
  test.each<readonly [why: string, file: DrawnFile, state: string, sentence: string]>([
    [
      "locked by a password",
      ["VP.xlsx", "password"],
      "refused · password",
      "VP.xlsx: tệp có mật khẩu mở nên chưa đọc được. Anh/chị xin đơn vị bản không đặt mật khẩu.",
    ],
    ["damaged", ["VP.xlsx", "broken"], "refused · broken", "VP.xlsx: tệp hỏng hoặc không phải Excel."],
    [
      "of another year",
      ["VP.xlsx", titled("ĐĂNG KÝ THI ĐUA NĂM 2023", "SỞ THỦY LỢI")],
      "refused · other-year · Văn phòng",
      "VP.xlsx: biểu ghi năm 2023, đang gộp năm 2025. Chưa nhận.",
    ],
    [
      "of another office",
      [
        "DS.xlsx",
        ["SỞ GIAO THÔNG", "PHÒNG VẬN TẢI", "ĐĂNG KÝ THI ĐUA NĂM 2025", "TT | Họ và tên | LĐTT", "1 | Kha Văn Tú | x"],
      ],
      "refused · wrong-unit",
      "DS.xlsx: ghi «SỞ GIAO THÔNG», không phải đơn vị của cơ quan.",
    ],
    [
      "with nobody in it",
      ["VP.xlsx", titled("ĐĂNG KÝ THI ĐUA NĂM 2025", "SỞ THỦY LỢI", ["1 | |", "2 | |"])],
      "refused · empty · Văn phòng",
      "VP.xlsx: biểu chưa có tên người hoặc tập thể nào.",
    ],
    [
      "a summary",
      [
        "TH.xlsx",
        [
          "BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2025",
          "",
          "TT | Đơn vị | LĐTT | CSTĐCS",
          "1 | Văn phòng | 3 | 1",
          "2 | Trung tâm Nước sạch | 2 | 1",
          "Cộng | | 5 | 2",
        ],
      ],
      "refused · not-registration",
      "TH.xlsx: đây là biểu tổng hợp, không phải biểu đăng ký.",
    ],
  ])("%s", (_, file, state, sentence) => {
    const run = gatherDrawn(officeBook(), [file, ["TTNS.xlsx", unitForm("Trung tâm Nước sạch", CENTRE)]]);
    expect(stateOf(run, file[0])).toBe(state);
    expect(run.gathered.files.find(({ name }) => name === file[0])?.message?.vi).toBe(sentence);
    expect(mergedOf(run)).toHaveLength(2);
    expect(run.gathered.unitsMissing).toContain("Văn phòng");
  });

  test("whose it is, is not known: its rows wait for her answer", () => {
    const file: DrawnFile = [
      "biểu.xlsx",
      ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2025", "TT | Họ và tên | LĐTT", "1 | Ngô Thanh Hiếu | x", "2 | La Thị Ngân | x"],
    ];
    const run = gatherDrawn(officeBook(), [file]);
    expect(stateOf(run, "biểu.xlsx")).toBe("waiting · unknown-unit");
    const [question] = run.gathered.questions;
    expect(question?.sentence.vi).toBe("biểu.xlsx: chưa biết là của đơn vị nào.");
    const told = gatherDrawn(officeBook(), [file], [{ id: question?.id ?? "", answer: "Văn phòng" }]);
    expect(stateOf(told, "biểu.xlsx")).toBe("read · first · Văn phòng");
  });

  test("a form of last year that she says is this year's is taken", () => {
    const file: DrawnFile = ["VP.xlsx", titled("ĐĂNG KÝ THI ĐUA NĂM 2024", "SỞ THỦY LỢI")];
    const [question] = gatherDrawn(officeBook(), [file]).gathered.questions;
    const run = gatherDrawn(officeBook(), [file], [{ id: question?.id ?? "", answer: "Vẫn là biểu năm 2025" }]);
    expect(stateOf(run, "VP.xlsx")).toBe("read · first · Văn phòng");
  });

  test("a form of last year that she refuses stays refused and is not asked about again", () => {
    const file: DrawnFile = ["VP.xlsx", titled("ĐĂNG KÝ THI ĐUA NĂM 2024", "SỞ THỦY LỢI")];
    const book = officeBook();
    const [question] = gatherDrawn(book, [file]).gathered.questions;
    const run = gatherDrawn(book, [file], [{ id: question?.id ?? "", answer: "Không nhận" }]);
    expect(run.gathered.questions).toEqual([]);
    expect(stateOf(run, "VP.xlsx")).toBe("refused · other-year · Văn phòng");
  });

  test("beside a sheet of another year the sheet of this year is read", () => {
    const run = gatherDrawn(officeBook(), [
      [
        "VP.xlsx",
        {
          name: "2024",
          rows: titled("ĐĂNG KÝ THI ĐUA NĂM 2024", "SỞ THỦY LỢI", [
            "1 | Vũ Thị Thúy | x",
            "2 | Ngô Đức Hòa | x",
            "3 | Đoàn Thu Hà | x",
          ]),
        },
        {
          name: "2025",
          rows: titled("ĐĂNG KÝ THI ĐUA NĂM 2025", "SỞ THỦY LỢI", ["1 | Vũ Thị Thúy | x", "2 | Ngô Đức Hòa | x"]),
        },
      ],
    ]);
    expect(run.gathered.files[0]?.rows.map(({ row }) => row.cell.sheet)).toEqual(["2025", "2025"]);
    expect(run.gathered.files[0]?.counts.read).toBe(13);
  });
});

describe("one unit, several files in one run", () => {
  const first: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", VP)];
  const shorter = unitForm("Văn phòng", VP.slice(0, 2));

  test.each<readonly [why: string, other: DrawnFile, states: readonly [string, string], people: number]>([
    [
      "the same list under another name is a copy",
      ["VP (1).xlsx", unitForm("Văn phòng", VP)],
      ["read · first", "read · copy"],
      3,
    ],
    ["«lần 2» takes the place of the first", ["VP lần 2.xlsx", shorter], ["refused · superseded", "read · first"], 2],
    [
      "«gửi lại» takes the place of one that says nothing",
      ["VP (gửi lại).xlsx", shorter],
      ["refused · superseded", "read · first"],
      2,
    ],
    [
      "«bổ sung» comes beside it",
      ["VP bổ sung.xlsx", unitForm("Văn phòng", ["Ngô Đức Hòa | | x | x"])],
      ["read · first", "read · supplements"],
      3,
    ],
    ["nothing says which: both wait", ["Văn phòng.xlsx", shorter], ["waiting · unclear", "waiting · unclear"], 0],
  ])("%s", (_, other, [one, two], people) => {
    for (const files of [
      [first, other],
      [other, first],
    ]) {
      const run = gatherDrawn(officeBook(), files);
      expect(stateOf(run, "VP.xlsx")).toBe(`${one} · Văn phòng`);
      expect(stateOf(run, other[0])).toBe(`${two} · Văn phòng`);
      expect(run.gathered.people).toBe(people);
    }
  });

  test("a unit whose two files wait has sent, and nothing is said of its people", () => {
    const run = gatherDrawn(officeBook(), [
      ["TTNS.xlsx", unitForm("Trung tâm Nước sạch", CENTRE)],
      ["TTNS mẫu khác.xlsx", unitForm("Trung tâm Nước sạch", CENTRE.slice(0, 1))],
      ["VP.xlsx", unitForm("Văn phòng", VP)],
    ]);
    expect(run.gathered.unitsMissing).not.toContain("Trung tâm Nước sạch");
    expect(run.gathered.isComplete).toBe(false);
    const lines = run.lines.map(({ vi }) => vi);
    expect(lines.filter((line) => /^Chưa (?:thấy tên|gửi).*Trung tâm Nước sạch/u.test(line))).toEqual([]);
    const { plan } = run;
    const headings = plan.tabs[0]?.cells.map(({ content }) => (content.kind === "text" ? content.text : "")) ?? [];
    expect(headings).toContain("V. TRUNG TÂM NƯỚC SẠCH");
  });

  test("which of two is taken is hers to say", () => {
    const files: readonly DrawnFile[] = [first, ["Văn phòng.xlsx", shorter]];
    const [question] = gatherDrawn(officeBook(), files).gathered.questions;
    expect(question?.options.map(({ label }) => label.vi)).toEqual(["Lấy VP.xlsx", "Lấy Văn phòng.xlsx", "Lấy cả hai"]);
    const run = gatherDrawn(officeBook(), files, [{ id: question?.id ?? "", answer: "Lấy Văn phòng.xlsx" }]);
    expect(stateOf(run, "VP.xlsx")).toBe("refused · superseded · Văn phòng");
    expect(run.gathered.people).toBe(2);
  });

  test("people in one file and the unit in another complete each other", () => {
    const rows = [
      "SỞ THỦY LỢI",
      "VĂN PHÒNG",
      `ĐĂNG KÝ TẬP THỂ NĂM ${String(YEAR)}`,
      "TT | Tên tập thể | TTLĐTT",
      "1 | Văn phòng | x",
    ];
    const run = gatherDrawn(officeBook(), [first, ["VP tập thể.xlsx", rows]]);
    expect(mergedOf(run)).toHaveLength(4);
  });
});

describe("a unit sends again", () => {
  const gathered = (files: readonly DrawnFile[]) => {
    const book = officeBook();
    return bookAfter(book, gatherDrawn(book, files));
  };
  const VPFILE: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", VP, ["Tập thể Văn phòng | | x"])];
  const CENTREFILE: DrawnFile = ["TTNS.xlsx", unitForm("Trung tâm Nước sạch", CENTRE)];

  test("nothing differs: nothing is written, and nothing new is remembered", () => {
    const run = gatherDrawn(gathered([VPFILE, CENTREFILE]), [
      ["VP gửi lại.xlsx", unitForm("Văn phòng", VP, ["Tập thể Văn phòng | | x"])],
      CENTREFILE,
    ]);
    expect(stateOf(run, "VP gửi lại.xlsx")).toBe("read · same · Văn phòng");
    expect([run.plan.writes, run.plan.tabs, run.remember]).toEqual([[], [], null]);
  });

  test("a new list replaces all rows of its unit and no others, and tells what changed", () => {
    const book = gathered([VPFILE, CENTREFILE]);
    const again: DrawnFile = [
      "VP lần 2.xlsx",
      unitForm(
        "Văn phòng",
        ["Vũ Thị Thúy | Chánh Văn phòng | x", "Ngô Đức Hòa | Chuyên viên | x"],
        ["Tập thể Văn phòng | | x"],
      ),
    ];
    const run = gatherDrawn(book, [again]);
    expect(stateOf(run, "VP lần 2.xlsx")).toBe("read · replaces · Văn phòng");
    expect(fatesOf(run, "VP lần 2.xlsx")).toEqual([
      "Vũ Thị Thúy: changed advanced-worker",
      "Ngô Đức Hòa: accepted advanced-worker",
      "Tập thể Văn phòng: accepted advanced-labor-collective",
    ]);
    expect(run.gathered.changes.map(({ name, change, before, after }) => [name, change, before, after])).toEqual([
      ["Vũ Thị Thúy", "changed", ["advanced-worker", "grassroots-emulation-fighter"], ["advanced-worker"]],
      ["Đoàn Thu Hà", "removed", ["advanced-worker"], []],
    ]);
    expect(run.lines.map(({ vi }) => vi)).toContain("Văn phòng gửi lại (lần 2): đổi 1, thêm 0, bớt 1, giữ nguyên 2.");
    expect(run.lines.map(({ vi }) => vi)).toContain("Vũ Thị Thúy: LĐTT, CSTĐCS → LĐTT");
    const after = bookAfter(book, run);
    expect(after.former.map(({ row }) => row.name)).toEqual([
      "Vũ Thị Thúy",
      "Ngô Đức Hòa",
      "Hà Minh Tâm",
      "Đỗ Hải Yến",
      "Văn phòng",
    ]);
  });

  describe("units that came in another's file", () => {
    const withHeads: DrawnFile = [
      "VP.xlsx",
      [
        ...unitForm("Văn phòng", []),
        "I. BAN GIÁM ĐỐC",
        "1 | Trịnh Bá Lâm | Giám đốc Sở | x",
        "II. VĂN PHÒNG",
        ...VP.map((row, at) => `${String(at + 2)} | ${row}`),
      ],
    ];

    test("left out of the new list: they are gone, and it is said", () => {
      const book = gathered([withHeads, CENTREFILE]);
      const run = gatherDrawn(book, [["VP lần 2.xlsx", unitForm("Văn phòng", VP)]]);
      expect(stateOf(run, "VP lần 2.xlsx")).toBe("read · replaces · Văn phòng");
      expect(run.gathered.changes.map(({ name, change }) => [name, change])).toEqual([["Trịnh Bá Lâm", "removed"]]);
      expect(run.lines.map(({ vi }) => vi)).toContain("Văn phòng gửi lại (lần 2): đổi 0, thêm 0, bớt 1, giữ nguyên 3.");
      expect(mergedOf(run)).not.toContain("Ban Giám đốc / Trịnh Bá Lâm: advanced-worker");
    });

    test("once they have sent a file of their own, the other's new list leaves them", () => {
      const own: DrawnFile = ["BGĐ.xlsx", unitForm("Ban Giám đốc", ["Trịnh Bá Lâm | Giám đốc Sở | x"])];
      const run = gatherDrawn(gathered([withHeads, own]), [["VP lần 2.xlsx", unitForm("Văn phòng", VP)]]);
      expect(run.gathered.changes).toEqual([]);
      expect(mergedOf(run)).toContain("Ban Giám đốc / Trịnh Bá Lâm: advanced-worker");
    });

    test("one person of a unit in a neighbour's file: neither new list takes the other's people away", () => {
      const neighbour: DrawnFile = ["TTNS.xlsx", unitForm("Trung tâm Nước sạch", [...CENTRE, "Ngô Đức Hòa | | x"])];
      const book = officeBook();
      const [asked] = gatherDrawn(book, [neighbour]).gathered.questions;
      const first = gatherDrawn(book, [neighbour], [{ id: asked?.id ?? "", answer: "Nhận theo danh sách CBCCVC" }]);
      const both = bookAfter(book, first);
      const run = gatherDrawn(both, [["VP.xlsx", unitForm("Văn phòng", VP)]]);
      expect(run.gathered.changes.filter(({ change }) => change === "removed")).toEqual([]);
      expect(mergedOf(run)).toContain(
        "Trung tâm Nước sạch / Hà Minh Tâm: advanced-worker grassroots-emulation-fighter",
      );
    });
  });

  test("a supplement leaves the former rows", () => {
    const book = gathered([VPFILE]);
    const run = gatherDrawn(book, [["VP bổ sung.xlsx", unitForm("Văn phòng", ["Ngô Đức Hòa | Chuyên viên | | x"])]]);
    expect(fatesOf(run, "VP bổ sung.xlsx")).toEqual(["Ngô Đức Hòa: changed grassroots-emulation-fighter"]);
    expect(mergedOf(run)).toContain("Văn phòng / Ngô Đức Hòa: advanced-worker grassroots-emulation-fighter");
    expect(mergedOf(run)).toHaveLength(4);
  });

  test("«lần 1» that comes after «lần 2» is not used", () => {
    const book = gathered([["VP lần 2.xlsx", unitForm("Văn phòng", VP)]]);
    const run = gatherDrawn(book, [["VP lần 1.xlsx", unitForm("Văn phòng", VP.slice(0, 1))]]);
    expect(stateOf(run, "VP lần 1.xlsx")).toBe("refused · superseded · Văn phòng");
    expect(run.gathered.people).toBe(3);
  });

  test("«bổ sung lần 2» says nothing of the list: a mended list after it is taken", () => {
    const book = gathered([
      ["VP.xlsx", unitForm("Văn phòng", VP)],
      ["VP bổ sung lần 2.xlsx", unitForm("Văn phòng", ["Ngô Đức Hòa | | | x"])],
    ]);
    const run = gatherDrawn(book, [["VP sửa.xlsx", unitForm("Văn phòng", VP.slice(0, 2))]]);
    expect(stateOf(run, "VP sửa.xlsx")).toBe("read · replaces · Văn phòng");
  });

  test("an empty, wrong or locked file changes nothing of what was there", () => {
    const book = gathered([VPFILE, CENTREFILE]);
    const run = gatherDrawn(book, [
      ["VP lần 2.xlsx", unitForm("Văn phòng", [])],
      ["TTNS.xlsx", "password"],
    ]);
    expect(run.plan.writes).toEqual([]);
    expect(run.gathered.unitsMissing).toEqual(["Ban Giám đốc", "Phòng Kế hoạch, Tài chính", "Phòng Quản lý đê điều"]);
  });

  test("a title nobody registered for before gets a column, and what she wrote below the table moves down", () => {
    const book = gathered([VPFILE]);
    const sheets = book.snapshot.sheets.map((grid) =>
      grid.name === "Đăng ký cá nhân" ? { ...grid, values: [...grid.values, [], [null, "NGƯỜI LẬP BIỂU"]] } : grid,
    );
    const signed = { ...book, snapshot: { ...book.snapshot, sheets } };
    const more = [
      "SỞ THỦY LỢI",
      "TRUNG TÂM NƯỚC SẠCH",
      "ĐĂNG KÝ THI ĐUA NĂM 2025",
      "TT | Họ và tên | Danh hiệu | Hình thức khen thưởng",
      "1 | Hà Minh Tâm | LĐTT | Bằng khen của Thủ tướng Chính phủ",
      "2 | Đỗ Hải Yến | LĐTT |",
    ];
    const run = gatherDrawn(signed, [["TTNS.xlsx", more]]);
    const after = bookAfter(signed, run);
    expect(after.former.map(({ row }) => `${row.name}: ${row.awards.map(({ award }) => award).join(" ")}`)).toContain(
      "Hà Minh Tâm: advanced-worker prime-minister-diploma-of-merit",
    );
    const values = after.snapshot.sheets.find(({ name }) => name === "Đăng ký cá nhân")?.values ?? [];
    const foot = values.findIndex((row) => row[0] === "Danh sách này có 05 người./.");
    expect(values.findIndex((row) => row[1] === "NGƯỜI LẬP BIỂU")).toBe(foot + 2);
  });
});

describe("what waits is kept until it is clear", () => {
  const misspelt: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", [...VP.slice(0, 2), "Đoàn Thu Hạ | Văn thư | x"])];

  test("it is counted nowhere, and the next run still knows it", () => {
    const book = officeBook();
    const first = gatherDrawn(book, [misspelt]);
    expect(first.gathered.people).toBe(2);
    const again = gatherDrawn(bookAfter(book, first), [["TTNS.xlsx", unitForm("Trung tâm Nước sạch", CENTRE)]]);
    expect(again.gathered.waiting.map(({ row }) => row.name)).toEqual(["Đoàn Thu Hạ"]);
    expect(again.gathered.questions.map(({ kind }) => kind)).toEqual(["maybe-same"]);
  });

  test("her answer takes the row in, a later right spelling makes it clear", () => {
    const book = officeBook();
    const first = gatherDrawn(book, [misspelt]);
    const after = bookAfter(book, first);
    const answered = gatherDrawn(after, [], [{ id: first.gathered.questions[0]?.id ?? "", answer: "Là một người" }]);
    expect(mergedOf(answered)).toContain("Văn phòng / Đoàn Thu Hà: advanced-worker");
    expect(answered.lines.map(({ vi }) => vi)).toContain("Đã rõ: Đoàn Thu Hà nay có trong tệp của Văn phòng.");
    expect(answered.gathered.waiting).toEqual([]);
  });

  test("two people: then she is nobody's, with a question of its own", () => {
    const book = officeBook();
    const [near] = gatherDrawn(book, [misspelt]).gathered.questions;
    const run = gatherDrawn(book, [misspelt], [{ id: near?.id ?? "", answer: "Là hai người khác nhau" }]);
    const [nobody] = run.gathered.questions;
    expect(nobody?.kind).toBe("nobody");
    const taken = gatherDrawn(
      book,
      [misspelt],
      [
        { id: near?.id ?? "", answer: "different" },
        { id: nobody?.id ?? "", answer: "Nhận, và ghi là ngoài danh sách" },
      ],
    );
    expect(mergedOf(taken)).toContain("Văn phòng / Đoàn Thu Hạ: advanced-worker");
    const refused = gatherDrawn(
      book,
      [misspelt],
      [
        { id: near?.id ?? "", answer: "different" },
        { id: nobody?.id ?? "", answer: "Không nhận, lý do: đã nghỉ hưu" },
      ],
    );
    expect(refused.gathered.files[0]?.rows[2]?.why?.vi).toBe("Không nhận, lý do: đã nghỉ hưu");
    expect(refused.gathered.waiting).toEqual([]);
  });

  test("an answer to a question that nobody asked is told", () => {
    expect(gatherDrawn(officeBook(), [misspelt], [{ id: "maybe-same:0000", answer: "Là một người" }]).unknown).toEqual([
      "maybe-same:0000",
    ]);
  });
});

describe("which rows have changed since the former delivery", () => {
  const lists: readonly DrawnFile[] = [
    ["VP.xlsx", unitForm("Văn phòng", ["Vũ Thị Thúy | Chánh Văn phòng | x", "Ngô Đức Hòa | Chuyên viên | x"])],
  ];
  const more: DrawnFile = [
    "VP bổ sung.xlsx",
    unitForm("Văn phòng", ["Ngô Đức Hòa | Chuyên viên | x | x", "Đoàn Thu Hà | Văn thư | x"]),
  ];
  const fates = [
    "Ngô Đức Hòa: changed advanced-worker grassroots-emulation-fighter",
    "Đoàn Thu Hà: accepted advanced-worker",
  ];

  test("a supplement in a later run: the row that brings more, not the one it adds to", () => {
    const run = gatherDrawn(bookAfter(officeBook(), gatherDrawn(officeBook(), lists)), [...lists, more]);
    expect(fatesOf(run, "VP bổ sung.xlsx")).toEqual(fates);
    expect(fatesOf(run, "VP.xlsx")).toEqual([
      "Vũ Thị Thúy: accepted advanced-worker",
      "Ngô Đức Hòa: accepted advanced-worker",
    ]);
  });

  test("a supplement in the same run is set against the list it adds to", () => {
    expect(fatesOf(gatherDrawn(officeBook(), [...lists, more]), "VP bổ sung.xlsx")).toEqual(fates);
  });
});
