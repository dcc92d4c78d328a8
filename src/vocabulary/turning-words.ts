import { recogniseAwards } from "../domain/glossary/recognise-award";
import type { RecipientKind } from "../domain/recipient";
import { fold } from "../text/fold";

/** What words beside a title may do to it: take it back, put it in the past, leave it open, give it to somebody else. */
export type Turn = "given-up" | "past" | "waiting" | "instead" | "of-unit" | "doubt";

/** Words beside a title that may turn what the cell says. */
export interface TurningWords {
  readonly turn: Turn;
  /** As typed. */
  readonly words: string;
}

const TURNS: readonly (readonly [Turn, RegExp])[] = [
  ["doubt", /\?/u],
  ["given-up", words("thôi|rút|bỏ(?! phiếu)|hủy|huỷ|không(?! (?:quá|dưới|kém|ít hơn))|ko|chưa|hoãn")],
  ["instead", words("hoặc|hay|thay|(?:chuyển|đổi|hạ) (?:sang|thành|xuống|qua)")],
  ["waiting", words("chờ|đợi|nếu|xem lại|cân nhắc|hỏi lại")],
  [
    "past",
    words("(?:năm|đợt) (?:trước|ngoái)|các năm|đã (?:đạt|được|có|nhận|tặng|khen)|(?:qđ|quyết định)(?: số)? ?\\d+"),
  ],
];

const OF_UNIT = words("(?<!\\d )tập thể|(?:cho|cả) (?:cả )?(?:tổ|phòng|khoa|ban|đội|đơn vị|cơ quan|trường|chi đoàn)");

function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?!\\p{L})`, "u");
}

/**
 * The words of a counted cell that may turn its meaning, and that no title in it takes up: «thôi đăng ký», «(đã đạt
 * 2024)», «hoặc». Clauses that deny a title are understood and say nothing of the others. null where nothing is left.
 */
export function turningWords(text: string, kind: RecipientKind, year: number | null): TurningWords | null {
  const mentions = recogniseAwards(text, { recipient: kind });
  let from = 0;
  for (const part of `${text};`.matchAll(/[;,\n()[\]]|\s[-–]\s/gu)) {
    const inside = mentions.filter((one) => one.from >= from && one.from < part.index);
    const rest = inside.some(({ negated }) => negated) ? "" : without(text, from, part.index, inside);
    const turn = turnOf(rest, kind, year);
    if (turn !== null) return { turn, words: text.slice(from, part.index).trim() };
    from = part.index + part[0].length;
  }
  return null;
}

function without(text: string, from: number, to: number, mentions: readonly { from: number; to: number }[]): string {
  let rest = "";
  let at = from;
  for (const one of mentions) {
    rest += `${text.slice(at, Math.max(at, one.from))} `;
    at = Math.max(at, one.to);
  }
  return rest + text.slice(at, Math.max(at, to));
}

function turnOf(rest: string, kind: RecipientKind, year: number | null): Turn | null {
  if (!/[\p{L}\d?]/u.test(rest)) return null;
  const folded = fold(rest);
  const found = TURNS.find(([, pattern]) => pattern.test(folded));
  if (found) return found[0];
  if (kind === "individual" && OF_UNIT.test(folded)) return "of-unit";
  const years = [...folded.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([found]) => Number(found));
  return year !== null && years.length > 0 && years.every((one) => one < year) ? "past" : null;
}
