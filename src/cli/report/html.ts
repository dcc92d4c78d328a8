import { withoutTurns } from "../output/harmless";

/** Markup that is safe to put into a page. Only `html` makes it, and escapes whatever is put between. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | null | Html | readonly Html[];

/** A piece of a page; every text put into it is escaped, pieces of pages are taken as they are, null is nothing. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = texts.map((text, index) => {
    const part = parts[index];
    return part === undefined ? text : `${text}${markupOf(part)}`;
  });
  return { markup: markup.join("") };
}

function markupOf(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return "markup" in part ? part.markup : part.map((piece) => piece.markup).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For text and for attributes in quotes; characters that HTML does not know are shown as a replacement. */
function escaped(text: string): string {
  return withoutTurns(text)
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
    .replace(/[\p{Cc}\p{Cs}]/gu, (letter) => (/[\t\n\r]/.test(letter) ? letter : "\uFFFD"));
}
