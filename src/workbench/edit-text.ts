import type { CellContent } from "../workbook/write-plan";

/**
 * What a person means by typing a text into a cell, by Vietnamese habits: «12,5» is a number, «05», «1/2» and
 * «001203…» stay as typed, «=…» is a formula, an apostrophe in front keeps anything as text.
 */
export function typedContent(typed: string): CellContent {
  if (typed === "") return { kind: "empty" };
  if (typed.startsWith("'")) return { kind: "text", text: typed.slice(1) };
  if (typed.startsWith("=") && typed.length > 1) return { kind: "formula", formula: typed };
  const plain = typed.trim();
  if (/^-?(0|[1-9]\d{0,14})(,\d{1,10})?$/.test(plain))
    return { kind: "number", number: Number(plain.replace(",", ".")) };
  return { kind: "text", text: typed.normalize("NFC") };
}
