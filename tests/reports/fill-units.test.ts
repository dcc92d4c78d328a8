import { planFill, type ReportInput } from "../../src/reports/fill/plan-fill";
import { toA1 } from "../../src/workbook/refs";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { readingOf, type SmallRegister } from "./small-register";

const register: SmallRegister = {
  people: [
    { name: "Lê Thị Mai", unit: "Ban Giám đốc", awards: ["advanced-worker"] },
    { name: "Trần Văn Bình", unit: "Văn phòng", awards: ["advanced-worker", "grassroots-emulation-fighter"] },
    { name: "Hoàng Anh Tú", unit: "Văn phòng", awards: ["advanced-worker"] },
    { name: "Nguyễn Thị Hoa", unit: "Phòng Hợp tác quốc tế", awards: ["advanced-worker", "certificate-of-merit"] },
    { name: "Phạm Văn Sơn", unit: "Phòng Hợp tác quốc tế" },
  ],
  collectives: [
    { name: "Văn phòng", awards: ["advanced-labor-collective", "excellent-labor-collective"] },
    { name: "Phòng Hợp tác quốc tế", awards: ["advanced-labor-collective"] },
  ],
};

export function inputFor(
  sheet: DrawnSheet,
  small: SmallRegister = register,
  more: Partial<ReportInput> = {},
): ReportInput {
  return {
    snapshot: workbookOf({ name: "Đăng ký", rows: [] }, sheet),
    reading: readingOf(small),
    targets: [],
    year: 2022,
    stage: "registration",
    answers: [],
    locale: "vi",
    planId: "plan-1",
    ...more,
  };
}

function written(input: ReportInput): Record<string, unknown> {
  return Object.fromEntries(
    planFill(input).plan.writes.map(({ ref, content }) => [
      toA1(ref),
      content.kind === "number" ? content.number : content.kind === "text" ? content.text : content.kind,
    ]),
  );
}

const twoLevels: DrawnSheet = {
  name: "Tổng hợp",
  rows: [
    "SỞ NGOẠI VỤ",
    "BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
    "",
    "STT | Tên đơn vị | Tổng số người | Cá nhân | | Tập thể | | Ghi chú",
    " | | | LĐTT | CSTĐCS | LĐTT | LĐXS |",
    "(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)",
    "1 | Ban Giám đốc",
    "2 | Văn phòng",
    "3 | P. HTQT",
    " | Tổng cộng",
    "",
    " | NGƯỜI LẬP BIỂU | | | GIÁM ĐỐC",
  ],
  merges: ["A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4", "H4:H5"],
};

test("units down, titles across, two levels of heads: every figure stands where it belongs, zeros stay blank", () => {
  expect(written(inputFor(twoLevels))).toEqual({
    C7: 1,
    D7: 1,
    C8: 2,
    D8: 2,
    E8: 1,
    F8: 1,
    G8: 1,
    C9: 2,
    D9: 1,
    F9: 1,
    C10: 5,
    D10: 4,
    E10: 1,
    F10: 2,
    G10: 1,
  });
});
