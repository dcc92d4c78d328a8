import { existsSync } from "node:fs";
import type { Checked } from "../../actions/checked";
import type { Failure } from "../../workbook/failure";
import { err, ok, type Result } from "../../workbook/result";
import type { Arguments } from "../arguments";
import { checkOptions, openAndCheck } from "../open-and-check";
import { readBytes } from "../open-file";
import { startCheckThread, type CheckThread } from "./check-thread";
import { inOrder } from "./lanes";

export interface Examined {
  readonly file: string;
  readonly checked: Result<Checked, Failure>;
}

/**
 * Checks files and hands out the answers in their order: with `--jobs` in as many worker threads, otherwise, or where
 * the thread's file was not built, one after the other here. `onStart` hears of each file when its turn comes.
 */
export async function* examine(
  files: readonly string[],
  args: Arguments,
  now: () => Date,
  threadFile: string | null,
  onStart: (file: string) => void,
): AsyncGenerator<Examined> {
  const lanes = Math.min(args.jobs, files.length);
  if (lanes < 2 || threadFile === null || !existsSync(threadFile)) {
    for (const file of files) {
      onStart(file);
      yield { file, checked: await checkHere(file, args, now) };
    }
    return;
  }
  const threads = new Map<number, CheckThread>();
  const threadOf = (lane: number) => {
    const running = threads.get(lane);
    if (running?.isAlive()) return running;
    const started = startCheckThread(threadFile);
    threads.set(lane, started);
    return started;
  };
  try {
    yield* inOrder(files, lanes, async (file, lane) => {
      onStart(file);
      const bytes = await readBytes(file);
      const checked = bytes.ok ? await threadOf(lane).check(bytes.value, checkOptions(file, args, now)) : bytes;
      return { file, checked };
    });
  } finally {
    for (const thread of threads.values()) thread.close();
  }
}

async function checkHere(file: string, args: Arguments, now: () => Date): Promise<Result<Checked, Failure>> {
  try {
    const opened = await openAndCheck(file, args, now);
    return opened.ok ? ok(opened.value.checked) : opened;
  } catch (bug) {
    // A file that our own code stumbles over is one failed file, not the end of the run; a thread answers the same.
    return err({ code: "host", detail: String(bug) });
  }
}
