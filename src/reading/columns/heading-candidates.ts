import type { ColumnRole } from "../../domain/form/column-role";
import type { ColumnReading } from "../../domain/form/form";
import { type AwardId, glossaryEntry } from "../../domain/glossary/awards";
import { type Candidate, judged } from "./column-candidate";
import { type ColumnContent, shareOf } from "../../layout/column-content";
import type { HeadingMeaning } from "./heading-meaning";

/** A heading that names one title: a column of marks, of figures, of shares or of times won, as its cells say. */
export function awardCandidates(heading: HeadingMeaning, award: AwardId, content: ColumnContent): readonly Candidate[] {
  const reading = (role: ColumnRole): ColumnReading => ({
    role,
    award,
    recipient: heading.recipient ?? recipientOfAward(award),
    year: null,
  });
  const sure = heading.open === null ? 0.97 : 0.7;
  if (heading.counts === "share") return [judged(reading("share"), 0.93, heading, content)];
  if (heading.counts === "times") return [judged(reading("times-won"), 0.93, heading, content)];
  if (heading.counts === "figure")
    return [judged(reading("figure"), 0.9, heading, content), judged(reading("mark"), 0.4, heading, content)];
  const figures = content.largest > 1 && shareOf(content, "number", "text-number", "nothing") > 0.8;
  return figures
    ? [judged(reading("figure"), 0.9, heading, content), judged(reading("mark"), 0.55, heading, content)]
    : shareOf(content, "percent") > 0.6
      ? [judged(reading("mark"), sure, heading, content), judged(reading("share"), 0.5, heading, content)]
      : [judged(reading("mark"), sure, heading, content)];
}

/**
 * «LĐTT / TTLĐTT» over marks: the one title where the line is a person's, the other where it is a collective's. Two
 * titles of one sort of recipient leave open which of them a mark means.
 */
export function pairCandidates(heading: HeadingMeaning, content: ColumnContent): readonly Candidate[] {
  if (!holdsMarks(content)) return [];
  const [one, other, ...more] = heading.awardsListed;
  if (one === undefined || other === undefined || more.length > 0) return [];
  const kinds = [recipientOfAward(one), recipientOfAward(other)];
  if (!kinds.includes("individual") || !kinds.includes("collective")) return [];
  const [award, awardOfCollective] = kinds[0] === "individual" ? [one, other] : [other, one];
  return [judged({ role: "mark", award, awardOfCollective, recipient: null, year: null }, 0.95, heading, content)];
}

/** Nearly every filled cell ticks. */
function holdsMarks(content: ColumnContent): boolean {
  return content.marks > 0 && content.marks + content.noes >= content.filled * 0.8;
}

export function recipientOfAward(award: AwardId): ColumnReading["recipient"] {
  const recipients = glossaryEntry(award)?.recipients;
  return recipients?.length === 1 ? (recipients[0] ?? null) : null;
}

/** Titles alone, awards alone, or both. */
export function listRole(awards: readonly AwardId[]): ColumnRole {
  const kinds = new Set(awards.map((award) => glossaryEntry(award)?.kind ?? "award"));
  return kinds.size > 1 ? "title-or-award" : kinds.has("title") ? "title" : "award";
}
