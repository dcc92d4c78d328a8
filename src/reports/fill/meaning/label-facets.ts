import { glossaryEntry, type AwardId } from "../../../domain/glossary/awards";
import { recogniseGrade, type Grade } from "../../../domain/glossary/grades";
import type { RecipientKind } from "../../../domain/recipient";
import { everybody } from "../source";
import type { Lexicon } from "../vocabulary/lexicon";
import type { Meaning, SaidStanding } from "../vocabulary/phrase";
import { readWords, type ReadWords } from "../vocabulary/read-words";
import { awardIn, awardSpans, folded, type AwardInWords } from "../words";
import { noFacets, type Facets } from "./facets";
import { giverSpans } from "./giver-words";
import { bodySaid } from "./body-words";
import { includedAwards } from "./included-awards";
import { includedGroups, takingIn } from "./included-groups";
import { whoTogether } from "./groups-together";
import { wordedAward } from "./worded-award";
import { shareWords, type ShareWords } from "./share-words";

/** What the words of a head, a label or a title say, and which of them nobody understands. */
export function facetsOf(text: string, hint: RecipientKind | null, lexicon: Lexicon): Facets {
  const included = includedAwards(text, hint);
  if (included !== null) {
    // Whether the ladder takes these in depends on the source: her word decides, never the award that is named last.
    const own = facetsOf(included.own, hint, lexicon);
    return { ...own, leftover: [...own.leftover, included.clause] };
  }
  const told = bodySaid(text);
  if (told !== null) return { ...facetsOf(told.own, hint, lexicon), body: told.body };
  const taken = withGroupTakenIn(text, hint, lexicon);
  if (taken !== null) return taken;
  const { counted, of, kind } = shareWords(text);
  const base = of === null ? null : facetsOf(of, hint, lexicon);
  const literal = awardIn(counted, hint);
  const worded = wordedAward(counted, literal, lexicon);
  const found = worded?.kind === "one" ? asWorded(worded.award, literal) : literal;
  const grade = found === null ? gradeIn(counted) : null;
  if (grade !== null) {
    const measure = kind === "number" ? null : kind;
    return { ...noFacets, grade, measure, base, leftover: base?.leftover ?? [] };
  }
  const names = worded?.kind === "one" ? worded.spans : [];
  const spans = found === null ? [] : [...awardSpans(counted, hint), ...giverSpans(counted, found.award, lexicon)];
  const words = readWords(counted, lexicon, spans, names);
  const who = whoTogether(words.meanings);
  return {
    award: found?.award ?? null,
    grade: null,
    given: worded?.given ?? [],
    isOpen: worded?.kind === "open" || (found?.isOpen ?? false),
    recipient: found?.recipient ?? recipientIn(words.meanings),
    who: who ?? everybody,
    measure: measureIn(words.meanings, kind, found !== null),
    body: null,
    level: words.meanings.find(({ level }) => level !== undefined)?.level ?? null,
    standing: standingIn(words.meanings),
    years: words.years,
    base,
    isPart: words.meanings.some(({ isPart }) => isPart === true),
    foreign: foreignIn(words, counted, found),
    lastYear: words.lastYear[0] ?? null,
    leftover: [
      ...words.leftover,
      ...(who === null || countsUnitsOfPeople(words.meanings, found) ? [counted.trim()] : []),
      ...(base?.leftover ?? []),
    ],
  };
}

/** «CBCCVC (cả lãnh đạo)»: whoever is taken in narrows nothing; null where nobody is. */
function withGroupTakenIn(text: string, hint: RecipientKind | null, lexicon: Lexicon): Facets | null {
  const included = includedGroups(text);
  const named = included === null ? null : facetsOf(included.named, hint, lexicon);
  if (included === null || named === null || named.who.length === 0 || named.leftover.length > 0) return null;
  const own = facetsOf(included.own, hint, lexicon);
  const who = takingIn(own.who, named.who);
  return who === null ? { ...own, leftover: [...own.leftover, included.clause] } : { ...own, who };
}

/** «Số phòng có người đăng ký CSTĐCS»: units are counted, by a title that only people hold. */
function countsUnitsOfPeople(meanings: readonly Meaning[], found: AwardInWords | null): boolean {
  const isOfUnits = meanings.some(({ measure }, at) => measure === "count" && meanings[at + 1]?.measure === "units");
  return isOfUnits && found?.recipient === "individual";
}

/** The award that the lists register under these words. */
function asWorded(award: AwardId, literal: AwardInWords | null): AwardInWords {
  if (literal !== null && literal.award === award) return { ...literal, isOpen: false };
  const [only = null, ...others] = glossaryEntry(award)?.recipients ?? [];
  return { award, recipient: others.length === 0 ? only : null, isOpen: false, isNegated: false };
}

/** «HTXSNV», «Số người hoàn thành tốt nhiệm vụ»; «Hoàn thành» alone may be anything. */
function gradeIn(text: string): Grade | null {
  const words = folded(text);
  if (!/\bnhiem vu\b|\b(k|khong )?(ht)(xs|t)? ?nv\b/.test(words)) return null;
  return recogniseGrade(
    text
      .normalize("NFC")
      .replace(/[(%)\s]+$/, "")
      .replace(/^\s*((tỷ lệ|số lượng|số|cbccvc|người|cá nhân|xếp loại|được|mức)\s+)+/iu, ""),
  );
}

function recipientIn(meanings: readonly Meaning[]): RecipientKind | null {
  const said = new Set(meanings.flatMap(({ recipient }) => recipient ?? []));
  if (said.has("family")) return "family";
  // «Số phòng được tặng Giấy khen»: what is counted holds the award.
  if (
    said.size === 0 &&
    meanings.some(({ measure }, at) => measure === "count" && meanings[at + 1]?.measure === "units")
  )
    return "collective";
  const [only = null, ...others] = said;
  return others.length === 0 ? only : null;
}

function measureIn(meanings: readonly Meaning[], kind: ShareWords["kind"], isAward: boolean): Facets["measure"] {
  if (kind !== "number") return kind;
  const says = (measure: NonNullable<Meaning["measure"]>) => meanings.some((each) => each.measure === measure);
  if (!isAward) {
    if (says("initiatives")) return "initiatives";
    if (says("whole") || isWhole(meanings)) return "whole";
    const isCounted = says("count");
    const isOfPeople = says("people") || says("staff");
    if (isCounted && !isOfPeople && (says("units") || meanings.some(({ recipient }) => recipient === "collective")))
      return "units";
    if (says("staff") || (isCounted && isOfPeople)) return "headcount";
    if (says("units") && meanings.some(({ measure, recipient }) => measure === "units" && recipient === "collective"))
      return "units";
  }
  return says("count") ? "count" : null;
}

/** «Tổng số CBCCVC»: what the counts beside it are taken of. */
function isWhole(meanings: readonly Meaning[]): boolean {
  const [first, second] = meanings;
  return first?.measure === "count" && second?.measure === "staff" && second.groups?.includes("contract") !== true;
}

/** The latest step wins, but what is proposed or registered is not yet decided: «đề nghị công nhận», «kết quả đăng ký». */
const strongest: readonly SaidStanding[] = ["superior", "council", "proposed", "registered", "decided", "attained"];

/** Every step that a text names. */
export function standingsIn(text: string, lexicon: Lexicon): ReadonlySet<SaidStanding> {
  const taken = awardSpans(text, null);
  return new Set(readWords(text, lexicon, taken).meanings.flatMap(({ standing }) => standing ?? []));
}

function standingIn(meanings: readonly Meaning[]): SaidStanding | null {
  return strongest.find((standing) => meanings.some((each) => each.standing === standing)) ?? null;
}

function foreignIn({ foreign }: ReadWords, text: string, award: AwardInWords | null): string | null {
  if (award?.isNegated === true) return text.trim();
  return foreign[0] ?? null;
}
