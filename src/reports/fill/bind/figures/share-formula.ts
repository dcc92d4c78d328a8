import type { Facets } from "../../meaning/facets";
import { facetsOf } from "../../meaning/label-facets";
import { everyHolder, wholesOf } from "../../meaning/share-whole";
import { tableLexicon } from "../../vocabulary/lexicon";
import type { Table, TableColumn } from "../../read-table/table";
import { both, isSameWho, isWholeStaff, type AwardSource, type GradeSource, type Source } from "../../source";
import { folded } from "../../words";
import { isDifferenceHead } from "./difference-head";
import { columnNamedBy } from "./named-columns";
import { columnNumbered } from "./numbering";

type Share = Source & { readonly kind: "share" };

/**
 * What a column of shares divides, in one line: as its numbering row says («(9)=(8)/(3)», «7 (6:3)»), else the count of
 * its own group, or the nearest to its left, over what its head names or the people or the units of the line. Several
 * where the head leaves open what the share is taken of.
 */
export function shareParts(
  column: TableColumn,
  figures: readonly TableColumn[],
  table: Table,
  sources: ReadonlyMap<number, Source>,
  facets: Facets,
): readonly Source[] {
  const written = formulaOf(column.numbering);
  if (written !== null) {
    const part = sources.get(columnNumbered(table, written.part));
    const [first, ...taken] = written.whole.map((each) => sources.get(columnNumbered(table, each)));
    if (part && first) {
      const whole = taken.length === 0 ? first : less(first, taken);
      if (whole !== null) return [{ kind: "share", part, whole }];
    }
  }
  const part = partOf(column, figures, sources, facets);
  const named = columnNamedBy(column, table);
  if (named !== null) {
    // Of that column and of nothing else, even where nobody knows what it counts.
    const whole = sources.get(named);
    const of = part ?? shareOfPeople(column, figures, sources, facets)[0]?.part;
    return of === undefined || whole === undefined ? [] : [{ kind: "share", part: of, whole }];
  }
  if (part === null) return shareOfPeople(column, figures, sources, facets);
  const counts = [...sources.entries()].sort(([one], [other]) => one - other).map(([, source]) => source);
  const holders = namesGroup(column) ? everyHolder(part, facets, counts) : null;
  if (holders !== null) return [{ kind: "share", part, whole: holders }];
  return wholesOf(part, facets, counts).map((whole) => ({ kind: "share", part, whole }));
}

/** «Tỷ lệ nữ (%)», and not «Nữ › Số người | %», where the share is one of the group over both. */
function namesGroup({ path }: TableColumn): boolean {
  return path.length === 1 || facetsOf(path.at(-1) ?? "", null, tableLexicon).who.length > 0;
}

/** «Tổng số | Nữ | Tỷ lệ nữ (%)»: a group of the people of a line among all of them. */
function shareOfPeople(
  { column }: TableColumn,
  figures: readonly TableColumn[],
  sources: ReadonlyMap<number, Source>,
  { award, grade, who, base }: Facets,
): readonly Share[] {
  if (award !== null || grade !== null || who.length === 0) return [];
  if (base !== null && (base.award !== null || base.standing !== null || !isWholeStaff(base.who))) return [];
  const left = figures.filter((each) => each.column < column).reverse();
  const part = left
    .map((each) => sources.get(each.column))
    .find((each) => each?.kind === "headcount" && isSameWho(each.who, who));
  const all = [...sources.values()].find((each) => each.kind === "headcount" && isWholeStaff(each.who));
  return part === undefined || all === undefined ? [] : [{ kind: "share", part, whole: all }];
}

/** Columns that count staff alone, because a share divides them by everybody less the contract workers: «(9)=(8)/[(3)-(4)]». */
export function staffOnlyColumns(figures: readonly TableColumn[], table: Table): ReadonlySet<number> {
  return new Set(
    figures.flatMap(({ numbering }) => {
      const written = formulaOf(numbering);
      return written !== null && written.whole.length === 2 ? [columnNumbered(table, written.part)] : [];
    }),
  );
}

function partOf(
  column: TableColumn,
  figures: readonly TableColumn[],
  sources: ReadonlyMap<number, Source>,
  facets: Facets,
): AwardSource | GradeSource | null {
  const left = figures.filter((each) => each.column < column.column).reverse();
  const group = column.path.slice(0, -1).join("\u001F");
  const near = [...left.filter((each) => group !== "" && each.path.slice(0, -1).join("\u001F") === group), ...left];
  for (const each of near) {
    const source = sources.get(each.column);
    // A count of which nothing is known stands nearer: the share is one of that.
    if (source === undefined && facets.award === null && facets.grade === null && isOtherCount(each)) return null;
    if (source?.kind === "fraction" && source.part.kind === "award") return source.part;
    if (source?.kind !== "award" && source?.kind !== "grade") continue;
    if (source.kind === "grade") {
      if (facets.grade === null || facets.grade === source.grade) return source;
      continue;
    }
    if (facets.award !== null && source.award !== facets.award) continue;
    // The women beside a count are no share of everybody, unless the share speaks of them, or is one of its holders.
    const isOfHolders = facets.base !== null && facets.base.award === source.award;
    if (!isWholeStaff(source.who) && !isSameWho(source.who, facets.who) && !isOfHolders) continue;
    if (isWithinAnother(source, sources)) continue;
    // «LĐTT trong biên chế › Tỷ lệ % trên tổng biên chế» beside everybody's LĐTT: of that group, and of nobody else.
    if (!isWholeStaff(facets.who) && isWholeStaff(source.who))
      return facets.award === null ? null : { ...source, who: both(source.who, facets.who) };
    return source;
  }
  return null;
}

/** «Đăng ký | Trong đó khoa | Trong đó phòng | Tỷ lệ»: the share is one of all, not of the units of one kind. */
function isWithinAnother(part: AwardSource, sources: ReadonlyMap<number, Source>): boolean {
  const { scope } = part;
  if (scope.kind !== "units") return false;
  return [...sources.values()].some(
    (each) =>
      each.kind === "award" &&
      each.award === part.award &&
      each.recipient === part.recipient &&
      each.standing === part.standing &&
      isSameWho(each.who, part.who) &&
      (each.scope.kind === "whole" || (each.scope.kind === "units" && each.scope.units.length > scope.units.length)),
  );
}

function isOtherCount({ path }: TableColumn): boolean {
  const last = path.at(-1) ?? "";
  if (isDifferenceHead(path)) return false;
  return !/\b(ty le|ti le|ty trong)\b|^trong do\b/.test(folded(last)) && !last.includes("%");
}

/** Everybody less the contract workers is the staff: the only difference that forms divide by. */
function less(whole: Source, taken: readonly (Source | undefined)[]): Source | null {
  const [only, ...more] = taken;
  if (whole.kind !== "headcount" || only?.kind !== "headcount" || more.length > 0) return null;
  return whole.who.length === 0 && isSameWho(only.who, ["contract"]) ? { ...whole, who: ["staff"] } : null;
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
