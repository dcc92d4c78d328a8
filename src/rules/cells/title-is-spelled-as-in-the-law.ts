import { glossaryEntry } from "../../domain/glossary/awards";
import { editDistance } from "../../domain/glossary/edit-distance";
import { lettersOf } from "../../domain/glossary/letters";
import { recogniseAwards } from "../../domain/glossary/recognise-award";
import { slipsOfAbbreviations } from "../../domain/glossary/words";
import type { AwardClaim, Entry } from "../../domain/register/register";
import { columnNumberOf } from "../../domain/form/form";
import type { Fix } from "../../domain/findings/finding";
import { isDitto } from "../../text/dittos";
import { fold, foldClosed } from "../../text/fold";
import { valueAt } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { textFix } from "../text-fix";
import { groupBy } from "../facts";
import { always, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { excerpt } from "../wording";
import { tidy } from "./tidy";

/**
 * A title written in full is written as in the Law: «Chiến sĩ», not «Chiến sỹ»; «tiên tiến», not «tiến tiến».
 * Abbreviations are habits, not slips, unless a letter too many or too few stands in them: «LĐTTT».
 */
export const titleIsSpelledAsInTheLaw: Rule = {
  id: "title-is-spelled-as-in-the-law",
  title: { vi: "Tên danh hiệu viết đúng chính tả như trong Luật", en: "Titles are spelled as in the Law" },
  why: {
    vi: "Tên danh hiệu in trong quyết định phải đúng như Luật.",
    en: "Titles in a decision are spelled as in the Law.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  together: { vi: "viết tên danh hiệu khác chính tả trong Luật", en: "spell a title otherwise than the Law" },

  *check(view) {
    for (const entry of [...view.reading.register.entries, ...rowsOfAwards(view)]) {
      const seen = new Set<number>();
      for (const claim of entry.claims) {
        if (claim.how !== "text" || claim.readAs !== null || seen.has(columnNumberOf(claim.cell))) continue;
        seen.add(columnNumberOf(claim.cell));
        const slip = slipIn(entry, claim);
        if (slip === null) continue;
        const fix = textFix(view, claim.cell, slip.words, { isSafe: true });
        // «nt» stands for the title above it; what is mended is the cell that spells it.
        if (fix === null || pointsUp(fix)) continue;
        yield { ...messageOf(entry, claim, slip), fix, ...(slip.isHabit ? {} : { alone: true as const }) };
      }
    }
  },
};

/** What the rule looks at: a row that registers, or one of a list of awards. */
type Titled = Pick<Entry, "kind" | "name" | "subject" | "claims">;

/** Rows of award lists and histories with the titles as they are written; those that register too are looked at already. */
function rowsOfAwards({ reading: { register }, facts }: RuleView): readonly Titled[] {
  const past = [...register.history, ...register.results].filter(({ at }) => facts.subjectAt(at) === null);
  return [...groupBy(past, ({ at }) => `${String(at.row)} ${at.sheet}`).values()].flatMap((row) => {
    const [first] = row;
    const claims = row.flatMap(({ award, cell }): readonly AwardClaim[] => {
      const grid = facts.gridBySheet.get(cell.sheet);
      const value = grid === undefined ? null : valueAt(grid, cell.row, cell.column);
      return typeof value === "string" ? [{ award, cell, text: value, how: "text", certain: true, readAs: null }] : [];
    });
    return first === undefined ? [] : [{ kind: first.kind, name: first.name, subject: first.subject, claims }];
  });
}

interface Slip {
  /** The whole cell with the title mended. */
  readonly words: string;
  /** «Chiến sỹ» is written all over the country: one word for a column of them. */
  readonly isHabit: boolean;
  readonly isAbbreviation: boolean;
}

function messageOf({ name, subject }: Titled, { cell, text }: AwardClaim, { words, isAbbreviation }: Slip): Problem {
  const label = toA1(cell);
  const why = isAbbreviation
    ? { vi: "Cách viết tắt thường dùng có số chữ khác", en: "The usual abbreviation has other letters" }
    : { vi: `Luật viết là «${words}»`, en: "That is how the Law spells it" };
  return {
    at: cell,
    subject,
    message: {
      vi: `Ô ${label}, ${name.value}: biểu ghi «${excerpt(text)}», đã hiểu là «${words}». ${why.vi}. Anh/chị sửa lại cho thống nhất.`,
      en: `Cell ${label}, ${name.value}: «${excerpt(text)}» was read as «${words}». ${why.en}. Spell it the same way.`,
    },
  };
}

function pointsUp({ writes }: Fix): boolean {
  return writes.every(({ expectedBefore }) => expectedBefore.kind === "text" && isDitto(expectedBefore.text));
}

/** What the cell should say where it means titles and misspells them; null for anything else. */
function slipIn(entry: Titled, { award, text, cell }: AwardClaim): Slip | null {
  const written = tidy(text);
  const law = glossaryEntry(award)?.vi;
  const standsAlone = entry.claims.every(
    (other) => other.award === award || columnNumberOf(other.cell) !== columnNumberOf(cell),
  );
  if (law !== undefined && standsAlone && fold(written) === fold(law)) return null;
  if (law !== undefined && standsAlone && foldClosed(written) === foldClosed(law)) {
    return { words: law, isHabit: true, isAbbreviation: false };
  }
  if (law !== undefined && standsAlone && lettersOf(written) === lettersOf(law)) {
    return { words: law, isHabit: isWithoutMarks(written), isAbbreviation: false };
  }
  const abbreviations = withAbbreviations(written);
  if (abbreviations !== null) return { words: abbreviations, isHabit: false, isAbbreviation: true };
  const titles = withTitles(written, entry);
  if (titles !== null) return { words: titles, isHabit: false, isAbbreviation: false };
  const soldier = withSoldier(written);
  return soldier === null ? null : { words: soldier, isHabit: true, isAbbreviation: false };
}

/** Typed on a keyboard without Vietnamese: the way of the sheet, not a slip of a cell. */
function isWithoutMarks(written: string): boolean {
  return /^[\p{ASCII}]*$/u.test(written);
}

function withAbbreviations(written: string): string | null {
  const slips = slipsOfAbbreviations(written);
  if (slips.length === 0) return null;
  return slips.reduceRight((words, { from, to, meant }) => words.slice(0, from) + meant + words.slice(to), written);
}

/** Titles among other words, each with as many words as the Law gives it and a few letters amiss. */
function withTitles(written: string, { kind }: Titled): string | null {
  const mended = recogniseAwards(written, { recipient: kind }).reduceRight((words, { award, text, from, to }) => {
    const law = glossaryEntry(award)?.vi;
    const half = law === undefined ? null : halfAbbreviated(text, law);
    if (half !== null) return words.slice(0, from) + half + words.slice(to);
    if (law === undefined || !isMisspelt(text, law)) return words;
    const isCapital = /^\p{Lu}/u.test(text);
    const title = isCapital ? law : law.charAt(0).toLowerCase() + law.slice(1);
    return words.slice(0, from) + title + words.slice(to);
  }, written);
  return mended === written ? null : mended;
}

/** «LĐ tiến tiến» → «LĐ tiên tiến»: a title that begins as an abbreviation, with a mark amiss in its last words. */
function halfAbbreviated(text: string, law: string): string | null {
  const [abbreviation = "", ...rest] = text.split(" ");
  const right = law.split(" ").slice(-rest.length);
  const typed = rest.join(" ");
  const meant = right.join(" ");
  if (rest.length === 0 || !/^[\p{Lu}.]{2,}$/u.test(abbreviation) || isWithoutMarks(typed)) return null;
  if (lettersOf(typed) !== lettersOf(meant) || foldClosed(typed) === foldClosed(meant)) return null;
  return `${abbreviation} ${meant}`;
}

/** At most this many letters amiss in a word, and in the title: more is another title. */
const most = { inWord: 2, inTitle: 3 } as const;

function isMisspelt(text: string, law: string): boolean {
  const [typed, right] = [text, law].map((words) => fold(words).split(" "));
  if (typed === undefined || typed.length !== right?.length || foldClosed(text) === foldClosed(law)) return false;
  if (fold(withSoldier(text) ?? text) === fold(law)) return false;
  const amiss = typed.map((word, index) => editDistance(word, right[index] ?? "", most.inWord));
  return amiss.every((count) => count <= most.inWord) && amiss.reduce((sum, count) => sum + count, 0) <= most.inTitle;
}

/** «Chiến sỹ», «Chiến sỉ» inside longer words of a title; null where it is spelled as in the Law. */
function withSoldier(written: string): string | null {
  const mended = written.replace(/(chiến s)[ỹỉỷ](?!\p{L})/giu, "$1ĩ");
  return mended === written ? null : mended;
}
