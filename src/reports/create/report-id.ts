import type { Bilingual } from "../../domain/bilingual";
import type { Stage } from "../../domain/stage";

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

/** What each form is for, in one line. */
export const reportPurposes: Readonly<Record<ReportId, Bilingual>> = {
  summary: {
    vi: "Số lượng đăng ký theo phòng, đơn vị và theo danh hiệu; gửi kèm công văn.",
    en: "Numbers by unit and title, to go with the letter.",
  },
  "target-comparison": {
    vi: "Từng chỉ tiêu của kế hoạch so với số đăng ký hoặc kết quả.",
    en: "Each target of the plan beside what is registered or attained.",
  },
  individuals: {
    vi: "Danh sách người đăng ký; kỳ trình khen: mỗi cấp quyết định một danh sách.",
    en: "People who register; at nomination one list per deciding authority.",
  },
  collectives: {
    vi: "Danh sách phòng, đơn vị đăng ký danh hiệu và hình thức khen.",
    en: "Units that register titles and awards.",
  },
  initiatives: { vi: "Sáng kiến, đề tài theo tác giả và cấp công nhận.", en: "Initiatives by author and level." },
  works: { vi: "Công trình, phần việc với thời gian và tiến độ.", en: "Works with their dates and progress." },
  tasks: { vi: "Nhiệm vụ được giao, thời hạn và tình trạng.", en: "Tasks, deadlines and state." },
  "award-results": {
    vi: "Khen thưởng đã có quyết định, theo cấp, so với cùng kỳ năm trước.",
    en: "Awards decided, by authority, beside the same period of last year.",
  },
  "review-sheet": {
    vi: "Phiếu nội bộ: đã rà soát gì, còn gì phải xử lý, lý do đã ghi.",
    en: "Internal: what was checked, what is left, reasons given.",
  },
  pledges: { vi: "Danh sách ký cam kết thi đua.", en: "The list of pledges." },
  "registered-against-attained": {
    vi: "Từng người: đăng ký đầu năm và kết quả cuối năm.",
    en: "Person by person: registered and attained.",
  },
  "dossier-checklist": { vi: "Theo dõi giấy tờ của từng hồ sơ đề nghị khen.", en: "The papers of each dossier." },
  "commendation-register": {
    vi: "Sổ ghi danh hiệu, hình thức khen qua các năm.",
    en: "Titles and awards over the years.",
  },
  targets: {
    vi: "Sheet chỉ tiêu theo kế hoạch, sửa được từng dòng.",
    en: "The targets of the plan, each line yours to change.",
  },
};

/** The forms that are asked for at each stage; whoever creates one looks for these first. */
export const usualReports: Readonly<Record<Stage, readonly ReportId[]>> = {
  registration: ["summary", "target-comparison", "individuals", "collectives"],
  "mid-year": ["target-comparison", "works", "tasks", "award-results"],
  review: ["target-comparison", "individuals", "collectives", "registered-against-attained"],
  nomination: ["individuals", "collectives", "initiatives", "dossier-checklist"],
  decided: ["summary", "award-results", "registered-against-attained", "commendation-register"],
};
