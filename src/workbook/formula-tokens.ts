import { columnNumber, MAX_ROW } from "./refs";

/** The pieces of a formula that matter for moving it and for knowing what it depends on. */
export type FormulaToken =
  /** «A1», «$A1:B2», «A:C», «5:7», without its sheet. */
  | { readonly kind: "reference"; readonly text: string; readonly sheet: string | null }
  /** A defined name, a function, TRUE, a table. */
  | { readonly kind: "name"; readonly text: string; readonly sheet: string | null; readonly called: boolean }
  /** A sheet's prefix with its «!», as written. */
  | { readonly kind: "prefix"; readonly text: string }
  /** Texts, numbers, operators. */
  | { readonly kind: "other"; readonly text: string };

const TEXT = /"(?:[^"]|"")*"/y;
const PREFIX = /(?:'(?:[^']|'')*'|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/uy;
const CELLS = /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(])/uy;
const COLUMNS = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])/uy;
const ROWS = /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.])/uy;
/** A table's columns: «[Họ và tên]», «[[#This Row],[Năm]]». */
const COLUMNS_OF_TABLE = /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y;

/** Splits a formula, with or without its «=». Joining the texts gives the formula again. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  let sheet: string | null = null;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  while (at < formula.length) {
    const token = tokenAt(match, formula, at, sheet);
    tokens.push(token);
    at += token.text.length;
    sheet = token.kind === "prefix" ? sheetOf(token.text) : null;
  }
  return tokens;
}

function tokenAt(
  match: (pattern: RegExp) => string | null,
  formula: string,
  at: number,
  sheet: string | null,
): FormulaToken {
  const literal = match(TEXT);
  if (literal !== null) return { kind: "other", text: literal };
  const prefix = match(PREFIX);
  if (prefix !== null) return { kind: "prefix", text: prefix };
  const columns = match(COLUMNS_OF_TABLE);
  if (columns !== null) return { kind: "other", text: columns };
  const reference = match(CELLS) ?? match(COLUMNS) ?? match(ROWS);
  if (reference !== null && isOnSheet(reference)) return { kind: "reference", text: reference, sheet };
  const name = match(NAME);
  if (name !== null) return { kind: "name", text: name, sheet, called: formula[at + name.length] === "(" };
  return { kind: "other", text: match(NUMBER) ?? formula[at] ?? "" };
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function isOnSheet(reference: string): boolean {
  return reference.split(":").every((end) => {
    const [, letters = "", digits = ""] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(end) ?? [];
    return (letters === "" || columnNumber(letters) !== null) && Number(digits) <= MAX_ROW;
  });
}
