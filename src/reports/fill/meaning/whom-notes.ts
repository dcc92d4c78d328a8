import type { AwardId } from "../../../domain/glossary/awards";
import { definesLeaders } from "../count/leaders-defined";
import { lineLabels } from "../read-table/line-labels";
import { filledColumns, plainText, type Table } from "../read-table/table";
import { isOutOf, isOwnGroup, outOf, type Group, type Who } from "../source";
import type { Lexicon } from "../vocabulary/lexicon";
import { awardIn, folded } from "../words";
import type { Facets } from "./facets";
import { facetsOf } from "./label-facets";

/** Whom the figures of a table leave out, as its words say. */
export interface Narrowing {
  readonly who: Who;
  /** Holders of these are left out. */
  readonly without: readonly AwardId[];
  /** Of the figures of this title alone; null: of all. */
  readonly of: AwardId | null;
}

/** A note that may leave somebody out: whom, or that nobody can tell. */
export type WhomNote =
  | { readonly kind: "told"; readonly note: string; readonly narrowing: Narrowing }
  | { readonly kind: "open"; readonly note: string };

const NOTE_ROWS = 8;
const NOTE_ROWS_ABOVE = 3;
const COUNT = "tính|kể|gồm|bao gồm|đếm|cộng|tổng hợp|thống kê|lấy|đưa vào";
const PLACE = "(?:vào|ở|trong|tại)";
const THIS =
  "(?:số liệu|số|biểu|bảng|bảng số|danh sách)(?: (?:trên|này|ở trên|trong (?:biểu|bảng)|của (?:biểu|bảng)))*";
const EXCEPT = new RegExp(
  `^(?:${THIS},? )?(?:đã )?(?:(?:không|chưa|ko) (?:${COUNT})(?: cả| đến| vào)?|(?:đã )?(?:loại|trừ)(?: trừ| ra| đi)?|ngoại trừ|ngoài) (.+)$`,
  "iu",
);
const EXCEPT_BEHIND = new RegExp(
  `^(.+?),? (?:thì |đều |được |cũng )?(?:không|chưa|ko) (?:được )?(?:${COUNT})(?: lại| vào| nữa)*(?: ${PLACE} (.+))?$`,
  "iu",
);
const ELSEWHERE =
  /^(.+?),? (?:đã |được )*(?:lập|có|theo dõi|tổng hợp|ghi|thống kê)(?: ở| tại)? (?:biểu|bảng|danh sách) (?:riêng|khác)(?!\p{L}).*$/iu;
const ONLY = new RegExp(`^(?:${THIS},? )?chỉ (?:${COUNT}|áp dụng cho|dành cho)(?: cho| riêng)? (.+)$`, "iu");
const OF_WHOM = new RegExp(`^(?:các )?(?:${THIS}) (?:chỉ |này )?(?:là )?(?:của|về|đối với|dành cho) (.+)$`, "iu");

/** Words that may leave somebody out of what is counted; what names the occasion, the law or the manner leaves nobody out. */
const MAY_LEAVE_OUT = new RegExp(
  `(?<!\\p{L})(?:(?:không|chưa|ko) (?:được )?(?:${COUNT})|chỉ (?:${COUNT}|áp dụng|dành)|loại (?:ra|trừ)|trừ|ngoại trừ|biểu riêng)(?!\\p{L})`,
  "iu",
);
/** «Không tính bằng công thức», «chỉ ghi số»: how the cells are filled in. */
const ABOUT_CELLS =
  /\b(ghi|dien|danh dau|danh hieu cao nhat|cong thuc|lam tron|moi nguoi|moi ca nhan|moi tap the|lan thu|mot lan|1 lan|01 lan|trung|thap hon|cot|dong|muc)\b/;

/** The notes around a table that may leave people out of all its figures. */
export function whomNotes(table: Table, lexicon: Lexicon): readonly WhomNote[] {
  return notesAround(table)
    .filter((note) => !isCalled(note, table))
    .flatMap((note) => whomNote(note, lexicon) ?? []);
}

/** «(*) …» below a head or a line with that mark speaks of it alone, see `footnotes`. */
function isCalled(note: string, table: Table): boolean {
  const mark = /^\s*\(?(\*{1,3})\)?/u.exec(note)?.[1];
  if (mark === undefined) return false;
  const calls = new RegExp(`(?<!\\*)\\*{${String(mark.length)}}\\)?\\s*$`, "u");
  return [...table.columns.flatMap(({ path }) => path), ...lineLabels(table)].some((text) => calls.test(text));
}

/** What one note says; null where it leaves nobody out. */
function whomNote(text: string, lexicon: Lexicon): WhomNote | null {
  const note = text.normalize("NFC").trim();
  const plain = note
    .replace(/^[\s()*+–•-]+/u, "")
    .replace(/^(?:ghi chú|lưu ý|chú ý|chú thích|n\.?b)\s*[:.]?\s*/iu, "")
    .replace(/[\s./);]+$/u, "")
    .replace(/^[\s()*+–•-]+/u, "");
  const isOf = OF_WHOM.exec(plain)?.[1];
  if ((!MAY_LEAVE_OUT.test(plain) && isOf === undefined) || definesLeaders(note)) return null;
  const only = ONLY.exec(plain)?.[1] ?? isOf;
  if (only !== undefined) return onlyThese(note, only, lexicon, isOf === only);
  const behind = EXCEPT_BEHIND.exec(plain);
  const place = behind?.[2] ?? "";
  const of = /^(?:cột|ô)\s/iu.test(place) ? (awardIn(place, null)?.award ?? null) : null;
  // «… không đếm vào dòng 1» is read line by line, and what speaks of the cells is no matter of people.
  if (place !== "" && of === null && !/^(?:biểu|bảng|số liệu|danh sách|đây)/iu.test(place)) return null;
  const words = EXCEPT.exec(plain)?.[1] ?? behind?.[1] ?? ELSEWHERE.exec(plain)?.[1];
  const isOfCells = of === null && ABOUT_CELLS.test(folded(plain));
  const facets = words === undefined ? null : facetsOfWhom(words, lexicon);
  // «Không tính tập thể Sở»: of collectives, see `exclusion-notes`; nobody of the people is left out.
  if (/^(?:các |những )?tập thể(?!\p{L})/iu.test(words ?? "") && facets?.who.length === 0) return null;
  const told = facets === null ? null : leftOut(facets);
  if (told === null) return isOfCells ? null : { kind: "open", note };
  return { kind: "told", note, narrowing: { ...told, of } };
}

function onlyThese(note: string, words: string, lexicon: Lexicon, isSoft: boolean): WhomNote | null {
  const facets = facetsOfWhom(words, lexicon);
  const isOfPeople = facets.measure === "headcount" || facets.measure === "whole" || facets.recipient !== null;
  if (isPlain(facets) && facets.award === null && facets.who.length > 0 && facets.recipient !== "collective")
    return { kind: "told", note, narrowing: { who: facets.who, without: [], of: null } };
  // «Chỉ tính CBCCVC có mặt»: everybody; «số liệu của đơn vị»: whose figures they are.
  if (isPlain(facets) && facets.award === null && (isOfPeople || isSoft)) return null;
  return ABOUT_CELLS.test(folded(note)) || (isSoft && facets.who.length === 0) ? null : { kind: "open", note };
}

/** Without a remark in brackets that only says once more who is meant: «lãnh đạo Sở (Giám đốc, các Phó Giám đốc)». */
function facetsOfWhom(words: string, lexicon: Lexicon): Facets {
  const whole = facetsOf(words, null, lexicon);
  if (isPlain(whole)) return whole;
  const named = facetsOf(words.replace(/\s*\([^()]*\)?/gu, " "), null, lexicon);
  return named.who.length > 0 || named.award !== null ? named : whole;
}

function isPlain({ leftover, foreign, lastYear, years, isOpen, base }: Facets): boolean {
  return (
    leftover.length === 0 && foreign === null && lastYear === null && years.length === 0 && !isOpen && base === null
  );
}

function leftOut(facets: Facets): Omit<Narrowing, "of"> | null {
  const { award, given, who, recipient, measure } = facets;
  if (!isPlain(facets) || recipient === "collective" || recipient === "family" || measure === "share") return null;
  if (award !== null) return who.length === 0 && given.length === 0 ? { who: [], without: [award] } : null;
  const [group, ...others] = who;
  return group === undefined || others.length > 0 ? null : { who: [complement(group)], without: [] };
}

const opposite: Readonly<Partial<Record<Group, Group>>> = {
  women: "men",
  men: "women",
  leaders: "non-leaders",
  "non-leaders": "leaders",
  contract: "staff",
  permanent: "contract",
};

function complement(group: Group): Group {
  const other = opposite[group];
  return other ?? (isOutOf(group) ? group : isOwnGroup(group) ? outOf(group) : outOf(group));
}

/** Remarks by themselves in their rows: below a table, or right above its head in brackets. */
function notesAround({ grid, headRows, lastRow }: Table): readonly string[] {
  const alone = (row: number) => {
    const [column, ...others] = filledColumns(grid, row);
    return column === undefined || others.length > 0 ? "" : plainText(grid, row, column);
  };
  const above = Array.from({ length: NOTE_ROWS_ABOVE }, (_, at) => headRows[0] - NOTE_ROWS_ABOVE + at)
    .filter((row) => row >= 1)
    .map(alone)
    .filter((text) => /^\(.*\)$|^[*]|^(?:ghi chú|lưu ý)/iu.test(text));
  const below = Array.from({ length: NOTE_ROWS }, (_, at) => alone(lastRow + 1 + at));
  return [...above, ...below].flatMap((text) => text.split(/;|\.\s/)).filter((text) => text.trim() !== "");
}
