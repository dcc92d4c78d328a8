import { bareValue } from "../workbook/cell-content";
import type { CellContent } from "../workbook/write-plan";

/** Texts that Excel never takes for anything else: begun by a letter, without any digit. */
const CERTAINLY_TEXT = /^\p{L}[^\p{N}]*$/u;

/** Words that are values. */
const TRUTH = /^(true|false)$/i;

/**
 * What to hand to a cell so that it holds exactly `content` whatever the content looks like. In a cell of the format
 * Text everything is text; elsewhere an apostrophe says so, which leaves the cell's number format alone. It is left
 * out where no reading but text is possible, so that names are not given one.
 */
export function inputFor(content: CellContent, numberFormat: string): string | number | boolean {
  return content.kind === "text" ? textInput(content.text, numberFormat) : (bareValue(content) ?? "");
}

function textInput(text: string, numberFormat: string): string {
  if (text === "") return "";
  // A leading apostrophe is a sign, not a character, in every format.
  if (text.startsWith("'")) return `'${text}`;
  if (numberFormat === TEXT_FORMAT) return text;
  return CERTAINLY_TEXT.test(text) && !TRUTH.test(text) ? text : `'${text}`;
}

/** The number format under which Excel keeps whatever it is given as text. */
const TEXT_FORMAT = "@";

/** The format a cell must have while `content` is put in, to end up with `target`: Text swallows numbers and formulas. */
export function formatForInput(content: CellContent, target: string): string {
  const swallowed = content.kind === "number" || content.kind === "boolean" || content.kind === "formula";
  return target === TEXT_FORMAT && swallowed ? "General" : target;
}
