import { planFill, type FillPlan } from "../../src/reports/fill/plan-fill";
import type { ReportInput } from "../../src/reports/fill/report-input";
import { toA1 } from "../../src/workbook/refs";
import type { DrawnSheet } from "../reading/grid-of";
import { inputFor } from "./fill-input";
import type { SmallRegister } from "./small-register";

/**
 * The office of the field summaries. By unit (Ban Giám đốc, Văn phòng, Thanh tra Sở, Phòng Hợp tác quốc tế, Phòng
 * Lãnh sự): people 2 3 2 3 1 = 11, women 1 2 1 1 1 = 6, LĐTT 2 3 1 3 1 = 10, CSTĐCS 1 1 0 1 0 = 3, Giấy khen
 * 0 1 0 1 0 = 2, Bằng khen UBND tỉnh 0 0 0 1 0 = 1; collectives (four units): TTLĐTT VP TTr HTQT = 3, TTLĐXS HTQT = 1,
 * Giấy khen VP = 1.
 */
export const fieldOffice: SmallRegister = {
  people: [
    {
      name: "Hoàng Đình An",
      unit: "Ban Giám đốc",
      position: "Giám đốc",
      gender: "male",
      awards: ["advanced-worker", "grassroots-emulation-fighter"],
      initiative: "Quy trình tiếp khách",
    },
    {
      name: "Bế Thị Ánh",
      unit: "Ban Giám đốc",
      position: "Phó Giám đốc",
      gender: "female",
      awards: ["advanced-worker"],
    },
    {
      name: "Nông Thị Bình",
      unit: "Văn phòng",
      position: "Chánh Văn phòng",
      gender: "female",
      awards: ["advanced-worker", "grassroots-emulation-fighter", "certificate-of-merit"],
      initiative: "Sổ văn bản dùng chung",
    },
    { name: "Lý Minh Cảnh", unit: "Văn phòng", position: "Kế toán", gender: "male", awards: ["advanced-worker"] },
    { name: "Hà Thị Diệp", unit: "Văn phòng", position: "Văn thư", gender: "female", awards: ["advanced-worker"] },
    {
      name: "Trần Đức Em",
      unit: "Thanh tra Sở",
      position: "Chánh Thanh tra",
      gender: "male",
      awards: ["advanced-worker"],
    },
    { name: "Sầm Thị Gấm", unit: "Thanh tra Sở", position: "Thanh tra viên", gender: "female" },
    {
      name: "Tô Hải Hà",
      unit: "Phòng Hợp tác quốc tế",
      position: "Trưởng phòng",
      gender: "female",
      awards: ["advanced-worker", "grassroots-emulation-fighter", "provincial-diploma-of-merit"],
      initiative: "Bộ mẫu thư song ngữ",
    },
    {
      name: "Ma Thế Hùng",
      unit: "Phòng Hợp tác quốc tế",
      position: "Chuyên viên",
      gender: "male",
      awards: ["advanced-worker", "certificate-of-merit"],
    },
    {
      name: "Lục Quang Khải",
      unit: "Phòng Hợp tác quốc tế",
      position: "Chuyên viên",
      gender: "male",
      awards: ["advanced-worker"],
    },
    {
      name: "Đinh Thị Lan",
      unit: "Phòng Lãnh sự",
      position: "Trưởng phòng",
      gender: "female",
      awards: ["advanced-worker"],
    },
  ],
  collectives: [
    { name: "Văn phòng", awards: ["advanced-labor-collective", "certificate-of-merit"] },
    { name: "Thanh tra Sở", awards: ["advanced-labor-collective"] },
    { name: "Phòng Hợp tác quốc tế", awards: ["advanced-labor-collective", "excellent-labor-collective"] },
    { name: "Phòng Lãnh sự" },
  ],
};

export interface FieldSummary {
  readonly name: string;
  readonly sheet: DrawnSheet;
  /** Every cell that is written, by address; nothing else may be. */
  readonly written: Readonly<Record<string, number | string>>;
  /** Further input: answers, targets … */
  readonly more?: Partial<ReportInput>;
}

export function filledField({ sheet, more }: FieldSummary): FillPlan {
  return planFill(inputFor({ name: "Tổng hợp", ...sheet }, fieldOffice, more));
}

/** What a plan writes, by address; numbers and texts as themselves. */
export function cellsWritten({ plan }: FillPlan): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    plan.writes.map(({ ref, content }) => [
      toA1(ref),
      content.kind === "number" ? content.number : content.kind === "text" ? content.text : content.kind,
    ]),
  );
}
