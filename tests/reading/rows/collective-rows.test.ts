import type { DrawnRow, DrawnSheet } from "../grid-of";
import { readDrawn } from "../read-drawn";

/** «Lê Văn Nam: advanced-worker», a line a recipient; collectives in «[…]». */
function linesIn(sheet: DrawnSheet | readonly DrawnRow[]): readonly string[] {
  return readDrawn(sheet).register.entries.map(({ kind, name, claims }) => {
    const shown = kind === "collective" ? `[${name.value}]` : name.value;
    return `${shown}: ${claims.map(({ award }) => award).join(" + ")}`;
  });
}

const people = ["Lê Văn Nam: advanced-worker", "Hồ Thị Lan: advanced-worker", "Võ Đức Hùng: advanced-worker"];

describe("dòng tập thể ở cuối danh sách, không có mã hay số thứ tự", () => {
  test("không bị nhận nhầm là đầu cột của một bảng khác", () => {
    expect(
      linesIn([
        "Mã NV | Họ và tên | Bộ phận | Đăng ký danh hiệu | Đối tượng",
        "NV01 | Lê Văn Nam | Phân xưởng Cơ điện | Lao động tiên tiến | Cá nhân",
        "NV02 | Hồ Thị Lan | Phân xưởng Cơ điện | Lao động tiên tiến | Cá nhân",
        "NV03 | Võ Đức Hùng | Phòng Vật tư | Lao động tiên tiến | Cá nhân",
        " | Phân xưởng Cơ điện | Phân xưởng Cơ điện | Tập thể lao động xuất sắc | Tập thể",
        " | Phòng Vật tư | Phòng Vật tư | Tập thể lao động tiên tiến | Tập thể",
      ]),
    ).toEqual([
      ...people,
      "[Phân xưởng Cơ điện]: excellent-labor-collective",
      "[Phòng Vật tư]: advanced-labor-collective",
    ]);
  });

  test("ngay dưới đầu cột, trước mọi cá nhân", () => {
    expect(
      linesIn([
        "STT | Đối tượng | Tên cá nhân, tập thể | Đơn vị | Danh hiệu đăng ký",
        " | Tập thể | Phòng Vật tư | Phòng Vật tư | Tập thể lao động tiên tiến",
        " | Tập thể | Phân xưởng Cơ điện | Phân xưởng Cơ điện | Tập thể lao động xuất sắc",
        "1 | Cá nhân | Lê Văn Nam | Phòng Vật tư | LĐTT",
        "2 | Cá nhân | Hồ Thị Lan | Phòng Vật tư | LĐTT",
        "3 | Cá nhân | Võ Đức Hùng | Phòng Vật tư | LĐTT",
      ]),
    ).toEqual([
      "[Phòng Vật tư]: advanced-labor-collective",
      "[Phân xưởng Cơ điện]: excellent-labor-collective",
      ...people,
    ]);
  });

  test("tên tập thể ở cột đầu, danh hiệu ở cột cuối", () => {
    expect(
      linesIn([
        "Họ tên hoặc tên tập thể | Loại | Danh hiệu thi đua",
        "Lê Văn Nam | Cá nhân | Lao động tiên tiến",
        "Hồ Thị Lan | Cá nhân | Lao động tiên tiến",
        "Võ Đức Hùng | Cá nhân | Lao động tiên tiến",
        "Phòng Vật tư | Tập thể | Tập thể lao động tiên tiến",
      ]),
    ).toEqual([...people, "[Phòng Vật tư]: advanced-labor-collective"]);
  });
});

describe("một dòng ghi danh hiệu của từng đơn vị ở cột của đơn vị ấy", () => {
  it.each<[string, string, readonly string[]]>([
    ["nhãn ở cột họ tên", " | Tập thể đăng ký", []],
    ["nhãn gộp từ cột số thứ tự sang cột họ tên", "Tập thể đăng ký | ", ["A10:B10"]],
  ])("mỗi cột là một tập thể: %s", (_, label, merges) => {
    expect(
      linesIn({
        rows: [
          "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026 THEO TỔ",
          "TT | Họ và tên | Tổ | | | Ghi chú",
          " | | Hành chính | Kỹ thuật | Bán hàng |",
          "1 | Lê Văn Nam | LĐTT",
          "2 | Hồ Thị Lan | | LĐTT",
          "3 | Võ Đức Hùng | | | LĐTT",
          "4 | Mai Thị Hoa | LĐTT",
          "5 | Cao Bá Quát | | LĐTT",
          "6 | Đỗ Hải Dương | | | LĐTT",
          `${label} | TTLĐTT | | TTLĐTT, TTLĐXS`,
        ],
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3", ...merges],
      }),
    ).toEqual([
      ...people,
      "Mai Thị Hoa: advanced-worker",
      "Cao Bá Quát: advanced-worker",
      "Đỗ Hải Dương: advanced-worker",
      "[Hành chính]: advanced-labor-collective",
      "[Bán hàng]: advanced-labor-collective + excellent-labor-collective",
    ]);
  });
});
