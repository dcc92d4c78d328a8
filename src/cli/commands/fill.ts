import { previewFill } from "../../actions/fill";
import type { Checked } from "../../actions/checked";
import { newPlanId } from "../../actions/plan-id";
import { commandLine } from "../../messages/command-line";
import type { WritePlan } from "../../workbook/write-plan";
import type { XlsxWorkbook } from "../../xlsx/open-workbook";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { plain, place } from "../output/check-json";
import { fillText } from "../output/fill-text";
import type { Terminal } from "../terminal";
import { baseName, saveResult } from "../write-file";
import { openAndCheck } from "./check";
import { tellFailure } from "./tell-failure";

type FillPreview = ReturnType<typeof previewFill>;

/** `fill FILE --out OUT`: fills the summary forms in a copy; the file itself only with `--in-place`. */
export async function runFill(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const opened = await openAndCheck(file, args, () => terminal.now());
  if (!opened.ok) return tellFailure(file, opened.error, args, terminal);
  const { workbook, checked } = opened.value;
  const preview = planned(checked, args, terminal);
  if (checked.result.reading.sheets.every((sheet) => sheet.forms.every((form) => form.kind !== "summary"))) {
    terminal.say(`${baseName(file)}: ${commandLine.noSummary[args.language]}\n`);
    tell(preview, args, terminal);
    return ExitCode.failed;
  }
  const written = args.dryRun ? null : await write(file, workbook, preview.plan, args, terminal);
  if (written === ExitCode.failed) return written;
  tell(preview, args, terminal);
  return preview.skipped.length > 0 ? ExitCode.findings : ExitCode.ok;
}

function planned(checked: Checked, args: Arguments, terminal: Terminal): FillPreview {
  return previewFill(checked, args.language, newPlanId(terminal.now()));
}

async function write(
  file: string,
  workbook: XlsxWorkbook,
  plan: WritePlan,
  args: Arguments,
  terminal: Terminal,
): Promise<ExitCode> {
  if (plan.writes.length > 0 || plan.tabs.length > 0) {
    const applied = await workbook.apply(plan);
    if (!applied.ok) return tellFailure(file, applied.error, args, terminal);
  }
  const saved = await saveResult(file, workbook, args);
  return saved.ok ? ExitCode.ok : tellFailure(file, saved.error, args, terminal);
}

function tell(preview: FillPreview, args: Arguments, terminal: Terminal): void {
  if (args.json || args.ndjson) {
    terminal.out(`${JSON.stringify(fillJson(preview, args), null, args.ndjson ? 0 : 2)}\n`);
  } else {
    terminal.out(fillText(preview, args.language));
  }
}

/** The stable JSON of `fill`: assets/schema/fill.schema.json. */
function fillJson({ plan, skipped, notes }: FillPreview, args: Arguments): Record<string, unknown> {
  return {
    schemaVersion: 1,
    writes: plan.writes.map((write) => ({
      ...place(write.ref),
      before: plain(write.expectedBefore),
      after: plain(write.content),
      why: write.reason ?? null,
    })),
    created: plan.tabs.map((tab) => tab.name),
    skipped: skipped.map(({ ref, why }) => ({ ...place(ref), why })),
    notes: notes.map((note) => note[args.language]),
  };
}
