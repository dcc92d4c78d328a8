import { glossaryEntry } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import { numberedText } from "../../text/heading-number";
import { plain } from "../../text/plain";
import { type NamedAward, awardsNamed, herWords, isOurs } from "../../vocabulary/award-words";
import type { RecognisedForm } from "../read-form";
import type { SectionPlace } from "../rows/section-places";
import { onlyKind } from "./recipients";

/** A heading that lines of prose stand under: «I. Tập thể lao động tiên tiến (02 tập thể)», «2. Tập thể». */
export interface ProseHeading {
  readonly kind: RecipientKind | null;
  readonly awards: readonly NamedAward[];
  readonly place: SectionPlace;
}

/** What the line heads, where it names a title or who is meant; null for a line that does neither. */
export function headingIn(
  { table: { sheet }, answers }: RecognisedForm,
  row: number,
  before: ProseHeading | null,
): ProseHeading | null {
  const column = sheet.filled(row)[0] ?? 1;
  const text = sheet
    .filled(row)
    .map((one) => sheet.text(row, one))
    .join(" ");
  const words = plain(text);
  const awards = awardsNamed(text, null, herWords(answers)).filter(isOurs);
  const said = onlyKind(words);
  if (awards.length === 0 && said === null) return null;
  const isNumbered = numberedText(text) !== null;
  const kind = said ?? kindOf(awards) ?? (isNumbered ? null : (before?.kind ?? null));
  return { kind, awards: awards.length > 0 ? awards : (before?.awards ?? []), place: { text, row, column } };
}

/** Whether the words, or else the titles they name, are of collectives alone. */
export function areForCollectives(awards: readonly NamedAward[], words: string): boolean {
  return (onlyKind(plain(words)) ?? kindOf(awards)) === "collective";
}

/** The only kind of recipient that all of these titles are for. */
function kindOf(awards: readonly NamedAward[]): RecipientKind | null {
  const kinds = new Set(awards.flatMap(({ award }) => glossaryEntry(award)?.recipients ?? []));
  const [only] = kinds;
  return kinds.size === 1 ? (only ?? null) : null;
}
