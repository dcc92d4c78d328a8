import type { PlanTemplateRow } from "./row";

/** «D. THỜI HẠN»: the lines of this part of the plan, in their order. */
export const deadlineLines: readonly PlanTemplateRow[] = [
  { kind: "section", number: "D", label: "THỜI HẠN", watched: false },
  {
    kind: "line",
    number: "24",
    label: "Tổng kết đợt thi đua thứ nhất, gắn với sơ kết 6 tháng",
    object: "Mốc thời gian",
    comparator: "<",
    level: "30/6/2022",
    unit: "ngày",
    denominator: "Không",
    stage: "6 tháng",
    basis: "Kế hoạch, mục III.1.a («trước ngày 30/6/2022»)",
    note: "[Tự xác nhận] Ghi ngày hoàn thành và số báo cáo",
    watched: false,
  },
  {
    kind: "line",
    number: "25",
    label: "Tổng kết phong trào thi đua năm",
    object: "Mốc thời gian",
    comparator: "<",
    level: "31/12/2022",
    unit: "ngày",
    denominator: "Không",
    stage: "Cả năm",
    basis: "Kế hoạch, mục III.1.b («trước ngày 31/12/2022»)",
    note: "[Tự xác nhận] Ghi ngày hoàn thành và số báo cáo",
    watched: false,
  },
];
