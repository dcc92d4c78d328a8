import type { Bilingual } from "../bilingual";
import type { Rounding } from "./regime";

/** How a share became whole people, behind the figure: «15% của 33 là 4,95, lấy phần nguyên». */
export const roundingWords: Readonly<Record<Rounding, Bilingual>> = {
  floor: { vi: "lấy phần nguyên", en: "rounded down" },
  "half-up": { vi: "làm tròn", en: "rounded to the nearest" },
  ceil: { vi: "làm tròn lên", en: "rounded up" },
};
