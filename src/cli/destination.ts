import { stat } from "node:fs/promises";
import path from "node:path";
import type { UsageProblem } from "../messages/command-line-usage";
import type { Arguments } from "./arguments";
import type { CommandName } from "./command-name";

/** Which commands write, and so need to be told where. */
const writing: readonly CommandName[] = ["fill", "copy", "fix", "restore", "blank"];

/** Whether `--out` is a folder that exists: then each file's copy goes into it under the same name. */
export async function isOutFolder({ out }: Arguments): Promise<boolean> {
  if (out === null) return false;
  try {
    return (await stat(out)).isDirectory();
  } catch {
    // Nothing there yet: it is the name of a new file.
    return false;
  }
}

/** The options for one of the files: `--out` made into the name of a file. */
export function argumentsFor(file: string, args: Arguments, outIsFolder: boolean): Arguments {
  // The forms of all units go into the folder itself.
  if (args.command === "blank") return args;
  return args.out !== null && outIsFolder ? { ...args, out: path.join(args.out, path.basename(file)) } : args;
}

/** What is wrong with where these files are to be written, or with how they are to be printed; null where nothing is. */
export function destinationProblem(
  args: Arguments,
  files: readonly string[],
  outIsFolder: boolean,
): UsageProblem | null {
  const { command } = args;
  if (args.json && !args.ndjson && files.length > 1) return { kind: "json-for-many", command };
  if (args.answers !== null && files.length > 1) return { kind: "answers-for-many" };
  if (command === "check") return pageProblem(args);
  if (command === "what-if" && args.ticks.length === 0) return { kind: "nothing-to-try" };
  if (args.dryRun) return null;
  if (args.out === null) {
    return writing.includes(command) && !args.inPlace ? { kind: "no-destination", command } : null;
  }
  if (files.length > 1 && !outIsFolder) return { kind: "one-out-for-many" };
  return nameProblem(args, files, outIsFolder);
}

function pageProblem({ out, reports }: Arguments): UsageProblem | null {
  const wantsPage = reports.length > 0;
  const isPage = out !== null && /\.html?$/i.test(out);
  if (wantsPage ? isPage : out === null) return null;
  return wantsPage ? { kind: "page-needs-out" } : { kind: "other-command", option: "--out", command: "check" };
}

function nameProblem(args: Arguments, files: readonly string[], outIsFolder: boolean): UsageProblem | null {
  const names = new Set<string>();
  for (const file of files) {
    const to = path.resolve(argumentsFor(file, args, outIsFolder).out ?? file);
    if (names.has(to)) return { kind: "same-name-twice", name: path.basename(file) };
    names.add(to);
  }
  const overwrites = files.some((file) => names.has(path.resolve(file)));
  return overwrites && !args.inPlace ? { kind: "overwrites-input" } : null;
}
