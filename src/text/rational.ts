/** An exact number: num / den, den > 0, in lowest terms only where said. */
export interface Rational {
  readonly num: number;
  readonly den: number;
}

/**
 * Reads one number as people type it in Vietnam: «57,14», «10.450» (ten thousand), «1.000», «1300», «05», «0.65», «1 250».
 * A comma is the decimal sign; a dot is one too, unless groups of three digits follow it.
 * `isShare`: a percent sign follows, so that «57.143» cannot be fifty-seven thousand.
 * null for anything else, empty text included, and for more digits than a number holds exactly.
 */
export function parseNumber(text: string, isShare = false): Rational | null {
  const compact = text.trim().replace(/(?<=\d)[\s\u00A0](?=\d{3}(?!\d))/g, "");
  const match = /^([+\-\u2212]?)(\d[\d.,]*)$/.exec(compact);
  if (match === null) return null;
  const digits = plainDigits(match[2] ?? "", isShare);
  if (digits === null) return null;
  const [whole = "", fraction = ""] = digits.split(".");
  const num = Number(whole + fraction);
  if (!Number.isSafeInteger(num) || fraction.length > 15) return null;
  return { num: match[1] === "" || match[1] === "+" ? num : -num, den: 10 ** fraction.length };
}

/** Digits with at most one dot, the decimal one. */
function plainDigits(typed: string, isShare: boolean): string | null {
  const number = typed.replace(/[.,]$/, "");
  if (/^\d+$/.test(number)) return number;
  if (/^\d+,\d+$/.test(number)) return number.replace(",", ".");
  if (/^\d+\.\d+$/.test(number)) {
    const isThousands = /^[1-9]\d{0,2}\.\d{3}$/.test(number) && !isShare;
    return isThousands ? number.replace(".", "") : number;
  }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number)) return number.replace(/\./g, "").replace(",", ".");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number)) return number.replace(/,/g, "");
  return null;
}

/** The nearest floating point number. */
export function toNumber({ num, den }: Rational): number {
  return num / den;
}
