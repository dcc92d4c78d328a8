import type { Bilingual } from "../domain/bilingual";
import { stages, type Stage } from "../domain/stage";

/** «Giai đoạn», in the order of the year. */
export const stageLabels: Readonly<Record<Stage, Bilingual>> = {
  registration: { vi: "Đăng ký đầu năm", en: "Registration" },
  "mid-year": { vi: "Sơ kết 6 tháng", en: "Half-year review" },
  review: { vi: "Bình xét cuối năm", en: "Year-end review" },
  nomination: { vi: "Trình khen", en: "Nomination" },
  decided: { vi: "Đã có quyết định", en: "Decided" },
};

/** In the order of the year. */
export const stagesInOrder: readonly Stage[] = stages;
