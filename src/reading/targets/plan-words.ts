import { lettersOf } from "../../domain/glossary/letters";
import type { Stage } from "../../domain/stage";
import type { Comparator, DenominatorBasis } from "../../domain/targets/target";
import { fold } from "../../text/fold";
import { lettered } from "./base/lettered";
import { phraseOf } from "./base/phrase";
import { levelIn } from "./quantity-in";

/** «≥», «từ … trở lên», «>» … of the column «Phép so»; null where it says nothing known. */
export function comparatorIn(text: string): Comparator | null {
  const said = fold(text);
  if (/từ\s*[-–]\s*đến|từ.*đến|khoảng/u.test(said)) return "range";
  if (/≥|>\s*=|=\s*>|⩾|trở lên|ít nhất|tối thiểu|không (?:dưới|(?:ít|nhỏ|thấp) hơn)|lớn hơn hoặc bằng/u.test(said))
    return ">=";
  if (
    /≤|<\s*=|=\s*<|⩽|không quá|tối đa|nhiều nhất|không (?:vượt|(?:lớn|cao|nhiều) hơn)|(?:nhỏ|ít|thấp) hơn hoặc bằng/u.test(
      said,
    )
  )
    return "<=";
  if (/(?:nhỏ|ít|thấp) hơn/u.test(said)) return "<";
  if (/>|trên|hơn/u.test(said)) return ">";
  if (/<|dưới|trước/u.test(said)) return "<";
  return /=|bằng/u.test(said) ? "=" : null;
}

/** Whether a level is written with its own comparison: «≤ 20», «từ 90%», «07 - 09»; «15%» alone is not. */
export function namesComparison(text: string): boolean {
  return comparatorIn(text) !== null || /từ|\d\s*(?:-|–|÷|đến)\s*\d/u.test(fold(text));
}

/** The comparison that a label or a head makes in plain words («tối đa», «không quá 15% …»); null where it makes none. */
export function comparisonIn(text: string): Comparator | null {
  const said = lettersOf(text);
  if (/\b(?:toi da|nhieu nhat|cao nhat|khong (?:duoc )?(?:qua|vuot(?: qua)?|nhieu hon|cao hon))\b/.test(said))
    return "<=";
  if (/\b(?:toi thieu|it nhat|thap nhat|khong (?:duoc )?(?:duoi|it hon|thap hon))\b/.test(said)) return ">=";
  return levelIn(text)?.comparator ?? null;
}

/** «CBCCVC», «Số LĐTT», «35» … of the column «Mẫu số»; undefined where the cell is empty. */
export function denominatorIn(text: string): DenominatorBasis | null | undefined {
  const said = lettersOf(text);
  if (said === "") return undefined;
  if (/^\d+$/.test(said)) return { kind: "typed", value: Number(said) };
  if (/^khong$/.test(said)) return null;
  if (said.includes("gia dinh")) return { kind: "families" };
  if (said.includes("nhiem vu")) return { kind: "tasks" };
  if (/^(?:so |tong so )?(?:phong|don vi|tap the|khoa|to)(?: don vi| phong| ban)*$/.test(said))
    return { kind: "units" };
  const found = phraseOf(lettered(text), null);
  return found.kind === "base" ? found.base : { kind: "unclear", words: text };
}

/** «Đăng ký», «6 tháng», «Cả năm», «Trình khen». */
export function stageIn(text: string): Stage | null {
  const said = lettersOf(text);
  if (said.includes("dang ky")) return "registration";
  if (/6 thang|so ket/.test(said)) return "mid-year";
  if (said.includes("trinh khen")) return "nomination";
  return /ca nam|binh xet|tong ket|cuoi nam/.test(said) ? "review" : null;
}
