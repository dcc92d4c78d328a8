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
 * Before and after of one cell; the two always differ to the eye. Where only spaces differ, each space shows as «·», since
 * nobody sees a space at the end of a line; where the letters look alike, it is said what is not seen in them.
 */
export function changeText(
  before: CellContent,
  after: CellContent,
): { readonly before: Bilingual; readonly after: Bilingual } {
  const texts = { before: contentText(before), after: contentText(after) };
  if (before.kind === "text" && after.kind === "number") {
    return { before: named("chữ", "text", texts.before), after: named("số", "number", texts.after) };
  }
  if (before.kind !== "text" || after.kind !== "text") return texts;
  const [one, other] = [before.text, after.text];
  if (withoutSpaces(one) === withoutSpaces(other)) {
    return { before: same(one.replace(/\s/gu, "·")), after: same(other.replace(/\s/gu, "·")) };
  }
  const [long, left] = [String(one.length), String(other.length)];
  if (one.normalize("NFC") === other.normalize("NFC")) {
    return {
      before: {
        vi: `${other}, dấu tách rời (${long} ký tự)`,
        en: `${other}, separate marks (${long} characters)`,
      },
      after: { vi: `dựng sẵn (${left} ký tự)`, en: `composed (${left} characters)` },
    };
  }
  if (one.replace(unseen, "") === other.replace(unseen, "")) {
    return {
      before: {
        vi: `${other}, lẫn ký tự ẩn (${long} ký tự)`,
        en: `${other}, invisible among them (${long} characters)`,
      },
      after: { vi: `không còn ký tự ẩn (${left} ký tự)`, en: `none left (${left} characters)` },
    };
  }
  return texts;
}

/** Characters of no width, and those that control how others are set. */
const unseen = /[\p{Cf}\p{Cc}\u034f]/gu;

function named(vi: string, en: string, text: Bilingual): Bilingual {
  return { vi: `${vi} ${text.vi}`, en: `${en} ${text.en}` };
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
