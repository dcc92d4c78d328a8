import { planFill } from "../../src/reports/fill/plan-fill";
import { cellsWritten } from "./field-office";
import { inputFor } from "./fill-input";
import type { SmallRegister } from "./small-register";

// Titles down: each line speaks of the whole body, and so of what the body itself registers.

const register: SmallRegister = {
  people: [{ name: "Trần Văn Bình", unit: "Văn phòng", awards: ["advanced-worker"] }],
  collectives: [
    { name: "Văn phòng", awards: ["advanced-labor-collective", "excellent-labor-collective"] },
    { name: "Phòng Lãnh sự", awards: ["advanced-labor-collective"] },
    { name: "Tập thể Sở Ngoại vụ", awards: ["provincial-emulation-flag", "excellent-labor-collective"] },
  ],
  unitKinds: { "Tập thể Sở Ngoại vụ": "whole-body" },
};

const plan = planFill(
  inputFor(
    {
      name: "So sánh",
      rows: [
        "ĐĂNG KÝ THI ĐUA NĂM 2022 VÀ CÙNG KỲ NĂM TRƯỚC",
        "",
        "Danh hiệu | Đăng ký năm 2022 | Cùng kỳ năm trước",
        "Lao động tiên tiến | | 1",
        "Tập thể lao động tiên tiến | | 2",
        "Tập thể lao động xuất sắc | | 1",
        "Cờ thi đua của UBND tỉnh | | ",
      ],
    },
    register,
  ),
);

test("a title that names both years is read by its columns, and the flag of the body itself is counted", () => {
  expect(cellsWritten(plan)).toEqual({ B4: 1, B5: 2, B7: 1 });
});

test("what the body and one of its units both hold is left, with the reason", () => {
  expect(plan.skipped.map(({ ref, why }) => [ref.row, why])).toContainEqual([
    6,
    "Cả tập thể cơ quan và phòng, đơn vị cùng có danh hiệu, hình thức này nên chưa rõ ô này có tính tập thể cơ quan không. Anh/chị tự ghi giúp ô này.",
  ]);
});
