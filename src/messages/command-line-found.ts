import type { Bilingual, Locale } from "../domain/bilingual";
import { countText } from "./numbers";

/** A sheet with the kinds of forms that stand on it; none where nothing was recognised. */
export interface SheetFound {
  readonly name: string;
  readonly kinds: readonly Bilingual[];
}

/** That there is no registration, and what there is instead and was checked for what it holds. */
export function commandLineFound(sheets: readonly SheetFound[]): Bilingual {
  const found = sheets.filter(({ kinds }) => kinds.length > 0);
  const listed = (locale: Locale) =>
    found.map(({ name, kinds }) => `${name} (${kinds.map((kind) => lower(kind[locale])).join(", ")})`).join(", ");
  return {
    vi: `Chưa tìm thấy biểu đăng ký trong tệp. Đã xem ${countText(sheets.length, "vi")} sheet và rà soát những biểu có trong đó: ${listed("vi")}.`,
    en: `No registration form was found. Sheets looked at (${String(sheets.length)}); checked for what they hold: ${listed("en")}.`,
  };
}

function lower(name: string): string {
  return name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
}
