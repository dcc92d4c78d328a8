import { failureSentence } from "../../messages/failure-sentences";
import type { Failure } from "../../workbook/failure";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import type { Terminal } from "../terminal";
import { baseName } from "../write-file";

/** One sentence on standard error; with --ndjson also an object of its own on standard output. */
export function tellFailure(file: string, failure: Failure, args: Arguments, terminal: Terminal): ExitCode {
  const sentence = failureSentence(failure)[args.language];
  if (args.ndjson) {
    terminal.out(`${JSON.stringify({ file: baseName(file), error: { code: failure.code, message: sentence } })}\n`);
  }
  terminal.say(`${baseName(file)}: ${sentence}\n`);
  return ExitCode.failed;
}
