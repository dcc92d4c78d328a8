import { preflight } from "../reports/preflight";
import type { Failure } from "../workbook/failure";
import type { Workbook } from "../workbook/ports";
import { ok, type Result } from "../workbook/result";
import type { Checked } from "./checked";
import type { SubmissionCopy } from "./engine";
import { previewFill } from "./fill";

/** Takes our parts out of a workbook's bytes, and the hidden sheets where asked. */
export type WithoutTraces = (
  bytes: Uint8Array,
  options: { readonly removeHiddenSheets: boolean },
) => Promise<Result<Uint8Array, Failure>>;

/** «Bản để nộp»: a copy without traces of the tool and without hidden sheets, and what still stands against handing it in. */
export async function submissionCopy(
  workbook: Workbook,
  checked: Checked,
  withoutTraces: WithoutTraces,
): Promise<Result<SubmissionCopy, Failure>> {
  const bytes = await workbook.bytes();
  if (!bytes.ok) return bytes;
  const copy = await withoutTraces(bytes.value, { removeHiddenSheets: true });
  if (!copy.ok) return copy;
  const { snapshot, fileName, answers, waivers } = checked.request;
  const points = preflight({
    snapshot,
    findings: checked.result.findings,
    fill: previewFill(checked, "vi", ""),
    traces: checked.journal.length + (answers.length > 0 ? 1 : 0) + (waivers.length > 0 ? 1 : 0),
  });
  const open = points.filter(({ weight }) => weight === "must-see").map(({ sentence, at }) => ({ sentence, at }));
  return ok({ fileName: nameOfCopy(fileName), bytes: copy.value, open });
}

function nameOfCopy(fileName: string): string {
  const [, name = fileName, ending = ".xlsx"] = /^(.*?)(\.xls[xm])$/i.exec(fileName) ?? [];
  return `${name} (bản để nộp)${ending}`;
}
