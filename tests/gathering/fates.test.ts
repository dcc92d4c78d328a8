import {
  fatesOf,
  gatherDrawn,
  mergedOf,
  officeBook,
  staffList,
  unitForm,
  unitList,
  type DrawnFile,
} from "./small-office";

const OFFICE: DrawnFile = [
  "VP.xlsx",
  unitForm(
    "Văn phòng",
    ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x", "Đoàn Thu Hà | Văn thư | x"],
    ["Tập thể Văn phòng | | x"],
  ),
];

describe("a row of a unit's file has one fate", () => {
  test.each<readonly [why: string, people: readonly string[], fates: readonly string[]]>([
    [
      "spelled as on the staff list: taken",
      ["Lý Quang Sĩ | Trưởng phòng | x | x"],
      ["Lý Quang Sĩ: accepted advanced-worker grassroots-emulation-fighter"],
    ],
    [
      "tone elsewhere, capitals, a title in front: one person, no question",
      ["Ông LÝ QUANG SĨ | | x", "ThS. Tạ Thị Mai Lan | | x"],
      ["LÝ QUANG SĨ: accepted advanced-worker", "Tạ Thị Mai Lan: accepted advanced-worker"],
    ],
    ["registers for nothing: taken as well", ["Lý Quang Sĩ | Trưởng phòng"], ["Lý Quang Sĩ: accepted"]],
    ["«Sỹ» for «Sĩ»: asked", ["Lý Quang Sỹ | | x"], ["Lý Quang Sỹ: maybe-same advanced-worker"]],
    ["a middle name left out: asked", ["Tạ Mai Lan | | x"], ["Tạ Mai Lan: maybe-same advanced-worker"]],
    ["one syllable mistyped: asked", ["Tạ Thị Mai Loan | | x"], ["Tạ Thị Mai Loan: maybe-same advanced-worker"]],
    [
      "nobody of this name: waits",
      ["Kiều Thanh Vân | Hợp đồng | x"],
      ["Kiều Thanh Vân: not-on-staff (nobody) advanced-worker"],
    ],
    [
      "the same row twice in one list: once",
      ["Tạ Thị Mai Lan | Kế toán | x", "Tạ Thị Mai Lan | Kế toán | x"],
      ["Tạ Thị Mai Lan: accepted advanced-worker", "Tạ Thị Mai Lan: duplicate (same-list) advanced-worker"],
    ],
    [
      "a second row with a title more joins the first",
      ["Tạ Thị Mai Lan | Kế toán | x", "Tạ Thị Mai Lan | Kế toán | | | x"],
      ["Tạ Thị Mai Lan: accepted advanced-worker", "Tạ Thị Mai Lan: accepted certificate-of-merit"],
    ],
    [
      "a namesake of another unit is not the one of this unit",
      ["Phan Văn Bình | Chuyên viên | x"],
      ["Phan Văn Bình: accepted advanced-worker"],
    ],
    [
      "on the list in a unit that has not sent: waits",
      ["Hà Minh Tâm | | x"],
      ["Hà Minh Tâm: not-on-staff (other-unit) advanced-worker"],
    ],
    [
      "on the list in a unit that registers the person: not counted twice",
      ["Ngô Đức Hòa | | x"],
      ["Ngô Đức Hòa: duplicate (other-unit) advanced-worker"],
    ],
    [
      "the unit under «Họ và tên», marked LĐTT: the collective's own title",
      ["Lý Quang Sĩ | | x", "Phòng Kế hoạch, Tài chính | | x"],
      ["Lý Quang Sĩ: accepted advanced-worker", "Phòng Kế hoạch, Tài chính: accepted advanced-labor-collective"],
    ],
    [
      "«Tập thể phòng» is the unit that sends",
      ["Lý Quang Sĩ | | x", "Tập thể phòng | | x"],
      ["Lý Quang Sĩ: accepted advanced-worker", "Tập thể phòng: accepted advanced-labor-collective"],
    ],
  ])("%s", (_, people, fates) => {
    const run = gatherDrawn(officeBook(), [OFFICE, ["KHTC.xlsx", unitForm("Phòng Kế hoạch, Tài chính", people)]]);
    expect(fatesOf(run, "KHTC.xlsx")).toEqual(fates);
  });

  test("a namesake whom nothing tells apart is asked, and the answer settles it", () => {
    const twice = {
      name: "Danh sách CBCCVC",
      rows: [
        "TT | Họ và tên | Năm sinh | Chức vụ | Đơn vị",
        "1 | Mai Văn Lộc | 1980 | Lái xe | Văn phòng",
        "2 | Mai Văn Lộc | 1992 | Văn thư | Văn phòng",
        "3 | Vũ Thị Thúy | 1982 | Chánh Văn phòng | Văn phòng",
      ],
    };
    const file: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", ["Mai Văn Lộc | Chuyên viên | x", "Vũ Thị Thúy | | x"])];
    const asked = gatherDrawn(officeBook(twice), [file]);
    expect(fatesOf(asked, "VP.xlsx")[0]).toBe("Mai Văn Lộc: not-on-staff (several) advanced-worker");
    const [question] = asked.gathered.questions;
    expect(question?.sentence.vi).toBe(
      "Dòng 6, «Mai Văn Lộc»: danh sách CBCCVC có 02 người hợp với tên này (Mai Văn Lộc, 1980, Lái xe, Văn phòng; Mai Văn Lộc, 1992, Văn thư, Văn phòng). Là ai?",
    );
    const settled = gatherDrawn(
      officeBook(twice),
      [file],
      [{ id: question?.id ?? "", answer: "Mai Văn Lộc, 1992, Văn thư, Văn phòng" }],
    );
    expect([...settled.gathered.merged.values()].find(({ name }) => name === "Mai Văn Lộc")).toMatchObject({
      birth: "1992",
      position: "Văn thư",
    });
    const byPost = gatherDrawn(officeBook(twice), [
      ["VP.xlsx", unitForm("Văn phòng", ["Mai Văn Lộc | Lái xe | x", "Vũ Thị Thúy | | x"])],
    ]);
    expect([...byPost.gathered.merged.values()].find(({ name }) => name === "Mai Văn Lộc")?.birth).toBe("1980");
  });

  test("people of Ban Giám đốc in the file of Văn phòng: told by the heading, and their unit has sent", () => {
    const rows = unitForm("Văn phòng", []);
    const run = gatherDrawn(officeBook(), [
      [
        "VP.xlsx",
        [
          ...rows,
          "I. BAN GIÁM ĐỐC",
          "1 | Trịnh Bá Lâm | Giám đốc Sở | x",
          "II. VĂN PHÒNG",
          "2 | Vũ Thị Thúy | Chánh Văn phòng | x",
        ],
      ],
    ]);
    expect(mergedOf(run)).toEqual([
      "Ban Giám đốc / Trịnh Bá Lâm: advanced-worker",
      "Văn phòng / Vũ Thị Thúy: advanced-worker",
    ]);
    expect(run.gathered.unitsMissing).not.toContain("Ban Giám đốc");
  });

  test("a centre that calls its own heads «Ban Giám đốc» is still a centre", () => {
    const rows = unitForm("Trung tâm Nước sạch", []);
    const run = gatherDrawn(officeBook(), [
      [
        "TTNS.xlsx",
        [
          ...rows,
          "I. BAN GIÁM ĐỐC",
          "1 | Hà Minh Tâm | Giám đốc | x",
          "II. CÁN BỘ",
          "2 | Đỗ Hải Yến | Chuyên viên | x",
        ],
      ],
    ]);
    expect(mergedOf(run)).toEqual([
      "Trung tâm Nước sạch / Hà Minh Tâm: advanced-worker",
      "Trung tâm Nước sạch / Đỗ Hải Yến: advanced-worker",
    ]);
  });

  test("without a staff list every row is taken, and one sentence says so", () => {
    const run = gatherDrawn(officeBook({ name: "Ghi chú", rows: ["SỞ THỦY LỢI"] }), [OFFICE]);
    expect(fatesOf(run, "VP.xlsx").every((fate) => fate.includes(": accepted"))).toBe(true);
    expect(run.lines.map(({ vi }) => vi)).toContain(
      "Tệp của cơ quan chưa có danh sách CBCCVC nên chưa đối chiếu được từng người; các dòng vẫn được nhận.",
    );
  });
});

test("an association is taken and stands apart; the number of collectives may leave it out", () => {
  const run = gatherDrawn(officeBook(), [
    [
      "VP.xlsx",
      [
        ...unitForm("Văn phòng", ["Vũ Thị Thúy | | x"], ["Tập thể Văn phòng | | x", "Chi bộ Văn phòng | | | | x"]),
        "Cộng: 01 người, 01 tập thể",
      ],
    ],
  ]);
  expect(mergedOf(run)).toEqual([
    "Văn phòng / Vũ Thị Thúy: advanced-worker",
    "Văn phòng / Văn phòng: advanced-labor-collective",
    "Tổ chức đảng, đoàn thể / Chi bộ Văn phòng: certificate-of-merit",
  ]);
  expect(run.gathered.collectives).toBe(1);
  expect(run.gathered.files[0]?.printed.map(({ says, counted }) => [says, counted])).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test("short names of a unit that the office's list tells are not asked about", () => {
  const rows = [
    "SỞ THỦY LỢI",
    "ĐĂNG KÝ THI ĐUA NĂM 2025",
    "TT | Họ và tên | Đơn vị | LĐTT",
    "1 | Cao Xuân Nghị | P.QLĐĐ | x",
    "2 | Phan Văn Bình | P. Quản lý đê điều | x",
  ];
  const run = gatherDrawn(officeBook(), [["đê điều.xlsx", rows]]);
  expect(run.gathered.questions).toEqual([]);
  expect(run.gathered.people).toBe(2);
});

test("a remark on health stays in the unit's file, one on the contract goes along", () => {
  const run = gatherDrawn(officeBook(), [
    [
      "VP.xlsx",
      unitForm("Văn phòng", ["Vũ Thị Thúy | | x | | | Nghỉ thai sản", "Ngô Đức Hòa | | x | | | Hợp đồng 111"]),
    ],
  ]);
  expect([...run.gathered.merged.values()].map(({ remarks }) => remarks)).toEqual([null, "Hợp đồng 111"]);
});

test("the counts of every file add up to its rows", () => {
  const { gathered } = gatherDrawn(officeBook(), [OFFICE]);
  expect(gathered.files[0]?.counts).toEqual({
    read: 9,
    accepted: 4,
    changed: 0,
    duplicate: 0,
    "maybe-same": 0,
    "not-on-staff": 0,
    "not-a-row": 5,
  });
});

describe("heads of the office whom the list of units leaves out", () => {
  const withoutHeads = { ...unitList, rows: unitList.rows.filter((row) => !row.includes("Ban Giám đốc")) };
  const rows = [
    ...unitForm("Văn phòng", []),
    "I | Ban Giám đốc",
    "1 | Trịnh Bá Lâm | Giám đốc Sở | x | x",
    "II | Văn phòng",
    "1 | Vũ Thị Thúy | Chánh Văn phòng | x",
    "2 | Ngô Đức Hòa | Chuyên viên | x",
    "3 | Đoàn Thu Hà | Văn thư | x",
  ];
  test("are known by the staff list, and sent with the file they stand in", () => {
    const run = gatherDrawn(officeBook(staffList, withoutHeads), [["VP.xlsx", rows]]);
    expect(fatesOf(run, "VP.xlsx")[0]).toBe("Trịnh Bá Lâm: accepted advanced-worker grassroots-emulation-fighter");
    expect(mergedOf(run)[0]).toMatch(/^Ban Giám đốc \/ Trịnh Bá Lâm/);
    expect(run.gathered.questions).toEqual([]);
    expect(run.gathered.unitsMissing).not.toContain("Ban Giám đốc");
  });
});

test("letters with a point in front of a name that the staff list has are a degree, whichever it is", () => {
  const people = ["KSC. Vũ Thị Thúy | Chánh Văn phòng | x", "HS. Ngô Đức Hòa | Chuyên viên | x"];
  const run = gatherDrawn(officeBook(), [["VP.xlsx", unitForm("Văn phòng", people)]]);
  expect(mergedOf(run)).toEqual([
    "Văn phòng / Vũ Thị Thúy: advanced-worker",
    "Văn phòng / Ngô Đức Hòa: advanced-worker",
  ]);
});

test("how many Giấy khen and Bằng khen a sentence below the list says is set against its rows", () => {
  const people = ["Vũ Thị Thúy | Chánh Văn phòng | x | | x", "Ngô Đức Hòa | Chuyên viên | x"];
  const rows = [
    ...unitForm("Văn phòng", people),
    "",
    "Tổng số: 02 người, trong đó LĐTT: 02; Giấy khen Giám đốc Sở: 02; Bằng khen UBND tỉnh: 0.",
  ];
  const run = gatherDrawn(officeBook(), [["VP.xlsx", rows]]);
  const differing = run.gathered.files[0]?.printed.filter(({ says, counted }) => says !== counted);
  expect(differing?.map(({ what, says, counted }) => [what, says, counted])).toEqual([["certificate-of-merit", 2, 1]]);
});
