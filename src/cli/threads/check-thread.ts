import { Worker } from "node:worker_threads";
import type { CheckOptions, Checked } from "../../actions/checked";
import { hostDetails } from "../../messages/command-line-failures";
import type { FromWorker } from "../../worker/protocol";
import { remoteWorkbook } from "../../worker/remote-workbook";
import type { Failure } from "../../workbook/failure";
import { err, type Result } from "../../workbook/result";

/** A worker thread that opens and checks one workbook after the other. */
export interface CheckThread {
  check(bytes: Uint8Array, options: CheckOptions): Promise<Result<Checked, Failure>>;
  /** False once the thread has ended: another must take its place. */
  isAlive(): boolean;
  close(): void;
}

/** Starts a thread from a built `check-thread.cjs`. A thread that ends by itself fails the file it was at, no other. */
export function startCheckThread(threadFile: string): CheckThread {
  const worker = new Worker(threadFile);
  const lost = new Promise<Result<never, Failure>>((resolve) => {
    const tell = () => {
      alive = false;
      resolve(err({ code: "host", detail: hostDetails.threadLost }));
    };
    // An error is followed by the exit; without a listener it would end the whole run.
    worker.on("error", tell);
    worker.on("exit", tell);
  });
  let alive = true;
  const workbook = remoteWorkbook({
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (onMessage) => {
      worker.on("message", (message: FromWorker) => {
        onMessage(message);
      });
    },
    close: () => void worker.terminate(),
  });
  const openAndCheck = async (bytes: Uint8Array, options: CheckOptions): Promise<Result<Checked, Failure>> => {
    const opened = await workbook.open(bytes);
    return opened.ok ? workbook.checkWorkbook(options) : opened;
  };
  return {
    check: (bytes, options) => Promise.race([openAndCheck(bytes, options), lost]),
    isAlive: () => alive,
    close: () => {
      workbook.close();
    },
  };
}
