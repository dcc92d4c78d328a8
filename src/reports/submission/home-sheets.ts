import type { Form } from "../../domain/form/form";
import { isGatheringLedger, isOwnList, isReviewSheet } from "../../domain/form/own-forms";
import type { Grid } from "../../workbook/grid";
import { firstTexts } from "../../workbook/first-texts";

/** Papers of the office's own, which are not handed in unless she says so. */
export type HomePaper =
  "staff-list" | "targets" | "commendation-register" | "comparison-by-person" | "review-sheet" | "gathering-ledger";

/** Which paper of the office's own a sheet is; null where it is one to be handed in. `forms` are those read on it. */
export function homePaperOf(grid: Grid, forms: readonly Form[]): HomePaper | null {
  const head = firstTexts(grid);
  if (isReviewSheet(grid.name, head)) return "review-sheet";
  if (isGatheringLedger(grid.name, head)) return "gathering-ledger";
  const words = [grid.name, ...forms.map(({ title }) => title)].map((text) =>
    text.normalize("NFC").toLowerCase().trim(),
  );
  const says = (pattern: RegExp) => words.some((text) => pattern.test(text));
  const isComparison = says(/^(?:bảng )?đối chiếu/u) && !says(/chỉ tiêu/u);
  if (isComparison || isOwnComparison(grid.name, head)) return "comparison-by-person";
  // Any other sheet on which somebody registers is handed in, whatever else stands there.
  if (forms.some(({ kind, countedIn }) => kind === "registration" && countedIn)) return null;
  if (says(/sổ theo dõi/u)) return "commendation-register";
  const only = (kind: Form["kind"]) => forms.length > 0 && forms.every((form) => form.kind === kind);
  if (only("staff")) return "staff-list";
  return says(/^(?:bảng |biểu )?chỉ tiêu/u) && only("targets") ? "targets" : null;
}

function isOwnComparison(name: string, head: readonly string[]): boolean {
  return name.normalize("NFC").trim().startsWith("Đăng ký và kết quả") && isOwnList(name, head);
}
