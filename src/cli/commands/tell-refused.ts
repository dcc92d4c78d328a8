import type { Checked } from "../../actions/checked";
import { refusedSentence } from "../../messages/refused-answers";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import type { Terminal } from "../terminal";

/** Says which answers could not be taken; null where all could. Nothing else is done then: half an answer is none. */
export function tellRefused({ refused }: Checked, args: Arguments, terminal: Terminal): ExitCode | null {
  for (const one of refused) terminal.say(`${refusedSentence(one)[args.language]}\n`);
  return refused.length > 0 ? ExitCode.usage : null;
}
