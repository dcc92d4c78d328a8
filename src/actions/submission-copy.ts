import type { Locale } from "../domain/bilingual";
import { isInternalSheet } from "../reports/internal-sheet";
import { preflight } from "../reports/preflight";
import type { Failure } from "../workbook/failure";
import type { Workbook } from "../workbook/ports";
import { ok, type Result } from "../workbook/result";
import type { Checked } from "./checked";
import type { SubmissionCopy } from "./engine";
import { previewFill } from "./fill";

/** Makes a workbook's bytes ready to hand in: without our parts, without these sheets, with print areas. */
export type WithoutTraces = (
  bytes: Uint8Array,
  options: {
    readonly removeHiddenSheets: boolean;
    readonly removeSheets: readonly string[];
    readonly setPrintAreas: boolean;
  },
) => Promise<
  Result<
    { readonly bytes: Uint8Array; readonly frozenFormulas: number; readonly keptSheets: readonly string[] },
    Failure
  >
>;

/**
 * «Bản để nộp»: a copy without traces of the tool, without hidden and internal sheets, with print areas; and what still
 * stands against handing it in. The open workbook is not touched.
 */
export async function submissionCopy(
  workbook: Workbook,
  checked: Checked,
  withoutTraces: WithoutTraces,
): Promise<Result<SubmissionCopy, Failure>> {
  const bytes = await workbook.bytes();
  if (!bytes.ok) return bytes;
  const { snapshot, fileName, answers, waivers } = checked.request;
  const removeSheets = snapshot.sheets.filter(isInternalSheet).map(({ name }) => name);
  const copy = await withoutTraces(bytes.value, { removeHiddenSheets: true, removeSheets, setPrintAreas: true });
  if (!copy.ok) return copy;
  const fillIn = (locale: Locale) => previewFill(checked, locale, "");
  const points = preflight({
    snapshot,
    findings: checked.result.findings,
    fill: { vi: fillIn("vi"), en: fillIn("en") },
    traces: checked.journal.length + (answers.length > 0 ? 1 : 0) + (waivers.length > 0 ? 1 : 0),
    keptSheets: copy.value.keptSheets,
    frozenFormulas: copy.value.frozenFormulas,
  });
  const told = (wanted: (typeof points)[number]["weight"]) =>
    points.filter(({ weight }) => weight === wanted).map(({ sentence, at }) => ({ sentence, at }));
  return ok({
    fileName: nameOfCopy(fileName),
    bytes: copy.value.bytes,
    open: told("must-see"),
    done: told("will-be-done"),
  });
}

function nameOfCopy(fileName: string): string {
  const [, name = fileName, ending = ".xlsx"] = /^(.*?)(\.xls[xm])$/i.exec(fileName) ?? [];
  return `${name} (bản để nộp)${ending}`;
}
