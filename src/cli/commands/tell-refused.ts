import type { Checked } from "../../actions/checked";
import { holdsFor } from "../../domain/regimes/overlay";
import { otherYears } from "../../messages/overlay-words";
import { refusedSentence } from "../../messages/refused-answers";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import type { Terminal } from "../terminal";

/**
 * Says which answers could not be taken; null where all could. Nothing else is done then: half an answer is none. A local
 * regulation of other years is told as well, but keeps nothing from being done.
 */
export function tellRefused(
  { refused, request, result }: Checked,
  args: Arguments,
  terminal: Terminal,
): ExitCode | null {
  const { overlay } = request;
  if (!holdsFor(overlay, result.year)) terminal.say(`${otherYears(overlay, result.year)[args.language]}\n`);
  for (const one of refused) terminal.say(`${refusedSentence(one)[args.language]}\n`);
  return refused.length > 0 ? ExitCode.usage : null;
}
