import { commandLine } from "../messages/command-line";
import { ok } from "../workbook/result";
import { readArguments, type Arguments } from "./arguments";
import type { CommandName } from "./command-name";
import { runBlank } from "./commands/blank";
import { runCheck } from "./commands/check";
import { runCopy } from "./commands/copy";
import { runFill } from "./commands/fill";
import { runFix } from "./commands/fix";
import { runGather } from "./commands/gather";
import { runJournal } from "./commands/journal";
import { runRead } from "./commands/read";
import { runRestore } from "./commands/restore";
import { runRules } from "./commands/rules";
import { tellFailure, tellUnreadable } from "./commands/tell-failure";
import { runWhatIf } from "./commands/what-if";
import { argumentsFor, destinationProblem, isOutFolder } from "./destination";
import { ExitCode, worst } from "./exit-code";
import { filesMeant } from "./files-meant";
import { progressOn } from "./progress";
import { readAnswers } from "./read-answers";
import { overlayMeant } from "./read-overlay";
import { tellUsage } from "./tell-usage";
import { withoutTricks, type Terminal } from "./terminal";
import { examine } from "./threads/examine";
import { baseName } from "./write-file";

/**
 * Runs the program on the words after its name; the promise never rejects for something a user did.
 * `threadFile` is the built worker thread for `--jobs`; without it files are checked one after the other.
 */
export async function run(
  words: readonly string[],
  terminal: Terminal,
  threadFile: string | null = null,
): Promise<ExitCode> {
  const read = readArguments(words);
  if (!read.ok) return tellUsage(read.error, terminal);
  const typed = read.value;
  return runCommand(typed, typed.json || typed.ndjson ? terminal : withoutTricks(terminal), threadFile);
}

async function runCommand(asTyped: Arguments, terminal: Terminal, threadFile: string | null): Promise<ExitCode> {
  const overlay = await overlayMeant(asTyped);
  if (!overlay.ok) return tellUsage({ kind: "wrong", language: asTyped.language, problem: overlay.error }, terminal);
  const typed: Arguments = { ...asTyped, overlay: overlay.value };
  if (typed.command === "gather") return runGather(typed, terminal);
  if (typed.command === "rules") return runRules(typed, terminal);
  const { files, empty } = await filesMeant(typed.files);
  const outIsFolder = await isOutFolder(typed);
  const problem = destinationProblem(typed, files, outIsFolder);
  if (problem) return tellUsage({ kind: "wrong", language: typed.language, problem }, terminal);
  const given = typed.answers === null ? ok([]) : await readAnswers(typed.answers);
  if (!given.ok) return tellUsage({ kind: "wrong", language: typed.language, problem: given.error }, terminal);
  const args: Arguments = { ...typed, given: given.value };
  for (const typed of empty) {
    tellUnreadable(typed, "no-files", commandLine.noFilesBehind(typed)[args.language], args, terminal);
  }
  const code = files.length === 0 ? ExitCode.ok : await runOn(files, args, outIsFolder, terminal, threadFile);
  return worst([code, empty.length > 0 ? ExitCode.failed : ExitCode.ok]);
}

async function runOn(
  files: readonly string[],
  args: Arguments,
  outIsFolder: boolean,
  terminal: Terminal,
  threadFile: string | null,
): Promise<ExitCode> {
  const progress = progressOn(terminal, args.command, files.length, args.language);
  const onStart = (file: string) => {
    progress.started(file);
  };
  const printing: Terminal = {
    ...terminal,
    now: () => terminal.now(),
    isHeard: () => terminal.isHeard(),
    out: (text) => {
      progress.clear();
      terminal.out(text);
    },
    say: (text) => {
      progress.clear();
      terminal.say(text);
    },
  };
  if (args.command === "check" || args.command === "read") {
    const examined = examine(files, args, () => terminal.now(), threadFile, onStart);
    return args.command === "check" ? runCheck(examined, args, printing) : runRead(examined, args, printing);
  }
  const { command } = args;
  if (command === "gather" || command === "rules") throw new Error(`${command} is no work on one file`);
  const run = oneByOne[command];
  const codes: ExitCode[] = [];
  for (const file of files) {
    onStart(file);
    const isNamed = files.length > 1 && !args.json && !args.ndjson;
    if (isNamed) printing.out(`${codes.length > 0 ? "\n" : ""}${baseName(file)}\n`);
    codes.push(await safely(run, file, argumentsFor(file, args, outIsFolder), printing));
  }
  return worst(codes);
}

type Run = (file: string, args: Arguments, terminal: Terminal) => Promise<ExitCode>;

const oneByOne: Readonly<Record<Exclude<CommandName, "check" | "read" | "gather" | "rules">, Run>> = {
  fill: runFill,
  copy: runCopy,
  fix: runFix,
  "what-if": runWhatIf,
  restore: runRestore,
  journal: runJournal,
  blank: runBlank,
};

/** A file that our own code stumbles over is one failed file, not the end of the run. */
async function safely(run: Run, file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(file, args, terminal);
  } catch (bug) {
    return tellFailure(file, { code: "host", detail: String(bug) }, args, terminal);
  }
}
