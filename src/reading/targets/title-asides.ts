import { lettersOf } from "../../domain/glossary/letters";
import { awardsNamed } from "./award-asked";
import { lettered } from "./base/lettered";
import { FEW_TEXTS, remembered } from "../../text/remembered";

const inBrackets = /\s*\((kể cả|bao gồm|gồm|tính cả|có cả|không kể|không tính|chưa kể|trừ)([^)]*)\)/giu;
const inSentence =
  /\s*,?\s(kể cả|bao gồm cả|gồm cả|tính cả|không kể|không tính|chưa kể|trừ)(?!\p{L})([^,;:.()]*)(?=[,;:.(]|$)/giu;

/** «Lao động tiên tiến (kể cả CSTĐCS)»: a title that is mentioned beside the one asked for is no title asked for. */
export const withoutTitleAsides = remembered((words: string): string => {
  return words
    .normalize("NFC")
    .replace(/\s*\([^()]*\)/gu, (whole) => (yearsRunning.test(whole) ? "" : whole))
    .replace(inBrackets, (whole: string, _how: string, behind: string) => (namesTitle(behind) ? "" : whole))
    .replace(inSentence, (whole: string, _how: string, behind: string) => behindTitle(behind) ?? whole)
    .trim();
}, FEW_TEXTS);

/** «Có từ 02 năm liên tục đạt CSTĐCS», «2 năm liền là TTLĐXS»: what was held before, which no count of this year is. */
export const asksForYearsRunning = remembered((words: string): boolean => {
  const text = words.normalize("NFC").replace(/\([^()]*\)/gu, " ");
  return yearsRunning.test(text) && namesTitle(text);
}, FEW_TEXTS);

const yearsRunning = /\d+ năm (?:liền|liên t(?:ục|iếp))(?!\p{L})/iu;

/** «LĐTT (không kể CSTĐCS)»: those who hold the lower title alone, which no count of ours is. */
export const leavesTitleOut = remembered((words: string): boolean => {
  const text = words.normalize("NFC");
  return [...text.matchAll(inBrackets), ...text.matchAll(inSentence)].some(
    ([, how = "", behind = ""]) => /^(?:không|chưa|trừ)/iu.test(how) && namesTitle(behind),
  );
}, FEW_TEXTS);

function namesTitle(words: string): boolean {
  return awardsNamed(lettersOf(words)).length > 0;
}

/** «kể cả CSTĐCS đạt ít nhất 90%»: what goes on behind the title; null where none is named. */
function behindTitle(words: string): string | null {
  const line = lettered(words);
  const [title] = awardsNamed(line.said);
  if (title === undefined) return null;
  const rest = line.shown(title.until + 1);
  return rest === "" ? "" : ` ${words.slice(words.indexOf(rest))}`;
}
