import type { Bilingual } from "../domain/bilingual";
import type { CellContent } from "../workbook/write-plan";

/** What a cell holds or will hold, as she would see it in a preview. */
export function contentText(content: CellContent): Bilingual {
  switch (content.kind) {
    case "empty":
      return { vi: "(trống)", en: "(empty)" };
    case "text":
      return same(content.text);
    case "number":
      return { vi: String(content.number).replace(".", ","), en: String(content.number) };
    case "boolean":
      return same(content.boolean ? "TRUE" : "FALSE");
    case "formula":
      return same(content.formula);
    case "error":
      return same(content.error);
  }
}

function same(text: string): Bilingual {
  return { vi: text, en: text };
}
