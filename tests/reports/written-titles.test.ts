import { planFill } from "../../src/reports/fill/plan-fill";
import { cellsWritten } from "./field-office";
import { inputFor } from "./fill-input";
import type { SmallRegister } from "./small-register";

// Titles that contain others: what is written of somebody, and what goes without saying.

const brigade: SmallRegister = {
  people: [
    { name: "Lê Văn Tám", unit: "Ban Hậu cần", awards: ["advanced-soldier", "grassroots-emulation-fighter"] },
    { name: "Vũ Văn Chín", unit: "Ban Hậu cần", awards: ["advanced-soldier"] },
    { name: "Hồ Thị Mận", unit: "Ban Hậu cần", awards: ["advanced-worker"] },
  ],
  collectives: [
    { name: "Ban Hậu cần", awards: ["advanced-unit"] },
    { name: "Đại đội Thông tin", awards: ["determined-to-win-unit"] },
  ],
};

const sheet = {
  name: "TH",
  rows: [
    "TT | Danh hiệu | Đăng ký",
    "1 | CSTT",
    "2 | LĐTT",
    "3 | CSTĐCS",
    "4 | Đơn vị tiên tiến",
    "5 | Đơn vị quyết thắng",
  ],
};

test("a CSTĐCS beside CSTT is no LĐTT; a unit put down for ĐVQT alone counts among ĐVTT", () => {
  const plan = planFill(inputFor(sheet, brigade));
  expect(cellsWritten(plan)).toEqual({ C2: 2, C3: 1, C4: 1, C5: 2, C6: 1 });
  expect(plan.questions).toEqual([]);
});

test("a bare «Bằng khen» below a heading with a giver nobody knows is none of the province", () => {
  const register: SmallRegister = {
    people: [{ name: "Lê Văn Tám", unit: "Văn phòng", awards: ["advanced-worker", "provincial-diploma-of-merit"] }],
  };
  const rows = [
    "TT | Cấp trình, hình thức | Số người",
    "A | TRÌNH CHỦ TỊCH UBND TỈNH",
    "1 | Bằng khen",
    "B | TRÌNH BAN CHẤP HÀNH HIỆP HỘI NƯỚC MẮM",
    "1 | Bằng khen",
  ];
  expect(cellsWritten(planFill(inputFor({ name: "TH", rows }, register)))).toEqual({ C3: 1 });
});
