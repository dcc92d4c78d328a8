import type { Checked } from "../../actions/checked";
import { previewForm, reportIds, reportNamed, type ReportId } from "../../actions/create-form";
import { previewFill } from "../../actions/fill";
import type { FillPreview } from "../../actions/fill-preview";
import { weighFill } from "../../actions/consequences";
import { newPlanId } from "../../actions/plan-id";
import { rememberAnswers } from "../../actions/remembered";
import type { WeighedQuestion } from "../../domain/consequence";
import type { Bilingual } from "../../domain/bilingual";
import { commandLine } from "../../messages/command-line";
import { sheetsLookedAt } from "../../messages/seen-sheets";
import { bareValue } from "../../workbook/cell-content";
import { toFullA1, type CellRef } from "../../workbook/refs";
import type { WritePlan } from "../../workbook/write-plan";
import type { XlsxWorkbook } from "../../xlsx/open-workbook";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { ENGINE_VERSION } from "../../messages/engine-version";
import { place } from "../output/check-json";
import { fillText } from "../output/fill-text";
import { questionJson } from "../output/question-json";
import type { Terminal } from "../terminal";
import { baseName, saveResult } from "../write-file";
import { openAndCheck } from "../open-and-check";
import { tellFailure } from "./tell-failure";
import { tellRefused } from "./tell-refused";
import { tellSaved } from "./tell-saved";

/** `fill FILE --out OUT`: fills the summary forms in a copy; the file itself only with `--in-place`. */
export async function runFill(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const reports = args.reports.map(reportNamed);
  const unknown = args.reports.filter((_, index) => reports[index] === null);
  if (unknown.length > 0) {
    terminal.say(`${commandLine.unknownReport(unknown, reportIds)[args.language]}\n`);
    return ExitCode.usage;
  }
  const opened = await openAndCheck(file, args, () => terminal.now());
  if (!opened.ok) return tellFailure(file, opened.error, args, terminal);
  const { workbook, checked } = opened.value;
  const refused = tellRefused(checked, args, terminal);
  if (refused !== null) return refused;
  const preview = planned(
    checked,
    reports.filter((id) => id !== null),
    args,
    terminal,
  );
  if (nothingRecognised(preview)) {
    terminal.say(`${baseName(file)}: ${whyNothing(preview)[args.language]}\n`);
    if (args.json || args.ndjson) tell(checked, preview, file, args, terminal);
    return ExitCode.failed;
  }
  const locked = lockedOut(preview);
  if (locked) return tellFailure(file, { code: "protected", sheet: locked.sheet, cells: [locked] }, args, terminal);
  const written = args.dryRun ? ExitCode.ok : await write(file, workbook, checked, preview.plan, args, terminal);
  if (written !== ExitCode.ok) return written;
  tell(checked, preview, file, args, terminal);
  return preview.skipped.length > 0 ? ExitCode.findings : ExitCode.ok;
}

/** No form was found that could be filled; one of which nothing is written is found all the same. */
function nothingRecognised({ plan, seen, notes }: FillPreview): boolean {
  if (plan.writes.length + plan.tabs.length + notes.length > 0) return false;
  return seen.every(({ state }) => state === "unknown" || state === "other");
}

function whyNothing({ seen }: FillPreview): Bilingual {
  const unknown = seen.filter(({ state }) => state === "unknown").map(({ sheet }) => sheet);
  const lookedAt = sheetsLookedAt(seen);
  return unknown.length > 0 ? commandLine.notRecognised(unknown, lookedAt) : commandLine.noSummary(lookedAt);
}

/** The locked cell for whose sake nothing can be written; null where something is left to write. */
function lockedOut({ plan, skipped }: FillPreview): CellRef | null {
  if (plan.writes.length > 0 || plan.tabs.length > 0) return null;
  return skipped.find(({ locked }) => locked)?.ref ?? null;
}

/**
 * The forms that are there filled, and the forms asked for created, as one plan. A form asked for that stands already
 * is brought up to date by its own rules alone: no cell is planned twice.
 */
function planned(checked: Checked, reports: readonly ReportId[], args: Arguments, terminal: Terminal): FillPreview {
  const id = newPlanId(terminal.now());
  return reports.reduce<FillPreview>(
    (sum, report) => {
      const form = previewForm(checked, report, args.language, id, ENGINE_VERSION);
      const own = new Set(form.plan.writes.map(({ ref }) => ref.sheet));
      const isElsewhere = ({ ref }: { readonly ref: CellRef }) => !own.has(ref.sheet);
      return {
        ...sum,
        plan: {
          ...sum.plan,
          writes: [...sum.plan.writes.filter(isElsewhere), ...form.plan.writes],
          tabs: [...sum.plan.tabs, ...form.plan.tabs],
        },
        skipped: [...sum.skipped.filter(isElsewhere), ...form.skipped],
        notes: [...sum.notes, ...form.notes],
      };
    },
    previewFill(checked, args.language, id),
  );
}

async function write(
  file: string,
  workbook: XlsxWorkbook,
  checked: Checked,
  plan: WritePlan,
  args: Arguments,
  terminal: Terminal,
): Promise<ExitCode> {
  if (args.given.length > 0) {
    // What was filled rests on these answers: without them the next check would read the forms otherwise.
    const kept = await rememberAnswers(workbook, checked.request.answers);
    if (!kept.ok) return tellFailure(file, kept.error, args, terminal);
  }
  if (plan.writes.length > 0 || plan.tabs.length > 0) {
    const applied = await workbook.apply(plan);
    if (!applied.ok) return tellFailure(file, applied.error, args, terminal);
  }
  const saved = await saveResult(file, workbook, args);
  return saved.ok ? ExitCode.ok : tellFailure(file, saved.error, args, terminal);
}

function tell(checked: Checked, preview: FillPreview, file: string, args: Arguments, terminal: Terminal): void {
  const questions = weighFill(checked, preview.questions, args.language);
  if (args.json || args.ndjson) {
    terminal.out(`${JSON.stringify(fillJson(preview, questions, file, args), null, args.ndjson ? 0 : 2)}\n`);
  } else {
    terminal.out(fillText(preview, questions, checked.result, args.dryRun, args.language));
    tellSaved(file, args, terminal);
  }
}

/** The stable JSON of `fill`: assets/schema/fill.schema.json. */
function fillJson(
  { plan, skipped, notes, trails }: FillPreview,
  questions: readonly WeighedQuestion[],
  file: string,
  args: Arguments,
): Record<string, unknown> {
  const rowsBehind = new Map(trails.map(({ ref, rows }) => [toFullA1(ref), rows]));
  return {
    schemaVersion: 1,
    file: baseName(file),
    writes: plan.writes.map((write) => ({
      ...place(write.ref),
      before: bareValue(write.expectedBefore),
      after: bareValue(write.content),
      why: write.reason ?? null,
      rows: rowsBehind.get(toFullA1(write.ref)) ?? [],
    })),
    created: plan.tabs.map((tab) => tab.name),
    skipped: skipped.map(({ ref, why }) => ({ ...place(ref), why })),
    questions: questions.map((question) => questionJson(question, args.language)),
    notes: notes.map((note) => note[args.language]),
  };
}
