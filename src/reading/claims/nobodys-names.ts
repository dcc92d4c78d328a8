import { awardsNamed, wordsLeft } from "../../vocabulary/award-words";

/** «LĐTT», «Chiến sĩ thi đua cơ sở» in the place of a name: a line of figures below a list, and nobody who registers. */
export function isTitleAlone(name: string): boolean {
  const named = awardsNamed(name);
  return named.length === 1 && wordsLeft(name, named) === "";
}

/** «test», «abc»: how a questionnaire is tried out before it is sent. */
export function isTrial(name: string): boolean {
  return /^(?:test\w*|thử(?: nghiệm)?|demo|abc|x{3,}|a{3,}|ví dụ|vd)\.?$/.test(name.normalize("NFC").toLowerCase());
}
