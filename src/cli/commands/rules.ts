import { ruleList, rulePageText } from "../../actions/rule-pages";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { tellUsage } from "../tell-usage";
import type { Terminal } from "../terminal";

/** `rules [ID …]`: the pages of these rules; without an id the list of all. */
export function runRules({ files: ids, language }: Arguments, terminal: Terminal): ExitCode {
  if (ids.length === 0) {
    terminal.out(`${ruleList(language).join("\n")}\n`);
    return ExitCode.ok;
  }
  for (const id of ids) {
    const page = rulePageText(id, language);
    if (page === null) return tellUsage({ kind: "wrong", language, problem: { kind: "unknown-rule", id } }, terminal);
    terminal.out(page);
  }
  return ExitCode.ok;
}
