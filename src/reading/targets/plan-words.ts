import { lettersOf } from "../../domain/glossary/letters";
import type { Stage } from "../../domain/stage";
import type { Comparator, DenominatorBasis } from "../../domain/targets/target";
import { fold } from "../../text/fold";

/** «≥», «từ … trở lên», «>» … of the column «Phép so»; null where it says nothing known. */
export function comparatorIn(text: string): Comparator | null {
  const said = fold(text);
  if (/từ\s*[-–]\s*đến|từ.*đến|khoảng/u.test(said)) return "range";
  if (/≥|>\s*=|=\s*>|⩾|trở lên|ít nhất|tối thiểu|không (?:dưới|ít hơn)/u.test(said)) return ">=";
  if (/≤|<\s*=|=\s*<|⩽|không quá|tối đa|nhiều nhất|không vượt/u.test(said)) return "<=";
  if (/>|trên|hơn/u.test(said)) return ">";
  if (/<|dưới|trước/u.test(said)) return "<";
  return /=|bằng/u.test(said) ? "=" : null;
}

/** «CBCCVC», «Số LĐTT», «35» … of the column «Mẫu số»; undefined where the cell says nothing known. */
export function denominatorIn(text: string): DenominatorBasis | null | undefined {
  const said = lettersOf(text);
  if (said === "") return undefined;
  if (/^\d+$/.test(said)) return { kind: "typed", value: Number(said) };
  if (/^khong$/.test(said)) return null;
  if (/\bnu\b/.test(said)) return { kind: "women" };
  if (/ldtt|lao dong tien tien/.test(said)) return { kind: "advanced-workers" };
  if (said.includes("gia dinh")) return { kind: "families" };
  if (said.includes("nhiem vu")) return { kind: "tasks" };
  if (/phong|don vi|tap the/.test(said)) return { kind: "units" };
  if (/nld|nguoi lao dong/.test(said)) return { kind: "staff-and-contract" };
  return /cbcc|ccvc|can bo|cong chuc|vien chuc/.test(said) ? { kind: "staff" } : undefined;
}

/** «Đăng ký», «6 tháng», «Cả năm», «Trình khen». */
export function stageIn(text: string): Stage | null {
  const said = lettersOf(text);
  if (said.includes("dang ky")) return "registration";
  if (/6 thang|so ket/.test(said)) return "mid-year";
  if (said.includes("trinh khen")) return "nomination";
  return /ca nam|binh xet|tong ket|cuoi nam/.test(said) ? "review" : null;
}
