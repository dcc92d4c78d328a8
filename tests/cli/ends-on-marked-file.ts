/* Ends the thread when it is handed the marked file, as one would for want of memory; the worker's own module follows. */
import { parentPort } from "node:worker_threads";
import type { ToWorker } from "../../src/worker/protocol";

parentPort?.on("message", (message: ToWorker) => {
  if (message.kind === "open" && Buffer.from(message.args[0]).includes("ends the thread")) process.exit(7);
});
