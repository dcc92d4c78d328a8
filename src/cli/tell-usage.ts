import { reportsOffered } from "../actions/reports-offered";
import { generalHelp, helpOf } from "../messages/command-line-help";
import { usageSentence } from "../messages/command-line-usage";
import type { Usage } from "./arguments";
import { commandNames } from "./command-name";
import { ExitCode } from "./exit-code";
import { optionsOf } from "./options";
import { ENGINE_VERSION } from "../messages/engine-version";
import type { Terminal } from "./terminal";

/** Help and version go to standard output; what was not understood to standard error. */
export function tellUsage(usage: Usage, terminal: Terminal): ExitCode {
  switch (usage.kind) {
    case "version":
      terminal.out(`${ENGINE_VERSION}\n`);
      return ExitCode.ok;
    case "help": {
      const { command, language } = usage;
      const forms = command === "fill" ? reportsOffered() : [];
      const page = command === null ? generalHelp(commandNames) : helpOf(command, optionsOf[command], forms);
      terminal.out(page[language]);
      return ExitCode.ok;
    }
    case "wrong":
      terminal.say(`${usageSentence(usage.problem)[usage.language]}\n`);
      return ExitCode.usage;
  }
}
