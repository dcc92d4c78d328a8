import { fileFailureSentence } from "../../messages/command-line-failures";
import type { Failure } from "../../workbook/failure";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import type { Terminal } from "../terminal";
import { baseName } from "../write-file";

/** One sentence on standard error; with --ndjson also an object of its own on standard output. */
export function tellFailure(file: string, failure: Failure, args: Arguments, terminal: Terminal): ExitCode {
  const sentence = fileFailureSentence(failure)[args.language];
  tellUnreadable(baseName(file), failure.code, sentence, args, terminal);
  return ExitCode.failed;
}

/** Says that nothing came of one file, or of one name typed. */
export function tellUnreadable(name: string, code: string, message: string, args: Arguments, terminal: Terminal): void {
  if (args.ndjson) terminal.out(`${JSON.stringify({ file: name, error: { code, message } })}\n`);
  terminal.say(`${name}: ${message}\n`);
}
