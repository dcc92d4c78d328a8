import type { Arguments } from "../arguments";
import { ExitCode, worst } from "../exit-code";
import { readJson } from "../output/read-json";
import { readText } from "../output/read-text";
import type { Terminal } from "../terminal";
import type { Examined } from "../threads/examine";
import { baseName } from "../write-file";
import { tellFailure } from "./tell-failure";
import { tellRefused } from "./tell-refused";

/** `read FILE…`: which column and row is what, and why. */
export async function runRead(
  examined: AsyncIterable<Examined>,
  args: Arguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for await (const { file, checked } of examined) {
    if (!terminal.isHeard()) break;
    if (!checked.ok) {
      codes.push(tellFailure(file, checked.error, args, terminal));
      continue;
    }
    const refused = tellRefused(checked.value, args, terminal);
    if (refused !== null) {
      codes.push(refused);
      continue;
    }
    const name = baseName(file);
    if (args.json || args.ndjson) {
      terminal.out(`${JSON.stringify(readJson(name, checked.value, args.language), null, args.ndjson ? 0 : 2)}\n`);
    } else {
      terminal.out(`${name}\n\n${readText(checked.value, args.language)}`);
    }
    codes.push(ExitCode.ok);
  }
  return worst(codes);
}
