import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import { looksLikePerson } from "../cell-looks";
import type { SheetText } from "../sheet-text";
import type { FieldBelow } from "./across-fields";
import { isClaimLabel, isNameLabel, labelOf } from "./labels";

/** What is known of names that stand across. */
interface NamesAcross {
  readonly names: number;
  readonly top: number;
  readonly label: number;
  readonly people: readonly number[];
  readonly below: readonly FieldBelow[];
  /** Where the words over the block begin. */
  readonly from: number;
}

/** Who watches over, votes or is asked, and registers nothing. */
const OTHERS_WORK =
  /\b(?:phan cong|phu trach|y kien|bieu quyet|bo phieu|kiem phieu|phieu bau|cham diem|phan bien|tham dinh|giam sat|don doc|nguoi theo doi)\b|\btheo doi\b(?!.*\b(?:dang ky|giao uoc)\b)/;
const SAYS_SO = /\b(?:dang ky|giao uoc)\b/;
const REGISTERS = /\b(?:dang ky|de nghi|giao uoc|binh xet|xet tang|thi dua|danh hieu|khen thuong)\b/;

/**
 * Whether people across register: not where the words over them give them another work or each line names somebody
 * else; open where figures stand under heads that may be schools («Nguyễn Trãi | Lê Lợi»), or nothing says what for.
 */
export function whetherRegistering(sheet: SheetText, block: NamesAcross): "yes" | "no" | "open" {
  const { names, label, people, below } = block;
  const words = wordsOver(sheet, block.from, block.top);
  const all = wordsOver(sheet, 1, block.top);
  const labels = below.map(({ row }) => sheet.shown(row, label));
  if (labels.some(namesSomebody)) return "no";
  if (OTHERS_WORK.test(words)) return SAYS_SO.test(words) ? "open" : "no";
  const corner = labelOf(sheet.shown(names, label));
  const claims = below.filter(({ row }) => isClaimLabel(labelOf(sheet.shown(row, label))));
  const cells = claims
    .flatMap(({ row }) => people.map((column) => sheet.shown(row, column)))
    .filter((cell) => cell !== "");
  if (cells.length > 0 && cells.every((cell) => /^\d+$/.test(cell))) {
    if (cells.some((cell) => Number(cell) > 1)) return "no";
    return people.every((column) => isFullName(sheet.text(names, column))) && !TELLS_FIGURES.test(all) ? "yes" : "open";
  }
  return isNameLabel(corner) || REGISTERS.test(`${all} ${plain(corner)}`) || cells.some(isTitleText) ? "yes" : "open";
}

/** A sheet of figures, not of names. */
export const TELLS_FIGURES = /\b(?:tong hop|thong ke|so luong)\b/;

/** The lines over a block, and the name of its sheet. */
export function wordsOver(sheet: SheetText, from: number, top: number): string {
  const lines = Array.from({ length: Math.max(0, top - from) }, (_, at) => from + at);
  const said = lines.flatMap((row) => sheet.filled(row).map((column) => sheet.plain(row, column)));
  return [...said, plain(sheet.name)].join(" ");
}

/** «Kiều Văn Lộc - LĐTT»: the line speaks of somebody, and the heads do not. */
function namesSomebody(label: string): boolean {
  return label.split(/\s+[-–]\s+|[:(,;\n]/u).some((part) => looksLikePerson(labelOf(part)));
}

/** Schools and streets bear short names of people: «Lê Lợi». */
function isFullName(text: string): boolean {
  return text.trim().split(/\s+/u).length >= 3;
}

function isTitleText(text: string): boolean {
  return awardsNamed(text, "individual").length > 0;
}
