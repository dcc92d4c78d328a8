import type { Facets } from "../../meaning/facets";
import { labelColumns } from "../../read-table/label-columns";
import type { Table, TableColumn } from "../../read-table/table";
import { shareOf, wholeOf, type AwardSource, type Source } from "../../source";

/**
 * What a column of shares divides, in one line: as its numbering row says («(9)=(8)/(3)», «7 (6:3)»),
 * else the count of its own group, or the nearest to its left, over the people or the units of the line.
 */
export function shareParts(
  column: TableColumn,
  figures: readonly TableColumn[],
  table: Table,
  sources: ReadonlyMap<number, Source>,
  facets: Facets,
): Source | null {
  const written = formulaOf(column.numbering);
  if (written !== null) {
    const part = sources.get(numbered(table, written.part));
    const [first, ...taken] = written.whole.map((each) => sources.get(numbered(table, each)));
    if (part && first) {
      const whole = taken.length === 0 ? first : less(first, taken);
      if (whole !== null) return { kind: "share", part, whole };
    }
  }
  const part = partOf(column, figures, sources, facets);
  if (part === null) return null;
  const counts = [...sources.entries()].sort(([one], [other]) => one - other).map(([, source]) => source);
  const wanted = wholeOf(part.recipient, part.scope);
  const shown = counts.find((source) => source.kind === wanted.kind && takesEverybodyIn(source));
  return shown === undefined ? shareOf(part) : { kind: "share", part, whole: shown };
}

/** A share is taken of all, never of the women or the contract workers who stand beside them. */
function takesEverybodyIn(source: Source): boolean {
  return source.kind !== "headcount" || source.who === "all" || source.who === "staff";
}

/** Columns that count staff alone, because a share divides them by everybody less the contract workers: «(9)=(8)/[(3)-(4)]». */
export function staffOnlyColumns(figures: readonly TableColumn[], table: Table): ReadonlySet<number> {
  return new Set(
    figures.flatMap(({ numbering }) => {
      const written = formulaOf(numbering);
      return written !== null && written.whole.length === 2 ? [numbered(table, written.part)] : [];
    }),
  );
}

function partOf(
  column: TableColumn,
  figures: readonly TableColumn[],
  sources: ReadonlyMap<number, Source>,
  facets: Facets,
): AwardSource | null {
  const left = figures.filter((each) => each.column < column.column).reverse();
  const group = column.path.slice(0, -1).join("\u001F");
  const near = [...left.filter((each) => group !== "" && each.path.slice(0, -1).join("\u001F") === group), ...left];
  for (const each of near) {
    const source = sources.get(each.column);
    if (source?.kind !== "award") continue;
    if (facets.award !== null && source.award !== facets.award) continue;
    return source;
  }
  return null;
}

/** Everybody less the contract workers is the staff: the only difference that forms divide by. */
function less(whole: Source, taken: readonly (Source | undefined)[]): Source | null {
  const [only, ...more] = taken;
  if (whole.kind !== "headcount" || only?.kind !== "headcount" || more.length > 0) return null;
  return whole.who === "all" && only.who === "contract" ? { ...whole, who: "staff" } : null;
}

interface WrittenShare {
  readonly part: number;
  /** The number divided by; what follows the first is taken away from it. */
  readonly whole: readonly number[];
}

function formulaOf(numbering: string | null): WrittenShare | null {
  if (numbering === null) return null;
  const body = /[=(](.+)$/.exec(numbering.replace(/^\(?\d+\)?/, ""))?.[1] ?? "";
  const [part = "", whole = ""] = body.split(/[/:÷]/);
  const numbers = (text: string) =>
    [...text.replace(/[x×*]\s*100.*$/, "").matchAll(/\d+/g)].map((match) => Number(match[0]));
  const [of] = numbers(part);
  const by = numbers(whole);
  return of === undefined || by.length === 0 ? null : { part: of, whole: by };
}

/** The column that carries a number in the numbering row; 0 where none does. */
function numbered(table: Table, wanted: number): number {
  const own = table.columns.find((column) => Number(/\d+/.exec(column.numbering ?? "")?.[0] ?? NaN) === wanted);
  if (own) return own.column;
  const labels = labelColumns(table);
  const first = labels.number ?? labels.name;
  return first + wanted - 1;
}
