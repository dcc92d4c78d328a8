import { lettersOf } from "../../domain/glossary/letters";
import type { CellValue } from "../../workbook/grid";

/** One of two levels in a cell, and whose it is. */
export interface PairedLevel {
  /** Read as the section that its target stands in. */
  readonly recipient: "Tập thể" | "Cá nhân";
  readonly level: string;
}

const pairs: readonly (readonly [RegExp, readonly [PairedLevel["recipient"], PairedLevel["recipient"]]])[] = [
  [/\b(?:tt|tap the|don vi|phong) (?:cn|ca nhan|nguoi)\b/, ["Tập thể", "Cá nhân"]],
  [/\b(?:cn|ca nhan|nguoi) (?:tt|tap the|don vi|phong)\b/, ["Cá nhân", "Tập thể"]],
];

/**
 * «Bằng khen (TT/CN) | 1/2»: so many collectives and so many people, in the order in which the words name them; a nought
 * asks for nothing. None where no words say whose the two numbers are.
 */
export function pairedLevels(words: readonly string[], value: CellValue): readonly PairedLevel[] {
  const [, first = "", second = ""] =
    typeof value === "string" ? (/^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/u.exec(value) ?? []) : [];
  const named = words.find((text) => slashed.test(text));
  if (first === "" || named === undefined) return [];
  const said = lettersOf(named.replaceAll("/", " "));
  const order = pairs.find(([pattern]) => pattern.test(said))?.[1];
  if (order === undefined) return [];
  return [first, second].flatMap((level, index): readonly PairedLevel[] => {
    const recipient = order[index];
    return recipient === undefined || Number(level) === 0 ? [] : [{ recipient, level }];
  });
}

const slashed = /\p{L}\s*\/\s*\p{L}/u;

/** «Bằng khen UBND tỉnh (TT/CN)» → «Bằng khen UBND tỉnh». */
export function withoutPair(words: string): string {
  return words.replace(
    /\s*\((?:số )?\s*(?:tt|cn|tập thể|cá nhân|đơn vị|phòng|người)\s*\/\s*(?:tt|cn|tập thể|cá nhân|đơn vị|phòng|người)\s*\)/giu,
    "",
  );
}

const sign = "(?:TT|CN|[Tt]ập thể|[Cc]á nhân)";
const ends = "(?=\\s*(?:[,;+./)]|và(?!\\p{L})|$))";
const behindName = new RegExp(`(?<![\\p{L}\\d])(${sign})\\s*:?\\s*(\\d{1,3})${ends}`, "gu");
const inFront = new RegExp(`(?<![\\p{L}\\d/])(\\d{1,3}) (${sign})${ends}`, "gu");

/**
 * «01 TT, 04 CN», «tập thể: 01, cá nhân: 04»: each number in front of whose it is, in full words. The two stand for tập thể
 * and cá nhân only beside each other: «CN» alone may be anything.
 */
export function withRecipients(text: string): string {
  const behind = said(text, behindName, 1);
  const front = said(text, inFront, 2);
  if (behind !== "TT CN") {
    return front === "TT CN" && /(?<!\p{L})(?:TT|CN)(?!\p{L})/u.test(text)
      ? spaced(text.replace(inFront, (_, number: string, whose: string) => `${number} ${inFull(whose)}`))
      : text;
  }
  return spaced(text.replace(behindName, (_, whose: string, number: string) => `${number} ${inFull(whose)}`));
}

/** Which of the two are named: «TT CN» for one of each. */
function said(text: string, pattern: RegExp, group: number): string {
  const found = [...text.matchAll(pattern)].map((match) => (inFull(match[group] ?? "") === "tập thể" ? "TT" : "CN"));
  return found.length === 2 ? found.toSorted().toReversed().join(" ") : "";
}

function inFull(whose: string): string {
  return /^t/iu.test(whose) ? "tập thể" : "cá nhân";
}

function spaced(text: string): string {
  return text.replace(/(?<=\d (?:tập thể|cá nhân))\s*[/+]\s*(?=\d)/gu, ", ");
}
