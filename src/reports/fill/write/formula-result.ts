import { formulaAt, isCellError, valueAt, type Grid } from "../../../workbook/grid";
import { cellKey, parseA1, parseArea, type CellKey } from "../../../workbook/refs";
import type { CellWrite } from "../../../workbook/write-plan";

/**
 * What a formula of hers will show once the plan is written: sums, differences, products and quotients of cells of
 * its own sheet. null for anything else: then nothing is claimed about it.
 */
export function formulaResult(grid: Grid, row: number, column: number, writes: readonly CellWrite[]): number | null {
  const planned = new Map<CellKey, CellWrite>(
    writes
      .filter(({ ref }) => ref.sheet === grid.name)
      .map((write) => [cellKey(write.ref.row, write.ref.column), write]),
  );
  return resultAt(grid, row, column, planned, 0);
}

const MAX_DEPTH = 40;

function resultAt(
  grid: Grid,
  row: number,
  column: number,
  planned: ReadonlyMap<CellKey, CellWrite>,
  depth: number,
): number | null {
  if (depth > MAX_DEPTH) return null;
  const write = planned.get(cellKey(row, column));
  if (write) return write.content.kind === "number" ? write.content.number : write.content.kind === "empty" ? 0 : null;
  const formula = formulaAt(grid, row, column);
  if (formula === null) {
    const value = valueAt(grid, row, column);
    if (value === null) return 0;
    return typeof value === "number" ? value : null;
  }
  const tokens = tokensOf(formula.text.slice(1));
  if (tokens === null) return null;
  const cells = (area: string): readonly (number | null)[] => {
    const found = parseArea(area);
    if (!found || (found.bottom - found.top + 1) * (found.right - found.left + 1) > 10_000) return [null];
    const values: (number | null)[] = [];
    for (let each = found.top; each <= found.bottom; each++) {
      for (let across = found.left; across <= found.right; across++) {
        const value = resultAt(grid, each, across, planned, depth + 1);
        const raw = valueAt(grid, each, across);
        const isWords =
          value === null && (typeof raw === "string" || isCellError(raw)) && !planned.has(cellKey(each, across));
        values.push(isWords && !isCellError(raw) ? 0 : value);
      }
    }
    return values;
  };
  const parser: Parser = { tokens, at: 0, cells };
  const value = sum(parser);
  return parser.at === tokens.length ? value : null;
}

interface Parser {
  readonly tokens: readonly string[];
  at: number;
  readonly cells: (area: string) => readonly (number | null)[];
}

function tokensOf(text: string): readonly string[] | null {
  const tokens =
    text.match(/\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|[A-Za-z]+(?=\()|\d+(?:\.\d+)?|[-+*/(),%]/g) ?? [];
  return tokens.join("") === text.replace(/\s+/g, "") ? tokens : null;
}

function sum(parser: Parser): number | null {
  let value = product(parser);
  for (;;) {
    const sign = parser.tokens[parser.at];
    if (sign !== "+" && sign !== "-") return value;
    parser.at += 1;
    const next = product(parser);
    value = value === null || next === null ? null : sign === "+" ? value + next : value - next;
  }
}

function product(parser: Parser): number | null {
  let value = factor(parser);
  for (;;) {
    const sign = parser.tokens[parser.at];
    if (sign !== "*" && sign !== "/") return value;
    parser.at += 1;
    const next = factor(parser);
    if (value === null || next === null || (sign === "/" && next === 0)) value = null;
    else value = sign === "*" ? value * next : value / next;
  }
}

function factor(parser: Parser): number | null {
  const token = parser.tokens[parser.at] ?? "";
  parser.at += 1;
  let value: number | null = null;
  if (token === "-") return negative(factor(parser));
  if (token === "(") {
    value = sum(parser);
    if (parser.tokens[parser.at] !== ")") return null;
    parser.at += 1;
  } else if (/^\d/.test(token)) value = Number(token);
  else if (/^(sum|round)$/i.test(token)) value = called(token.toLowerCase(), parser);
  else if (parseA1(token)) value = parser.cells(token)[0] ?? null;
  if (parser.tokens[parser.at] === "%") {
    parser.at += 1;
    value = value === null ? null : value / 100;
  }
  return value;
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}

/** SUM(…) of cells, areas and terms; ROUND(term, digits). */
function called(name: string, parser: Parser): number | null {
  if (parser.tokens[parser.at] !== "(") return null;
  const terms: (number | null)[] = [];
  do {
    parser.at += 1;
    const token = parser.tokens[parser.at] ?? "";
    if (token.includes(":")) {
      parser.at += 1;
      terms.push(total(parser.cells(token)));
    } else terms.push(sum(parser));
  } while (parser.tokens[parser.at] === ",");
  if (parser.tokens[parser.at] !== ")") return null;
  parser.at += 1;
  if (name === "sum") return total(terms);
  const [term = null, digits = null] = terms;
  if (term === null || digits === null) return null;
  return Math.round((term + Number.EPSILON) * 10 ** digits) / 10 ** digits;
}

function total(terms: readonly (number | null)[]): number | null {
  return terms.reduce<number | null>((added, term) => (added === null || term === null ? null : added + term), 0);
}
