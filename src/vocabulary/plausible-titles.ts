import { type AwardId, type GlossaryAwardId, glossary } from "../domain/glossary/awards";
import { lettersOf } from "../domain/glossary/letters";
import type { RecipientKind } from "../domain/recipient";

/** The titles that columns of registrations usually hold, the most usual first. */
const USUAL: readonly GlossaryAwardId[] = [
  "advanced-worker",
  "grassroots-emulation-fighter",
  "advanced-labor-collective",
  "excellent-labor-collective",
  "certificate-of-merit",
  "provincial-diploma-of-merit",
  "provincial-emulation-fighter",
  "ministerial-emulation-fighter",
  "ministerial-diploma-of-merit",
  "provincial-emulation-flag",
  "diploma-of-merit",
  "advanced-soldier",
  "advanced-unit",
  "determined-to-win-unit",
  "prime-minister-diploma-of-merit",
  "national-emulation-fighter",
  "ministerial-emulation-flag",
  "government-emulation-flag",
];

/**
 * What words that nobody understands may mean, the likeliest first: titles whose words are like them, then the usual
 * ones; of people or of collectives where the list holds only those; `taken` have columns of their own.
 */
export function plausibleTitles(
  words: string,
  recipient: RecipientKind | null,
  taken: ReadonlySet<AwardId>,
): readonly GlossaryAwardId[] {
  const said = new Set(lettersOf(words).split(" "));
  return USUAL.filter((id) => !taken.has(id) && (recipient === null || isFor(id, recipient)))
    .map((id, at) => ({ id, at, likeness: likeness(id, said) }))
    .sort((one, other) => other.likeness - one.likeness || one.at - other.at)
    .map(({ id }) => id);
}

/** Most words of one spelling of a title are there, so that the rest may be misspelled: «LĐ tiêm tiến». */
export function isLikeATitle(words: string, recipient: RecipientKind): boolean {
  const said = lettersOf(words).split(" ");
  if (said.length < 2) return false;
  const own = new Set(said);
  return USUAL.some((id) => isFor(id, recipient) && likeness(id, own) >= 0.6);
}

function isFor(id: GlossaryAwardId, recipient: RecipientKind): boolean {
  const recipients: readonly RecipientKind[] = glossary[id].recipients;
  return recipients.includes(recipient);
}

/** The largest share of one spelling's words that were said. */
function likeness(id: GlossaryAwardId, said: ReadonlySet<string>): number {
  const { vi, short, spellings } = glossary[id];
  return Math.max(
    ...[vi, short, ...spellings].map((spelling) => {
      const words = lettersOf(spelling).split(" ");
      return words.filter((word) => said.has(word)).length / words.length;
    }),
  );
}
