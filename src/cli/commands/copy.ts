import { submissionCopy } from "../../actions/submission-copy";
import type { SubmissionCopy, SubmissionPoint } from "../../actions/engine";
import { withoutTraces } from "../../xlsx/without-traces";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { openAndCheck } from "../open-and-check";
import { place } from "../output/check-json";
import { copyText } from "../output/copy-text";
import { tellUsage } from "../tell-usage";
import type { Terminal } from "../terminal";
import { baseName, writeWhole } from "../write-file";
import { tellFailure } from "./tell-failure";
import { tellSaved } from "./tell-saved";

/** `copy FILE --out OUT`: «Bản để nộp», and what still stands against handing it in. The file itself stays as it is. */
export async function runCopy(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const opened = await openAndCheck(file, args, () => terminal.now());
  if (!opened.ok) return tellFailure(file, opened.error, args, terminal);
  const { workbook, checked } = opened.value;
  const sheets = checked.request.snapshot.sheets.map(({ name }) => name);
  const unknown = args.withSheets.find((name) => !sheets.includes(name));
  if (unknown !== undefined) {
    const allowed = { vi: sheets.join(", "), en: sheets.join(", ") };
    const problem = { kind: "wrong-value", option: "--with", value: unknown, allowed } as const;
    return tellUsage({ kind: "wrong", language: args.language, problem }, terminal);
  }
  const choices = { blankPrivate: args.blankPrivate, takeAlong: args.withSheets };
  const copy = await submissionCopy(workbook, checked, withoutTraces, choices);
  if (!copy.ok) return tellFailure(file, copy.error, args, terminal);
  if (!args.dryRun && args.out !== null) {
    const written = await writeWhole(args.out, copy.value.bytes);
    if (!written.ok) return tellFailure(args.out, written.error, args, terminal);
  }
  if (args.json || args.ndjson) {
    terminal.out(`${JSON.stringify(copyJson(copy.value, file, args), null, args.ndjson ? 0 : 2)}\n`);
  } else {
    terminal.out(copyText(copy.value, args.language));
    tellSaved(file, args, terminal);
  }
  return copy.value.open.length > 0 ? ExitCode.findings : ExitCode.ok;
}

/** The stable JSON of `copy`: assets/schema/copy.schema.json. */
function copyJson(
  { open, done, privateCells, sheets }: SubmissionCopy,
  file: string,
  args: Arguments,
): Record<string, unknown> {
  const told = ({ sentence, at }: SubmissionPoint) => ({
    ...(at === null ? { sheet: null, cell: null } : place(at)),
    message: sentence[args.language],
  });
  return {
    schemaVersion: 1,
    file: baseName(file),
    open: open.map(told),
    done: done.map(told),
    private: privateCells.map(({ ref, kind }) => ({ ...place(ref), kind })),
    sheets: sheets.map(({ name, paper, goes }) => ({ name, paper, goes })),
  };
}
