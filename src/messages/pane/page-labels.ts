import type { Bilingual } from "../../domain/bilingual";
import { stepLabels } from "../steps/step-labels";
import { home } from "./home";

/** The first page, the steps, and what stands aside of them. */
export const pageLabels = {
  home: home.title,
  ...stepLabels,
  reconciliation: { vi: "Đối soát số", en: "Reconciliation" },
  gathering: { vi: "Gộp biểu các đơn vị", en: "Gather the units' forms" },
  "blank-forms": { vi: "Biểu trống gửi các đơn vị", en: "Blank forms for the units" },
  journal: { vi: "Nhật ký", en: "Journal" },
  settings: { vi: "Thiết lập", en: "Settings" },
  help: { vi: "Trợ giúp", en: "Help" },
} as const satisfies Record<string, Bilingual>;
