import { lettersOf } from "../../domain/glossary/letters";
import { asksForFewer, increaseAsked } from "./increase-asked";
import type { LevelCell } from "./level-of-cell";
import { shareOfNumber } from "./share-numbers";
import { foldPlan } from "./without-marks";

/** «Giảm 01 so với năm 2025», and «2» under «Tăng thêm»: a level told by the year before, in words; null for one of its own. */
export function changeAsked(cell: LevelCell, head: string): string | null {
  const { value } = cell;
  const words = typeof value === "string" ? value.normalize("NFC").replace(/\s+/gu, " ").trim() : "";
  if (words !== "" && (increaseAsked(words) !== null || asksForFewer(words))) return words;
  if (!isOfChange(head)) return null;
  const [, sign = "", change = ""] = changeWords.exec(typeof value === "number" ? changeOf(value, cell) : words) ?? [];
  if (change === "") return null;
  const isBareShare = cell.isPercent && bareNumber.test(change);
  const many = isBareShare ? changeOf(Number(change.replace(",", ".")), cell) : change;
  return `${/^(?:-|giảm)$/iu.test(sign) ? "giảm" : "tăng"} ${many} so với năm trước`;
}

const changeWords = /^([+-]|tăng|giảm)? ?((?:từ |trên |ít nhất |tối thiểu )*\d.*)$/iu;
const bareNumber = /^\d+(?:[.,]\d+)?$/u;

/** «Tăng thêm», «Mức tăng so với 2025»; «Tặng năm 2026» is what is granted, and «tăng, giảm» both. */
function isOfChange(head: string): boolean {
  const said = foldPlan(head);
  const isMarked = /[^\u0020-\u007E]/u.test(said);
  return isMarked
    ? /^(?:số |mức |phấn đấu )*tăng(?!\p{L})(?!.*giảm)/u.test(said)
    : /^(?:so |muc |phan dau )*tang\b(?! thuong)(?!.*\bgiam\b)/.test(lettersOf(head));
}

/** 0,1 that is shown as «10%», or stands under «%», is one in ten. */
function changeOf(value: number, { format, isPercent, ofOne }: LevelCell): string {
  const sign = value < 0 ? "-" : "";
  if (!isPercent && !format.includes("%")) return `${sign}${String(Math.abs(value))}`;
  const { num, den } = shareOfNumber(Math.abs(value), format, ofOne);
  return `${sign}${String(Number(((num * 100) / den).toPrecision(12)))}%`;
}
