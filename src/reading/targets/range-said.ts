import { anyUnit } from "../../domain/glossary/unit-kinds";

const noun = `(?:${anyUnit}|người|cá nhân|đồng chí|sáng kiến|đề tài|giấy khen|bằng khen|lđtt|cstđ\\p{L}*)`;
const least = "(?:không (?:ít hơn|dưới|thấp hơn)|ít nhất|tối thiểu|thấp nhất|từ)";
const most = "(?:không (?:được )?(?:quá|hơn|nhiều hơn|vượt quá|vượt)|tối đa|nhiều nhất|cao nhất)";
const both = new RegExp(
  `(?<!\\p{L})${least} (?:là |đạt |có )?(\\d+)( ?%)?( ${noun})?(?:\\s*[,–-])?(?: (?:và|nhưng|song|đến))? ${most} (?:là |đạt |có )?(\\d+)( ?%)?(?![\\d.,/]\\d)(?: (${noun}))?`,
  "giu",
);

/** «Không ít hơn 01 và không nhiều hơn 02 người», «tối thiểu 02, tối đa 04»: a floor and a ceiling of one thing are a range. */
export function withRangeSaid(text: string): string {
  return text.replace(both, (whole: string, ...found: readonly (string | undefined)[]) => {
    const [low = "", lowShare, lowNoun, high = "", highShare, highNoun] = found;
    const [own, other] = [lowNoun?.trim().toLocaleLowerCase("vi"), highNoun?.toLocaleLowerCase("vi")];
    const isOneThing = (lowShare === undefined) === (highShare === undefined) && Number(low) <= Number(high);
    if (!isOneThing || (own !== undefined && other !== undefined && own !== other)) return whole;
    const share = highShare === undefined ? "" : "%";
    const counted = highNoun ?? lowNoun?.trim();
    return `từ ${low}${share} đến ${high}${share}${counted === undefined ? "" : ` ${counted}`}`;
  });
}
