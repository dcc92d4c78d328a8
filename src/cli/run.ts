import path from "node:path";
import { commandLine } from "../messages/command-line";
import { readArguments, type Arguments, type Usage } from "./arguments";
import type { CommandName } from "./command-name";
import { runCheck } from "./commands/check";
import { runFill } from "./commands/fill";
import { runFix } from "./commands/fix";
import { runJournal } from "./commands/journal";
import { runRead } from "./commands/read";
import { runRestore } from "./commands/restore";
import { runWhatIf } from "./commands/what-if";
import { ExitCode, worst } from "./exit-code";
import { filesMeant } from "./files-meant";
import { ENGINE_VERSION } from "../messages/engine-version";
import type { Terminal } from "./terminal";

type Run = (file: string, args: Arguments, terminal: Terminal) => Promise<ExitCode>;

const commands: Readonly<Record<CommandName, Run>> = {
  check: runCheck,
  fill: runFill,
  fix: runFix,
  read: runRead,
  "what-if": runWhatIf,
  restore: runRestore,
  journal: runJournal,
};

/** Which commands write, and so need to be told where. */
const writing: readonly CommandName[] = ["fill", "fix", "restore"];

/** Runs the program on the words after its name; the promise never rejects for something a user did. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const args = readArguments(words);
  if (!args.ok) return tellUsage(args.error, terminal);
  const wrong = wrongCombination(args.value);
  if (wrong !== null) return tellUsage({ kind: "wrong", language: args.value.language, word: wrong }, terminal);
  const files = await filesMeant(args.value.files);
  const codes: ExitCode[] = [];
  for (const file of files) codes.push(await commands[args.value.command](file, args.value, terminal));
  return worst(codes);
}

function wrongCombination(args: Arguments): string | null {
  if (!writing.includes(args.command)) return args.out !== null && args.command === "check" ? "--out" : null;
  if (args.dryRun) return null;
  if (args.out === null && !args.inPlace) return "--out";
  if (args.out !== null && args.files.length > 1) return "--out";
  const overwrites = args.files.some((file) => path.resolve(file) === path.resolve(args.out ?? ""));
  return overwrites && !args.inPlace ? "--in-place" : null;
}

function tellUsage(usage: Usage, terminal: Terminal): ExitCode {
  switch (usage.kind) {
    case "version":
      terminal.out(`${ENGINE_VERSION}\n`);
      return ExitCode.ok;
    case "help":
      terminal.out(commandLine.help[usage.language]);
      return ExitCode.ok;
    case "wrong":
      terminal.say(`${commandLine.wrongUsage(usage.word)[usage.language]}\n`);
      return ExitCode.usage;
  }
}
