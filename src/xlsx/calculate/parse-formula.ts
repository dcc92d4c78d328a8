import { parseArea } from "../../workbook/refs";
import { formulaTokens, type FormulaToken } from "../../workbook/formula-tokens";
import type { FormulaHome, SpokenOf } from "../formula-sources";
import { cellsOfTable } from "../structured-reference";
import type { Expression, Operator } from "./expression";

/** Loosest first: operators of one line bind alike, from left to right. */
const LEVELS: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** As many brackets and signs may stand within one another as in Excel. */
const MOST_NESTED = 64;

/** A formula, with its «=», as something to be worked out; null where anything in it is beyond us. */
export function parseFormula(text: string, home: FormulaHome, book: SpokenOf): Expression | null {
  const tokens = joined(formulaTokens(text.replace(/^=/, "")).filter((token) => !isSpace(token)));
  const reader: Reader = { tokens, at: 0, nested: 0, home, book };
  const expression = level(reader, 0);
  return reader.at === tokens.length ? expression : null;
}

interface Reader {
  readonly tokens: readonly FormulaToken[];
  at: number;
  /** Brackets and signs that are open. */
  nested: number;
  readonly home: FormulaHome;
  readonly book: SpokenOf;
}

function isSpace({ kind, text }: FormulaToken): boolean {
  return kind === "other" && text.trim() === "";
}

/** «<» and «=» behind it are one sign. */
function joined(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const out: FormulaToken[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const both = (last?.text ?? "") + token.text;
    if (last?.kind === "other" && token.kind === "other" && /^(?:<=|>=|<>)$/.test(both)) {
      out[out.length - 1] = { kind: "other", text: both };
    } else out.push(token);
  }
  return out;
}

function next({ tokens, at }: Reader): string {
  return tokens[at]?.text ?? "";
}

function takes(reader: Reader, text: string): boolean {
  if (next(reader) !== text || reader.tokens[reader.at]?.kind !== "other") return false;
  reader.at++;
  return true;
}

function level(reader: Reader, depth: number): Expression | null {
  const operators = LEVELS[depth];
  if (operators === undefined) return signed(reader);
  let left = level(reader, depth + 1);
  for (;;) {
    const operator = operators.find((sign) => takes(reader, sign));
    if (left === null || operator === undefined) return left;
    const right = level(reader, depth + 1);
    if (right === null) return null;
    left = { kind: "operation", operator, left, right };
  }
}

/** A sign in front binds closest of all: «-2^2» is 4 in Excel. */
function signed(reader: Reader): Expression | null {
  if (reader.nested === MOST_NESTED) return null;
  reader.nested++;
  const operand = withSigns(reader);
  reader.nested--;
  return operand;
}

function withSigns(reader: Reader): Expression | null {
  if (takes(reader, "+")) return signed(reader);
  if (takes(reader, "-")) {
    const of = signed(reader);
    return of && { kind: "negated", of };
  }
  const operand = primary(reader);
  if (operand === null || !takes(reader, "%")) return operand;
  return next(reader) === "%" ? null : { kind: "percent", of: operand };
}

function primary(reader: Reader): Expression | null {
  const token = reader.tokens[reader.at];
  if (token === undefined) return null;
  if (takes(reader, "(")) {
    const inner = level(reader, 0);
    return inner !== null && takes(reader, ")") ? inner : null;
  }
  reader.at++;
  switch (token.kind) {
    case "prefix":
      return primary(reader);
    case "reference": {
      const area = parseArea(token.text);
      const sheet = token.sheet ?? reader.home.sheet;
      const isOne =
        !sheet.startsWith("[") && reader.book.tabNames.some((tab) => tab.toLowerCase() === sheet.toLowerCase());
      return area !== null && isOne ? { kind: "cells", sheet, area } : null;
    }
    case "name":
      return token.called ? call(reader, token.text) : named(reader, token.text);
    case "other":
      return constant(token.text);
  }
}

function constant(text: string): Expression | null {
  if (text.startsWith('"')) return { kind: "constant", value: text.slice(1, -1).replaceAll('""', '"') };
  return /^[\d.]/.test(text) ? { kind: "constant", value: Number(text) } : null;
}

function call(reader: Reader, called: string): Expression | null {
  if (!takes(reader, "(")) return null;
  const name = called.toUpperCase().replace(/^_XLFN\./, "");
  const found: (Expression | null)[] = [];
  if (takes(reader, ")")) return { kind: "call", name, arguments: found };
  for (;;) {
    if (next(reader) === "," || next(reader) === ")") found.push(null);
    else {
      const argument = level(reader, 0);
      if (argument === null) return null;
      found.push(argument);
    }
    if (takes(reader, ")")) return { kind: "call", name, arguments: found };
    if (!takes(reader, ",")) return null;
  }
}

/** TRUE and FALSE, a table, a name of one rectangle. */
function named(reader: Reader, text: string): Expression | null {
  const lower = text.toLowerCase();
  if (lower === "true" || lower === "false") return { kind: "constant", value: lower === "true" };
  const table = reader.book.tables.get(lower);
  if (table !== undefined) {
    const brackets = next(reader).startsWith("[") ? next(reader) : "[]";
    if (brackets !== "[]") reader.at++;
    const area = cellsOfTable(table, brackets, reader.home.row);
    return area && { kind: "cells", sheet: table.sheet, area };
  }
  const [only, ...others] = reader.book.names.get(lower) ?? [];
  if (only === undefined || others.length > 0) return null;
  const [prefix, reference, ...more] = formulaTokens(only.refersTo);
  if (prefix?.kind !== "prefix" || reference?.kind !== "reference" || more.length > 0) return null;
  const isFixed = reference.text.split(":").every((end) => /^(?:\$[A-Za-z]+)?(?:\$\d+)?$/.test(end));
  const area = isFixed ? parseArea(reference.text) : null;
  return area && reference.sheet !== null ? { kind: "cells", sheet: reference.sheet, area } : null;
}
