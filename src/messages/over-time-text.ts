import type { Bilingual } from "../domain/bilingual";
import { countText } from "./numbers";

interface Years {
  readonly registered: number | null;
  readonly decided: number | null;
  readonly lastYear: number | null;
}

/** «Đăng ký 33 · kết quả 31 · năm 2021: 30»; null where the workbook holds nothing to set the registration beside. */
export function overTimeText({ registered, decided, lastYear }: Years, year: number): Bilingual | null {
  if (decided === null && lastYear === null) return null;
  const vi = [
    registered === null ? null : `Đăng ký ${countText(registered, "vi")}`,
    decided === null ? null : `kết quả ${countText(decided, "vi")}`,
    lastYear === null ? null : `năm ${String(year - 1)}: ${countText(lastYear, "vi")}`,
  ];
  const en = [
    registered === null ? null : `Registered ${countText(registered, "en")}`,
    decided === null ? null : `result ${countText(decided, "en")}`,
    lastYear === null ? null : `${String(year - 1)}: ${countText(lastYear, "en")}`,
  ];
  const join = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(" · ");
  return { vi: join(vi), en: join(en) };
}
