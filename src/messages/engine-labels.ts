import type { Locale } from "../domain/bilingual";

/** What the journal calls a bulk of fixes and an applied trial. */
export const engineLabels: Readonly<Record<Locale, { readonly fixes: string; readonly trial: string }>> = {
  vi: { fixes: "Sửa lỗi gõ", trial: "Áp dụng phương án" },
  en: { fixes: "Slips of typing mended", trial: "Trial applied" },
};
