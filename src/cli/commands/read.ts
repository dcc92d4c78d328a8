import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { readJson } from "../output/read-json";
import { readText } from "../output/read-text";
import type { Terminal } from "../terminal";
import { baseName } from "../write-file";
import { openAndCheck } from "./check";
import { tellFailure } from "./tell-failure";

/** `read FILE`: which column and row is what, and why. */
export async function runRead(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const opened = await openAndCheck(file, args, () => terminal.now());
  if (!opened.ok) return tellFailure(file, opened.error, args, terminal);
  const { reading } = opened.value.checked.result;
  if (args.json || args.ndjson) {
    terminal.out(`${JSON.stringify(readJson(baseName(file), reading, args.language), null, args.ndjson ? 0 : 2)}\n`);
  } else {
    terminal.out(readText(reading, args.language));
  }
  return ExitCode.ok;
}
