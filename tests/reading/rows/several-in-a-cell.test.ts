import type { CellValue } from "../../../src/workbook/grid";
import type { DrawnRow } from "../grid-of";
import { readDrawn } from "../read-drawn";

const worker = "advanced-worker";
const title = "BẢN ĐĂNG KÝ GIAO ƯỚC THI ĐUA NĂM 2026";

/** «Lê Văn Nam, Trạm trưởng: advanced-worker», a line a recipient; collectives in «[…]». */
function linesIn(rows: readonly DrawnRow[]): readonly string[] {
  return readDrawn(rows).register.entries.map(({ kind, name, position, claims }) => {
    const shown = kind === "collective" ? `[${name.value}]` : name.value;
    return `${shown}${position ? `, ${position.value}` : ""}: ${claims.map(({ award }) => award).join(" + ")}`;
  });
}

function cells(...values: readonly CellValue[]): readonly CellValue[] {
  return values;
}

describe("nhiều người ghi trong một ô là nhiều người", () => {
  const two = ["Lê Văn Nam: advanced-worker", "Hồ Thị Lan: advanced-worker"];
  it.each<[string, string, readonly string[]]>([
    ["mỗi người một dòng trong ô", "Lê Văn Nam\nHồ Thị Lan", two],
    ["cách nhau bằng dấu chấm phẩy", "Lê Văn Nam; Hồ Thị Lan;", two],
    ["cách nhau bằng dấu phẩy", "Lê Văn Nam, Hồ Thị Lan", two],
    ["nối bằng chữ «và»", "Lê Văn Nam và Hồ Thị Lan", two],
    ["có gạch đầu dòng và xưng hô", "- Đ/c Lê Văn Nam\n- Đ/c Hồ Thị Lan", two],
    [
      "đánh số, kèm chức vụ",
      "1. Lê Văn Nam - Trạm trưởng\n2. Hồ Thị Lan (Kế toán)",
      ["Lê Văn Nam, Trạm trưởng: advanced-worker", "Hồ Thị Lan, Kế toán: advanced-worker"],
    ],
  ])("%s", (_, names, expected) => {
    expect(
      linesIn([
        title,
        "Họ và tên người đăng ký | Số lượng | Danh hiệu thi đua",
        cells(names, 2, "Lao động tiên tiến"),
        cells("Võ Đức Hùng", 1, "Lao động tiên tiến"),
        cells("Mai Thị Hoa", 1, "LĐTT"),
      ]),
    ).toEqual([...expected, "Võ Đức Hùng: advanced-worker", "Mai Thị Hoa: advanced-worker"]);
  });

  test("nhiều tập thể trong một ô, mỗi tập thể một danh hiệu", () => {
    expect(
      linesIn([
        title,
        "TT | Danh hiệu đăng ký | Số lượng | Tập thể, cá nhân đăng ký",
        "A | TẬP THỂ",
        cells(1, "Tập thể lao động tiên tiến", 3, "Phòng Văn hóa, Thể thao và Du lịch\nVăn phòng; Phòng Nội vụ"),
        "B | CÁ NHÂN",
        cells(1, "Lao động tiên tiến", 2, "Lê Văn Nam; Hồ Thị Lan"),
      ]),
    ).toEqual([
      "[Phòng Văn hóa, Thể thao và Du lịch]: advanced-labor-collective",
      "[Văn phòng]: advanced-labor-collective",
      "[Phòng Nội vụ]: advanced-labor-collective",
      ...two,
    ]);
  });
});

describe("một người ghi dài vẫn là một người", () => {
  it.each<[string, string]>([
    ["tên xuống dòng", "Nguyễn Thị\nHồng Nhung"],
    ["kèm chức vụ sau dấu phẩy", "Nguyễn Thị Hồng Nhung, Phó Trưởng phòng"],
    ["kèm chức vụ ở dòng dưới", "Nguyễn Thị Hồng Nhung\nPhó Trưởng phòng"],
    ["kèm tên khác trong ngoặc", "Nguyễn Thị Hồng Nhung (Nhung)"],
  ])("%s", (_, name) => {
    const { people } = readDrawn([
      title,
      "TT | Họ và tên | Đơn vị | LĐTT",
      cells(1, name, "Văn phòng", "x"),
      cells(2, "Võ Đức Hùng", "Văn phòng", "x"),
      cells(3, "Mai Thị Hoa", "Thanh tra", "x"),
    ]).register;
    expect(people).toHaveLength(3);
    expect(people[0]?.name).toMatch(/^Nguyễn Thị Hồng Nhung/u);
    expect(people[0]?.entries[0]?.claims.map(({ award }) => award)).toEqual([worker]);
  });
});

test.each([
  ["Khoa Giáo dục Tiểu học, Khoa Sư phạm", ["[Khoa Giáo dục Tiểu học]", "[Khoa Sư phạm]"]],
  ["Phòng Đào tạo và Khoa học", ["[Phòng Đào tạo và Khoa học]"]],
])("«%s»: khoa là đơn vị, «Khoa học» là việc của đơn vị", (cell, names) => {
  const lines = linesIn([title, "TT | Tập thể | Danh hiệu", `1 | ${cell} | Tập thể lao động tiên tiến`]);
  expect(lines).toEqual(names.map((name) => `${name}: advanced-labor-collective`));
});
