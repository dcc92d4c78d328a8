import type { Bilingual } from "../domain/bilingual";
import type { SeenSheet } from "../domain/form/seen-sheet";
import { formKindLabels } from "./form-kind-labels";

/** «Đã xem 2 sheet: «Đăng ký» (biểu đăng ký), «Ghi chép» (không có bảng).» */
export function sheetsLookedAt(seen: readonly SeenSheet[]): Bilingual {
  const count = String(seen.length);
  return {
    vi: `Đã xem ${count} sheet: ${seen.map((each) => `«${each.sheet}» (${lower(kindOf(each).vi)})`).join(", ")}.`,
    en: `Sheets looked at (${count}): ${seen.map((each) => `“${each.sheet}” (${lower(kindOf(each).en)})`).join(", ")}.`,
  };
}

/** The forms that were found and set against the figures of the file. */
export function sheetsCompared(seen: readonly SeenSheet[]): readonly string[] {
  return seen.filter(({ state }) => state === "compared").map(({ sheet }) => sheet);
}

function kindOf({ kind }: SeenSheet): Bilingual {
  return kind === null ? { vi: "Không có bảng", en: "No table" } : formKindLabels[kind];
}

function lower(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLocaleLowerCase("vi") + words.slice(1) : words;
}
