import { fold } from "./fold";

/** A year that a text names: a calendar year, or a school year by its two. */
export interface NamedYear {
  readonly from: number;
  /** The same as `from` but for a school year or a span. */
  readonly to: number;
  readonly kind: "year" | "school-year" | "span";
  /** UTF-16 index in the folded text. */
  readonly at: number;
}

const year = String.raw`(?<![\d./-])((?:19|20)\d{2})(?![\d]|[./-]\d{1,2}(?!\d))`;
const pair = /(năm học|niên khóa|nh\.?|nk\.?)?\s*(?<![\d./])((?:19|20)\d{2})\s?[-/]\s?((?:19|20)\d{2}|\d{2})(?!\d)/g;
const documentNumber = /số:?\s?[\d.,]+\/(?:19|20)\d{2}\/|\d+\/(?:19|20)\d{2}\/(?=\p{L})|\d+\/\p{L}+[\p{L}\d-]*/gu;

/**
 * The years a text speaks of: «năm 2022», «đăng ký thi đua 2022», «năm học 2021 - 2022» (both of its years), «giai đoạn
 * 2021-2025» (a span). Years in the number of a document («Nghị định 91/2017/NĐ-CP») are none of them.
 */
export function namedYears(text: string): readonly NamedYear[] {
  const folded = fold(text).replace(documentNumber, (words) => " ".repeat(words.length));
  const found: NamedYear[] = [];
  const rest = folded.replace(
    pair,
    (words: string, school: string | undefined, first: string, second: string, at: number) => {
      const from = Number(first);
      const to = second.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second);
      if (to <= from) return words;
      const isSchool = to === from + 1 && (school !== undefined || !/giai đoạn|từ/.test(folded.slice(0, at)));
      found.push({ from, to, kind: isSchool ? "school-year" : "span", at });
      return " ".repeat(words.length);
    },
  );
  for (const match of rest.matchAll(new RegExp(year, "g"))) {
    const value = Number(match[1]);
    found.push({ from: value, to: value, kind: "year", at: match.index });
  }
  for (const match of rest.matchAll(
    /\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d{2})(?!\d)|(?<![\d/.-])\d{1,2}[/.-]((?:19|20)\d{2})(?![\d/])/g,
  )) {
    const value = Number(match[1] ?? match[2]);
    found.push({ from: value, to: value, kind: "year", at: match.index });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Every year named, each once, rising: «năm học 2021 - 2022» gives both. A span gives its ends only. */
export function yearsIn(text: string): readonly number[] {
  return [...new Set(namedYears(text).flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
}
