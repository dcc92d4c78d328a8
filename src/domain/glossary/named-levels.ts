import { type Authority, givenBy } from "./authority";
import type { Place } from "./head-reading";
import { tailOf, wordsBefore } from "./tail";

/** A level or giver that the words name; `to` is where they end. */
export interface NamedLevel {
  readonly authority: Authority;
  readonly to: number;
}

/** «cấp bộ, ngành» / «tỉnh» written apart is one level with two names; other levels side by side are titles of their own. */
export function mergeMinistryAndProvince(
  levels: readonly { readonly part: { readonly to: number }; readonly authority: Authority | null }[],
): readonly NamedLevel[] {
  const named = levels.flatMap(({ part, authority }) => (authority === null ? [] : [{ authority, to: part.to }]));
  const both: readonly Authority[] = ["ministerial", "provincial", "ministerial-or-provincial"];
  const kinds = new Set(named.map(({ authority }) => authority));
  if (kinds.size > 1 && named.every(({ authority }) => both.includes(authority))) {
    return [{ authority: "ministerial-or-provincial", to: named.at(-1)?.to ?? 0 }];
  }
  return named.filter(({ authority }, i) => named.findIndex((other) => other.authority === authority) === i);
}

/** Who gives it, by the words behind, or else by those in front. */
export function giversOf(place: Place): readonly NamedLevel[] {
  const { words, head, limit } = place;
  const { parts } = tailOf(words, head.to, limit);
  const behind = mergeMinistryAndProvince(parts.map((part) => ({ part, authority: givenBy(part.letters) })));
  if (behind.length > 0) return behind;
  const before = givenBefore(place);
  return before === null ? [] : [{ authority: before, to: head.to }];
}

/** «được UBND tỉnh tặng Bằng khen»: the giver stands before. */
function givenBefore({ words, head, since }: Place): Authority | null {
  const before = wordsBefore(words, head.from, since);
  const match =
    /^(?:.* )?(?:duoc|do|boi|xet|de nghi) (.+?) (?:quyet dinh )?(?:tang|trao|khen|thuong|cong nhan|cap)(?: [a-z]+){0,3}$/.exec(
      ` ${before}`,
    );
  const giver =
    match?.[1] ?? /^(.+?) (?:tang|trao tang|tang thuong|khen tang)(?: thuong| danh hieu)?$/.exec(before)?.[1];
  return giver === undefined ? null : givenBy(giver);
}
