import type { ColumnRole } from "../domain/form/column-role";

const BALLOT = /\b(?:bo|kiem|so) ?phieu\b|\bphieu\b|\bbieu quyet\b/;
const SIDE =
  /^(?:so )?(?:phieu )?(?:dong y|khong(?: dong y| tan thanh| nhat tri)?|tan thanh|nhat tri|y kien khac|ung ho|trang|(?:khong )?hop le)$/;

/** «Kết quả bỏ phiếu › LĐTT › Đồng ý»: how many voted, or which share; null where the head counts no votes. */
export function votesOfHead(levels: readonly string[]): Extract<ColumnRole, "votes" | "vote-share"> | null {
  const leaf = levels[levels.length - 1] ?? "";
  if (levels.length < 2 || !levels.some((level) => BALLOT.test(level))) return null;
  if (/^(?:ty le|ti le|% ?|\(%\))/.test(leaf)) return "vote-share";
  return SIDE.test(leaf) ? "votes" : null;
}
