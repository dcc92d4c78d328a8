import { columnsAsAsked } from "../../actions/columns-as-asked";
import { runGathering, type Arrived, type GatherRun } from "../../actions/gather";
import { isTooManyPeople, isTooMuchToGather, PeopleSoFar } from "../../actions/gathering-limits";
import type { Bilingual } from "../../domain/bilingual";
import { readOfficeBook } from "../../actions/office-book";
import { arrivedFile, type ReadFileOptions } from "../../actions/read-unit-file";
import { applyGathering, isTooLargeToTakeBack } from "../../actions/gathering";
import { newPlanId } from "../../actions/plan-id";
import { gatherWords } from "../../messages/gathering";
import { civilDateInVietnam } from "../../workbook/civil-time";
import type { XlsxWorkbook } from "../../xlsx/open-workbook";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { openFile } from "../open-file";
import { gatherJson } from "../output/gather-json";
import { gatherText } from "../output/gather-text";
import { progressOn } from "../progress";
import { readGatherAnswers } from "../read-gather-answers";
import { tellUsage } from "../tell-usage";
import type { Terminal } from "../terminal";
import { unitFiles, type UnitFile } from "../unit-files";
import { baseName, saveResult } from "../write-file";
import { tellFailure } from "./tell-failure";
import { tellSaved } from "./tell-saved";

/** `gather FOLDER|FILE… --into FILE --out OUT`: the units' forms into the office's book. */
export async function runGather(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { into, language } = args;
  const wrong = (problem: Parameters<typeof tellUsage>[0] & { kind: "wrong" }) => tellUsage(problem, terminal);
  if (into === null) return wrong({ kind: "wrong", language, problem: { kind: "no-office-book" } });
  if (args.out === null && !args.inPlace && !args.dryRun)
    return wrong({ kind: "wrong", language, problem: { kind: "no-destination", command: "gather" } });
  const given = args.answers === null ? null : await readGatherAnswers(args.answers);
  if (given !== null && !given.ok) return wrong({ kind: "wrong", language, problem: given.error });
  const { files, left } = await unitFiles(args.files, into);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (isTooMuchToGather(files.length, bytes)) {
    terminal.say(`${gatherWords.tooMuch(files.length, bytes)[language]}\n`);
    return ExitCode.failed;
  }
  const opened = await openFile(into, () => terminal.now());
  if (!opened.ok) return tellFailure(into, opened.error, args, terminal);
  const today = args.today ?? civilDateInVietnam(terminal.now());
  const book = await readOfficeBook(opened.value, today);
  if (!book.ok) return tellFailure(into, book.error, args, terminal);
  const noForm = columnsAsAsked(book.value, args.pattern).told;
  if (noForm.length > 0) {
    terminal.say(noForm.map((sentence) => `${sentence[language]}\n`).join(""));
    return ExitCode.failed;
  }
  const year = args.year ?? book.value.office.year ?? Number(today.slice(0, 4));
  const answers = [...book.value.store.answers, ...(given?.value ?? [])];
  const stop = terminal.stopAsked();
  const arrived = await readAll(files, { year, today, answers }, args, terminal, stop);
  const refuse = (sentence: Bilingual) => {
    terminal.say(`${sentence[language]}\n`);
    return ExitCode.failed;
  };
  if (arrived.kind === "refused") return refuse(arrived.why);
  const run = runGathering(book.value, arrived.files, {
    year,
    given: given?.value ?? [],
    privateRemarks: false,
    planId: newPlanId(terminal.now()),
    locale: language,
    ledgerSheet: args.ledgerSheet,
    like: args.pattern,
  });
  if (isTooManyPeople(run.gathered.people)) return refuse(gatherWords.tooManyPeople(run.gathered.people));
  if (run.unknown.length > 0)
    return wrong({ kind: "wrong", language, problem: { kind: "unknown-answers", ids: run.unknown } });
  const isNothing = !run.gathered.files.some(({ status }) => status === "read");
  const told = { run, book: book.value, into: baseName(into), today, left };
  if (!isNothing && !args.dryRun) {
    const written = await write(into, opened.value, run, args, terminal);
    if (written !== ExitCode.ok) return written;
  }
  if (args.json || args.ndjson) {
    terminal.out(`${JSON.stringify(gatherJson(told, args), null, args.ndjson ? 0 : 2)}\n`);
  } else {
    terminal.out(gatherText(told, args));
    if (!isNothing) tellSaved(into, args, terminal);
  }
  if (isNothing) return ExitCode.failed;
  return isAllWell(run) ? ExitCode.ok : ExitCode.findings;
}

type AllRead =
  { readonly kind: "read"; readonly files: readonly Arrived[] } | { readonly kind: "refused"; readonly why: Bilingual };

/** Every file, one after the other, until she stops it or there are too many people. */
async function readAll(
  files: readonly UnitFile[],
  options: ReadFileOptions,
  args: Arguments,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<AllRead> {
  const progress = progressOn(terminal, "gather", files.length, args.language);
  const arrived: Arrived[] = [];
  const people = new PeopleSoFar();
  for (const file of files) {
    progress.started(file.name);
    const one = await readOne(file, options, terminal);
    arrived.push(one);
    const named = people.add(one);
    if (isTooManyPeople(named)) {
      progress.clear();
      return { kind: "refused", why: gatherWords.tooManyPeople(named) };
    }
    // The reading of one file never waits: Ctrl+C is heard between two.
    await new Promise((resolve) => setImmediate(resolve));
    if (stop.aborted) break;
  }
  progress.clear();
  return stop.aborted ? { kind: "refused", why: gatherWords.stopped } : { kind: "read", files: arrived };
}

/** One file; its workbook is let go as soon as its rows are taken out. */
async function readOne({ path, name }: UnitFile, options: ReadFileOptions, terminal: Terminal): Promise<Arrived> {
  const opened = await openFile(path, () => terminal.now());
  return arrivedFile(name, opened.ok ? await opened.value.read({ fonts: true }) : opened, options);
}

async function write(
  into: string,
  workbook: XlsxWorkbook,
  run: GatherRun,
  args: Arguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const applied = await applyGathering(workbook, run);
  if (!applied.ok) {
    const { error } = applied;
    if (!isTooLargeToTakeBack(error)) return tellFailure(into, error, args, terminal);
    const { what, next } = gatherWords.tooLargeToTakeBack;
    terminal.say(`${what[args.language]} ${next[args.language]}\n`);
    return ExitCode.failed;
  }
  const saved = await saveResult(into, workbook, args);
  return saved.ok ? ExitCode.ok : tellFailure(into, saved.error, args, terminal);
}

/** Nothing waits, is missing, differs or could not be read. */
function isAllWell({ gathered }: GatherRun): boolean {
  const { files, questions, unitsMissing } = gathered;
  const differs = files.some(({ printed }) => printed.some(({ says, counted }) => says !== counted));
  const unread = files.some(({ status, code }) => status !== "read" && code !== "superseded");
  return questions.length === 0 && unitsMissing.length === 0 && !differs && !unread;
}
