import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { type DrawnSheet, workbookOf } from "./grid-of";
import { figuresDrawn } from "./read-drawn";

/** What collectives register, and the questions about rows; with the first option of each where it is answered. */
function collectivesOf(drawn: DrawnSheet, answers: readonly Answer[] = []) {
  const { register, questions } = readWorkbook(workbookOf(drawn), { answers, today: "2026-03-01" });
  return {
    collectives: register.entries
      .filter(({ kind }) => kind === "collective")
      .map(({ name, claims }) => `${name.value}: ${claims.map(({ award }) => award).join(" + ")}`),
    people: register.entries.filter(({ kind, claims }) => kind === "individual" && claims.length > 0).length,
    asked: questions.filter(({ cause }) => cause === "rows"),
  };
}

const marks = [
  "SỞ THỦY LỢI",
  "ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2026",
  "TT | Họ và tên | Năm sinh | Chức vụ | LĐTT | CSTĐCS | Sáng kiến | GK | Ghi chú",
  "1 | Lý Quang Sĩ | 1979 | Trưởng phòng | x | x | Lịch xả nước | x |",
  "2 | Tạ Thị Mai Lan | 1991 | Kế toán | x | | | |",
  " | Cộng | | | 2 | 1 | | 1 |",
  "II. TẬP THỂ",
];
const merges = ["A7:I7", "C8:F8", "G8:I8"];

const lists = [
  "TRUNG TÂM NƯỚC SẠCH",
  "",
  "ĐĂNG KÝ THI ĐUA NĂM 2026",
  "1. Lao động tiên tiến",
  "1 | Hà Minh Tâm | Giám đốc",
  "2 | Đỗ Hải Yến | Chuyên viên",
  "2. Giấy khen của Giám đốc Sở",
  "1 | Hà Minh Tâm | Giám đốc",
  "3. Tập thể",
];
const merged = ["A4:C4", "A7:C7", "A9:C9"];

test("titles in words across columns of other matters, under a heading of collectives", () => {
  const row = "1 | Phòng Kế hoạch | Tập thể lao động xuất sắc | | | | Giấy khen của Giám đốc Sở | |";
  expect(collectivesOf({ name: "ĐK", rows: [...marks, row], merges })).toEqual({
    collectives: ["Phòng Kế hoạch: excellent-labor-collective + certificate-of-merit"],
    people: 2,
    asked: [],
  });
});

test("words left over beside the title are asked about, and counted once she says so", () => {
  const row = "1 | Phòng Kế hoạch | Tập thể lao động xuất sắc nếu quý IV xong đê bao | | | | | |";
  const drawn = { name: "ĐK", rows: [...marks, row], merges };
  const { collectives, asked } = collectivesOf(drawn);
  expect(collectives).toEqual(["Phòng Kế hoạch: "]);
  expect(asked).toHaveLength(1);
  const said = collectivesOf(
    drawn,
    asked.flatMap(({ options }) => options.slice(0, 1).map(({ answer }) => answer)),
  );
  expect(said).toEqual({ collectives: ["Phòng Kế hoạch: excellent-labor-collective"], people: 2, asked: [] });
});

test.each([
  ["a title of its own", "1 | Trung tâm Nước sạch | Tập thể lao động xuất sắc", "excellent-labor-collective"],
  [
    "a sentence that begins with its name",
    " | Trung tâm Nước sạch | đăng ký Tập thể lao động xuất sắc và đề nghị UBND tỉnh tặng Cờ thi đua",
    "excellent-labor-collective + provincial-emulation-flag",
  ],
  ["nothing", "1 | Trung tâm Nước sạch | ", ""],
])("the heading of the first list says nothing of the collectives below the third: %s", (_, row, titles) => {
  expect(collectivesOf({ name: "ĐK", rows: [...lists, row], merges: merged })).toEqual({
    collectives: [`Trung tâm Nước sạch: ${titles}`],
    people: 3,
    asked: [],
  });
});

describe("columns headed anew below the people", () => {
  const people = [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Họ và tên | Chức vụ | LĐTT | CSTĐCS | Giấy khen",
    "1 | Lý Quang Sĩ | Trưởng phòng | x | x |",
    "2 | Tạ Thị Mai Lan | Kế toán | x | | x",
    "3 | Phan Văn Bình | Chuyên viên | x | |",
    " | Cộng | | 3 | 1 | 1",
  ];

  test("titles of collectives over the collective's line: its marks are theirs", () => {
    const rows = [...people, " | | | TTLĐTT | TTLĐXS | Cờ thi đua UBND tỉnh", " | Tập thể Phòng Kế hoạch | | | x | x"];
    expect(collectivesOf({ name: "ĐK", rows })).toEqual({
      collectives: ["Tập thể Phòng Kế hoạch: excellent-labor-collective + provincial-emulation-flag"],
      people: 3,
      asked: [],
    });
  });

  test.each([
    ["titles that only collectives have", " | | | TTLĐTT | TTLĐXS |"],
    ["one of them, beside an award of anybody's", " | | | TTLĐTT | Giấy khen |"],
  ])("people listed below the collective's line keep the heads of the list: %s", (_, heads) => {
    const rows = [
      ...people,
      heads,
      " | Tập thể Phòng Kế hoạch | | x | |",
      "4 | Vũ Thị Hạnh | Chuyên viên | x | x |",
      "5 | Đỗ Minh Khang | Chuyên viên | x | |",
    ];
    expect(figuresDrawn(rows)).toMatchObject({
      people: 5,
      individual: { "advanced-worker": 5, "grassroots-emulation-fighter": 2, "certificate-of-merit": 1 },
      collective: { "advanced-labor-collective": 1 },
    });
  });

  test("titles without a name over nobody are asked about as before", () => {
    const { asked } = collectivesOf({ name: "ĐK", rows: [...people, " | | | | CSTĐCS | Bằng khen UBND tỉnh"] });
    expect(asked).toHaveLength(1);
  });
});
