import type { Bilingual } from "../../domain/bilingual";

/** Every form we can create. */
export const reportIds = [
  "summary",
  "target-comparison",
  "individuals",
  "collectives",
  "initiatives",
  "works",
  "tasks",
  "award-results",
  "review-sheet",
  "pledges",
  "registered-against-attained",
  "dossier-checklist",
  "commendation-register",
  "targets",
] as const;

export type ReportId = (typeof reportIds)[number];

/** The name of each form for a list of choices. */
export const reportNames: Readonly<Record<ReportId, Bilingual>> = {
  summary: { vi: "Biểu tổng hợp", en: "Summary of registrations" },
  "target-comparison": { vi: "Bảng đối chiếu chỉ tiêu", en: "Comparison with the targets" },
  individuals: { vi: "Danh sách cá nhân", en: "List of people" },
  collectives: { vi: "Danh sách tập thể", en: "List of collectives" },
  initiatives: { vi: "Danh sách sáng kiến", en: "List of initiatives" },
  works: { vi: "Danh sách công trình, phần việc", en: "List of works" },
  tasks: { vi: "Theo dõi nhiệm vụ", en: "Tasks" },
  "award-results": { vi: "Kết quả khen thưởng", en: "Award results" },
  "review-sheet": { vi: "Phiếu rà soát", en: "Review sheet" },
  pledges: { vi: "Ký cam kết", en: "Pledges" },
  "registered-against-attained": { vi: "Đối chiếu đăng ký và kết quả", en: "Registered against attained" },
  "dossier-checklist": { vi: "Hồ sơ trình khen", en: "Dossier checklist" },
  "commendation-register": { vi: "Sổ theo dõi khen thưởng", en: "Register of commendations" },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
};
