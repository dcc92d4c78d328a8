import type { Line } from "../../read-table/line";
import { both, isSameWho, type Source, type Who } from "../../source";

/** The groups that a line stands for: «Lao động gián tiếp», «Viên chức». */
export function groupsOfLine(line: Line): Who {
  return line.kind === "item" && line.match.kind !== "unit" ? line.facets.who : [];
}

/**
 * The shares in the line of a group that shows how many belong to it: of those counted there, and of nobody else.
 * `sharesOf` works them out as it does for everybody.
 */
export function sharesOfGroup(
  group: Who,
  sources: ReadonlyMap<number, Source>,
  sharesOf: (sources: ReadonlyMap<number, Source>) => readonly Source[],
): readonly Source[] {
  const shown = [...sources.values()].some((each) => each.kind === "headcount" && isSameWho(each.who, group));
  if (group.length === 0 || !shown) return sharesOf(sources);
  const stripped = new Map(
    [...sources].map(([column, each]) => [column, withWho(each, (who) => who.filter((one) => !group.includes(one)))]),
  );
  return sharesOf(stripped).map((share) => withWho(share, (who) => both(who, group)));
}

function withWho(source: Source, change: (who: Who) => Who): Source {
  switch (source.kind) {
    case "headcount":
    case "registrants":
    case "award":
    case "grade":
      return { ...source, who: change(source.who) };
    case "share":
    case "fraction":
      return { ...source, part: withWho(source.part, change), whole: withWho(source.whole, change) };
    case "sum":
      return { ...source, of: source.of.map((each) => withWho(each, change)) };
    default:
      return source;
  }
}

/**
 * The share in a total: of the two totals that stand in the columns which it divides in every line above; null where they
 * are not the same in all of them, or stand in no column.
 */
export function shareOfTotal(
  shares: readonly Source[],
  counts: readonly ReadonlyMap<number, Source>[],
  totals: ReadonlyMap<number, Source>,
): Source | null {
  const columnsOf = (pick: (share: Source & { readonly kind: "share" }) => Source) =>
    [...totals.keys()].find((column) =>
      shares.every((share, at) => share.kind === "share" && isSame(counts[at]?.get(column), pick(share))),
    );
  const [part, whole] = [columnsOf((share) => share.part), columnsOf((share) => share.whole)].map((column) =>
    column === undefined ? undefined : totals.get(column),
  );
  return shares.length === 0 || part === undefined || whole === undefined ? null : { kind: "share", part, whole };
}

function isSame(one: Source | undefined, other: Source): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
