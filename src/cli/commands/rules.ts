import { ruleList, rulePageText, toldRules } from "../../actions/rule-pages";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { tellUsage } from "../tell-usage";
import type { Terminal } from "../terminal";

/** `rules [ID …]`: the pages of these rules; without an id the list of all. */
export function runRules({ files: ids, language, json, ndjson, overlay }: Arguments, terminal: Terminal): ExitCode {
  const unknown = ids.find((id) => rulePageText(id, language) === null);
  if (unknown !== undefined)
    return tellUsage({ kind: "wrong", language, problem: { kind: "unknown-rule", id: unknown } }, terminal);
  if (json || ndjson) {
    const answer = { schemaVersion: 1, rules: toldRules(ids, language, overlay) };
    terminal.out(`${JSON.stringify(answer, null, ndjson ? 0 : 2)}\n`);
    return ExitCode.ok;
  }
  if (ids.length === 0) {
    terminal.out(`${ruleList(language).join("\n")}\n`);
    return ExitCode.ok;
  }
  for (const { page } of toldRules(ids, language, overlay)) terminal.out(page);
  return ExitCode.ok;
}
