import type { Bilingual } from "../domain/bilingual";
import type { CellContent } from "../workbook/write-plan";

/** What a cell holds or will hold, as she would see it in a preview: a share to four places, which are its percents. */
export function contentText(content: CellContent): Bilingual {
  switch (content.kind) {
    case "empty":
      return { vi: "(trống)", en: "(empty)" };
    case "text":
      return same(content.text);
    case "number":
      return decimal(Math.round(content.number * 1e4) / 1e4);
    case "boolean":
      return same(content.boolean ? "TRUE" : "FALSE");
    case "formula":
      return same(content.formula);
    case "error":
      return same(content.error);
  }
}

/**
 * Before and after of one cell. Where only spaces differ, each space of the former shows as «·», since nobody sees
 * a space at the end of a line.
 */
export function changeText(
  before: CellContent,
  after: CellContent,
): { readonly before: Bilingual; readonly after: Bilingual } {
  const texts = { before: contentText(before), after: contentText(after) };
  if (before.kind !== "text" || after.kind !== "text" || withoutSpaces(before.text) !== withoutSpaces(after.text))
    return texts;
  return { ...texts, before: same(before.text.replace(/\s/gu, "·")) };
}

function decimal(number: number): Bilingual {
  return { vi: String(number).replace(".", ","), en: String(number) };
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, "");
}

function same(text: string): Bilingual {
  return { vi: text, en: text };
}
