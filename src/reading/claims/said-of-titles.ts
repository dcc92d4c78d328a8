import { type AwardId, glossaryEntry } from "../../domain/glossary/awards";
import { recogniseAwards } from "../../domain/glossary/recognise-award";
import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim } from "../../domain/register/register";
import { plain } from "../../text/plain";
import { isPast } from "../../vocabulary/past-words";
import { AWARDS, type Deed, clausesOf, deedsIn } from "../../vocabulary/remark-words";
import { forRecipient } from "../columns/heading-meaning";
import { claimsMeant } from "./claims-meant";

/** A title or award of a remark, or «khen thưởng» without saying which. */
export interface Mention {
  readonly award: AwardId | "awards";
  /** What it may mean where its words leave the level open. */
  readonly rivals: readonly AwardId[];
  readonly isDenied: boolean;
}

/** What a remark does with one title. */
export interface SaidOfTitle {
  readonly deed: Deed;
  readonly mention: Mention;
  readonly isDone: boolean;
}

const SOME_AWARD: Mention = { award: "awards", rivals: [], isDenied: false };
/** Where the words for the award itself end: «CSTĐCS xin rút», «CSTĐCS xuống» take up what follows them. */
const BEHIND_TITLE =
  /[:;,.(]|\s(?:xin|r[uú]t|xu[oố]ng|sang|th[aà]nh|ho[aã]n|th[oô]i|[đd][eể]|b[oỏ]|kh[oô]ng|ko|ch[uư]a|h[uủ]y|qua|v[eề]|l[eê]n|nay|th[iì]|[đd][aã]|b[aằ]ng|l[uù]i)(?!\p{L})/iu;

/** The words of a remark with «@0» … in the place of its titles, as `plain` gives them. */
export function masked(
  text: string,
  kind: RecipientKind,
): { readonly words: string; readonly mentions: readonly Mention[] } {
  const parts: string[] = [];
  const mentions: Mention[] = [];
  let from = 0;
  for (const one of recogniseAwards(text, { recipient: kind })) {
    const behind = BEHIND_TITLE.exec(one.text.normalize("NFC"));
    parts.push(text.slice(from, one.from), ` @${String(mentions.length)} `);
    from = behind === null ? one.to : one.from + behind.index;
    const rivals = one.wants !== null && "alternatives" in one.wants ? one.wants.alternatives : [];
    mentions.push({ award: forRecipient(one.award, kind), rivals, isDenied: one.negated });
  }
  parts.push(text.slice(from));
  const words = parts
    .join("")
    .split("\n")
    .map(plain)
    .join("\n")
    .replace(/ *\b(?:hinh thuc )?khen thuong(?=[,;.)\n]|$)/g, " #");
  return { words: words.trim(), mentions };
}

/** What a remark does with each title that it names, by the clauses in which it does. */
export function saidIn(text: string, kind: RecipientKind, year: number | null): readonly SaidOfTitle[] {
  const { words, mentions } = masked(text, kind);
  if (mentions.length === 0 && !words.includes("#")) return [];
  const found: SaidOfTitle[] = [];
  const spoken = new Set<number>();
  let isOff = false;
  for (const clause of clausesOf(words)) {
    const own = deedsIn(clause);
    for (const { deed, titles, isDone } of own) {
      for (const title of titles) spoken.add(title);
      if (isOfOtherTime(deed, clause, year)) continue;
      // «Rút CSTĐCS, đăng ký LĐTT»: not kept but put in its place.
      const done = deed === "kept" && isOff && /\b(?:dang ky|dk)\b/.test(clause) ? "instead" : deed;
      for (const title of titles)
        found.push({
          deed: done,
          mention: title === AWARDS ? SOME_AWARD : (mentions[title] ?? SOME_AWARD),
          isDone: isDone || (isOff && done === "instead"),
        });
    }
    isOff ||= own.some(({ deed }) => deed === "off");
  }
  // Denied in words that this table does not know.
  for (const [at, mention] of mentions.entries())
    if (mention.isDenied && !spoken.has(at)) found.push({ deed: "off", mention, isDone: false });
  return found;
}

/** «Giữ Giấy khen 2025», «Năm 2025 không đạt CSTĐCS» on a list of 2026: said of another year. */
function isOfOtherTime(deed: Deed, clause: string, year: number | null): boolean {
  if (deed === "off") return isPast(clause, year) && !/\brut\b/.test(clause);
  const years = (words: RegExp) => [...clause.matchAll(words)].map(([, one]) => Number(one));
  if (deed === "later") return year !== null && years(/\b(20\d\d)\b/g).some((one) => one <= year);
  const said = years(/(?:@\d+|#|nam(?: hoc)?|cua|dot) \(?(20\d\d)\b/g);
  return isPast(clause, year) || (year !== null && said.length > 0 && !said.includes(year));
}

/** The claims that a mention is about. */
export function meantBy(claims: readonly AwardClaim[], { award, rivals }: Mention): readonly AwardClaim[] {
  if (award === "awards") return claims.filter((claim) => !isTitle(claim));
  const own = claimsMeant(claims, award);
  return own.length > 0 ? own : claims.filter((claim) => rivals.includes(claim.award));
}

/** A title of emulation, and no form of reward. */
export function isTitle({ award }: { readonly award: AwardId | "awards" }): boolean {
  return award !== "awards" && glossaryEntry(award)?.kind === "title";
}
