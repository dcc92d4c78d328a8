import { readWorkbook } from "../../src/reading/read-workbook";
import { workbookOf, type DrawnRow } from "./grid-of";
import { figuresDrawn } from "./read-drawn";

const head = ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022", "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS | TTLĐTT | TTLĐXS"];

function unitsOf(...rows: readonly DrawnRow[]): Readonly<Record<string, string | undefined>> {
  const { register } = readWorkbook(workbookOf([...head, ...rows]), { answers: [], today: "2022-03-01" });
  const nameOf = new Map(register.units.map(({ key, name }) => [key, name]));
  return Object.fromEntries(
    register.people.map(({ name, unit }) => [name, unit === null ? undefined : nameOf.get(unit)]),
  );
}

test("a unit numbered like a section, with marks of its own, is the unit of the people below it", () => {
  expect(
    unitsOf(
      "I | Lãnh đạo Chi cục",
      "1 | Cao Công Nam | Chi cục trưởng | x | x",
      "II | Phòng Hành chính - Tổng hợp | | | | x",
      "1 | Trần Bích Yến | Trưởng phòng | x",
      "2 | Ngô Phương Diệp | Chuyên viên | x",
      "III | Phòng Nghiệp vụ | | | | x | x",
      "1 | Phạm Thị Ngân | Trưởng phòng | x",
      "IV | Trạm Kiểm dịch số 2",
      "1 | Lý Hữu Bình | Trạm trưởng | x",
    ),
  ).toEqual({
    "Cao Công Nam": "Lãnh đạo Chi cục",
    "Trần Bích Yến": "Phòng Hành chính - Tổng hợp",
    "Ngô Phương Diệp": "Phòng Hành chính - Tổng hợp",
    "Phạm Thị Ngân": "Phòng Nghiệp vụ",
    "Lý Hữu Bình": "Trạm Kiểm dịch số 2",
  });
});

test("units of a list of collectives, numbered 1, 2, 3, are nobody's heading", () => {
  const units = unitsOf(
    "A | TẬP THỂ",
    "1 | Phòng Nghiệp vụ | | | | x",
    "2 | Phòng Tổng hợp | | | | x",
    "B | CÁ NHÂN",
    "1 | Cao Công Nam | Chuyên viên | x",
  );
  expect(units).toEqual({ "Cao Công Nam": undefined });
});

describe("dấu là số 1: của đơn vị hay là số cộng của nhóm", () => {
  const people = (unit: string, from: number) => [
    `${String(from)} | Cao Công ${unit} | Chuyên viên | 1 | 1`,
    `${String(from + 1)} | Trần Bích ${unit} | Chuyên viên | 1`,
  ];

  test.each<[string, readonly DrawnRow[], Readonly<Record<string, number>>]>([
    [
      "dòng đơn vị ghi 1 ở cột của tập thể",
      [
        "A | LÃNH ĐẠO SỞ",
        ...people("An", 1),
        "B | VĂN PHÒNG SỞ | | | | 1",
        ...people("Bình", 1),
        "C | Trạm Kiểm dịch số 2 | | | | 1 | 1",
        ...people("Cúc", 1),
      ],
      { "advanced-labor-collective": 2, "excellent-labor-collective": 1 },
    ],
    [
      "dòng đơn vị vừa ghi số cộng của người, vừa ghi dấu của mình",
      ["A | VĂN PHÒNG SỞ | | 2 | 1 | 1", ...people("An", 1), "B | Phòng Nghiệp vụ | | 2 | 1", ...people("Bình", 1)],
      { "advanced-labor-collective": 1 },
    ],
    [
      "dòng nhóm chỉ ghi số cộng",
      ["A | VĂN PHÒNG SỞ | | 2 | 1 | 0", ...people("An", 1), "B | Phòng Nghiệp vụ | | 2 | 1 | 0", ...people("Bình", 1)],
      {},
    ],
  ])("%s", (_, rows, collective) => {
    const figures = figuresDrawn([...head, ...rows]);
    const lines = rows.filter((row) => typeof row === "string" && /^\d/u.test(row)).length;
    expect(figures).toMatchObject({
      people: lines,
      collective,
      individual: { "advanced-worker": lines, "grassroots-emulation-fighter": lines / 2 },
    });
  });
});
