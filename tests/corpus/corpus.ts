/**
 * Checks every workbook below a folder and says what became of each: `npm run corpus -- FOLDER [SECONDS]`, after a
 * build. Nothing is written. The exit code is 1 where a file made the program stumble or was not through in time.
 */
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { startCheckThread } from "../../src/cli/threads/check-thread";
import { civilDateInVietnam } from "../../src/workbook/civil-time";
import { exitCodeOf, outcomeOf, tableOf, type Outcome } from "./outcomes";

const THREAD = path.resolve(__dirname, "../../dist/cli/check-thread.cjs");
const PATIENCE_SECONDS = 60;

async function corpus(folder: string, seconds: number): Promise<readonly Outcome[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.xls[xm]$/i.test(file) && !path.basename(file).startsWith("~$"))
    .sort();
  const outcomes: Outcome[] = [];
  let thread = startCheckThread(THREAD);
  for (const file of files) {
    if (!thread.isAlive()) thread = startCheckThread(THREAD);
    const bytes = new Uint8Array(await readFile(path.join(folder, file)));
    const asked = thread.check(bytes, {
      fileName: path.basename(file),
      today: civilDateInVietnam(new Date()),
      year: null,
      regime: null,
      stage: null,
      overlay: {},
    });
    outcomes.push(await outcomeOf(file, asked, seconds * 1000, thread.close));
  }
  thread.close();
  return outcomes;
}

async function main([folder, seconds]: readonly string[]): Promise<void> {
  if (folder === undefined || !existsSync(folder) || !existsSync(THREAD)) {
    process.stderr.write("npm run build, then: npm run corpus -- FOLDER [SECONDS FOR A FILE]\n");
    process.exitCode = 2;
    return;
  }
  const outcomes = await corpus(folder, Number(seconds ?? PATIENCE_SECONDS));
  process.stdout.write(tableOf(outcomes));
  process.exitCode = exitCodeOf(outcomes);
}

void main(process.argv.slice(2));
