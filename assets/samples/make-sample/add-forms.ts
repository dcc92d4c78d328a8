import { checkWorkbook } from "../../../src/actions/check-workbook";
import { check } from "../../../src/actions/check";
import { previewForm, type ReportId } from "../../../src/actions/create-form";
import { emptyProfile, type Profile } from "../../../src/domain/profile";
import type { Failure } from "../../../src/workbook/failure";
import { heightFor, type Fitted } from "../../../src/reports/create/row-height";
import { ok, type Result } from "../../../src/workbook/result";
import type { NewTab } from "../../../src/workbook/write-plan";
import { openWorkbook, type XlsxWorkbook } from "../../../src/xlsx/open-workbook";
import { SIGNED } from "./days";

const MADE = `${SIGNED.iso}T08:00:00`;

/** The invented office, as its forms name it. */
const office: Profile = {
  ...emptyProfile,
  organisation: "Sở Ngoại vụ",
  parentBody: "UBND tỉnh Vân Sơn",
  place: "Vân Sơn",
  symbol: "SNgV",
  draftingSymbol: "VP",
  head: "Giám đốc Sở",
  province: "UBND tỉnh",
  ministry: "Bộ Ngoại giao",
  signerTitle: ["GIÁM ĐỐC"],
  signerName: "Hoàng Đình Trọng",
  preparerName: "Hà Thị Thanh Xuân",
  plan: "Kế hoạch số 72/KH-SNgV ngày 24 tháng 01 năm 2022",
};

/** Which columns of a form stand printed before anybody has filled it. */
const printed: Readonly<Partial<Record<ReportId, readonly number[]>>> = {
  summary: [1, 2],
  "target-comparison": [1, 2, 3, 10],
};

/** Adds «Chỉ tiêu», and «Biểu tổng hợp» and «Đối chiếu chỉ tiêu» as they are before they are filled. */
export async function addForms(bytes: Uint8Array): Promise<Uint8Array> {
  let count = 0;
  const newId = () => `5A3B0000-0000-4000-8000-${String(++count).padStart(12, "0")}`;
  const workbook = valueOf(await openWorkbook(bytes, { now: () => MADE, newId }));
  for (const report of ["targets", "summary", "target-comparison"] as const) await addForm(workbook, report);
  return valueOf(await workbook.bytes());
}

async function addForm(workbook: XlsxWorkbook, report: ReportId): Promise<void> {
  const options = { fileName: "", today: SIGNED.iso, year: null, regime: null, stage: null, overlay: {} };
  const checked = valueOf(await checkWorkbook(workbook, options, (request) => Promise.resolve(ok(check(request)))));
  const { plan } = previewForm({ ...checked, profile: office }, report, "vi", `sample-${report}`, "0.1.0");
  const tabs = plan.tabs.map((tab) => unfilled(tab, printed[report] ?? null));
  const entry = valueOf(await workbook.apply({ ...plan, tabs }));
  valueOf(await workbook.journal.remove(entry.id));
}

/** The tab with its body empty but for the printed columns; the body begins under the row of column numbers. */
function unfilled(tab: NewTab, columns: readonly number[] | null): NewTab {
  if (columns === null) return tab;
  const numbering = tab.cells.find(
    ({ column, content }) => column === 1 && content.kind === "text" && content.text === "(1)",
  );
  const body = (numbering?.row ?? 0) + 1;
  const cells = tab.cells.filter(({ row, column }) => row < body || columns.includes(column));
  return { ...tab, cells, rowHeights: lowered(tab, cells, body) };
}

/** A row of the body is as high as what is printed in it: its notes, which made it higher, are gone. */
function lowered({ rowHeights, columnWidths, merges }: NewTab, cells: NewTab["cells"], body: number) {
  const isMerged = (row: number) => merges.some(({ top, bottom }) => top <= row && row <= bottom);
  return new Map(
    [...rowHeights].map(([row, height]): readonly [number, number] => {
      const texts = cells.flatMap(({ row: at, column, content }): readonly Fitted[] =>
        at === row && content.kind === "text" ? [{ text: content.text, width: columnWidths.get(column) ?? 0 }] : [],
      );
      return [row, row < body || isMerged(row) ? height : Math.min(height, heightFor(texts, 12))];
    }),
  );
}

function valueOf<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`The sample could not be made: ${JSON.stringify(result.error)}`);
  return result.value;
}
