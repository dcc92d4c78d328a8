import { alike } from "../meaning/same-giver";
import { ownGroup, type Group } from "../source";
import { tokensOf } from "../vocabulary/token";
import { folded } from "../words";
import type { Sorting } from "./sorting-columns";
import { saysOf, type GroupSaid } from "./values-in-words";

/** The groups that labels mean together, by label: none where they are not values of one column. */
export type ListedGroups = (labels: readonly string[]) => ReadonlyMap<string, Group>;

/** A column sorts by a few kinds; posts say what somebody does, and several posts are of one kind. */
const MOST_KINDS = 12;
const OF_POSTS = /\b(chuc|cong viec|nhiem vu|vi tri)\b/;

/** What a line may put in front of a value: «Người hoạt động không chuyên trách». */
const LEADS = /^((số|người|hoạt động|lao động|đối tượng|diện|là) )+$/u;

/** What a column says of everybody by each of its values, whatever the value means elsewhere. */
export function valuesListedIn(sorting: Sorting): readonly GroupSaid[] {
  const cells = new Set(sorting.said.values());
  return kindsOf(sorting).map((value) => ({
    group: ownGroup(value),
    sorting,
    says: saysOf(value, cells, sorting.isFull),
  }));
}

/**
 * «Cán bộ», «Công chức», «Người hoạt động không chuyên trách» down the lines and in the column «Diện» of the list: whoever
 * has the value. One label alone may mean what it means in any form.
 */
export function listedGroups(sortings: readonly Sorting[]): ListedGroups {
  const kinds = sortings.map(kindsOf).filter((values) => values.length > 1);
  return (labels) => {
    const found = kinds.map((values) => matched(labels, values)).filter(({ size }) => size > 1);
    const most = Math.max(0, ...found.map(({ size }) => size));
    return found.find(({ size }) => size === most) ?? new Map<string, Group>();
  };
}

/** Word for word, or one as the abbreviation of the other («SQ», «Sĩ quan») where each has one partner and no value is left. */
function matched(labels: readonly string[], values: readonly string[]): ReadonlyMap<string, Group> {
  const plain = new Map(
    labels.flatMap((label): readonly (readonly [string, string])[] => {
      const words = wordsIn(label).join(" ");
      const value = values.find(
        (each) => words === each || (words.endsWith(` ${each}`) && LEADS.test(words.slice(0, -each.length))),
      );
      return value === undefined ? [] : [[label, value]];
    }),
  );
  const left = new Set([...plain.values()]);
  const free = values.filter((value) => !left.has(value));
  const others = labels.filter((label) => !plain.has(label));
  const shortened = others.flatMap((label): readonly (readonly [string, string])[] => {
    const [value, ...more] = free.filter((each) => isShortened(label, each));
    if (value === undefined || more.length > 0) return [];
    return others.filter((each) => isShortened(each, value)).length > 1 ? [] : [[label, value]];
  });
  // «Biệt phái» beside «CC» and «VC» may be either of them, unless it has a line of its own.
  const answered = shortened.length === free.length ? shortened : [];
  return new Map([...plain, ...answered].map(([label, value]) => [label, ownGroup(value)]));
}

function isShortened(label: string, value: string): boolean {
  const said = (text: string) => tokensOf(text).filter(({ exact }) => exact !== "và");
  return alike(said(label), said(value))?.how === "same";
}

function wordsIn(text: string): readonly string[] {
  return tokensOf(text).map(({ exact }) => exact);
}

/** The values of a column that says of most people which of a few kinds they are; «HSQ, BS» is one where neither stands alone. */
function kindsOf({ head, said, isFull }: Sorting): readonly string[] {
  if (!isFull || OF_POSTS.test(folded(head))) return [];
  const cells = [...new Set(said.values())].flatMap((parts) => (parts === null ? [] : [parts]));
  const values = new Set(
    cells.flatMap((parts) => {
      const areOne = cells.every((other) => other === parts || !other.some((part) => parts.includes(part)));
      return parts.length > 1 && areOne ? [parts.join(" ")] : parts;
    }),
  );
  return values.size <= MOST_KINDS ? [...values] : [];
}
