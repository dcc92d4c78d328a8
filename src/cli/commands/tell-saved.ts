import { commandLine } from "../../messages/command-line";
import type { Arguments } from "../arguments";
import type { Terminal } from "../terminal";
import { resultPath } from "../write-file";

/** Where the result lies now, or that this was a preview. */
export function tellSaved(file: string, args: Arguments, terminal: Terminal): void {
  const to = resultPath(file, args);
  if (args.dryRun) terminal.out(`${commandLine.onlyPreviewed[args.language]}\n`);
  else if (to !== null) terminal.out(`${commandLine.savedTo(to)[args.language]}\n`);
}
