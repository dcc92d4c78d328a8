import path from "node:path";
import { compressWith } from "../xlsx/compression";
import { nodeCompression } from "../xlsx/node-compression";
import { codeOf } from "./open-file";
import { run } from "./run";

let isHeard = true;

/** Whoever read our output has had enough («check --json | head»): nothing went wrong, there is nobody to tell more. */
function onOutputError(error: Error): void {
  if (codeOf(error) !== "EPIPE") throw error;
  isHeard = false;
}

process.stdout.on("error", onOutputError);
process.stderr.on("error", onOutputError);

const terminal = {
  out: (text: string) => {
    if (isHeard) process.stdout.write(text);
  },
  say: (text: string) => process.stderr.write(text),
  isHeard: () => isHeard,
  isInteractive: process.stderr.isTTY,
  columns: process.stderr.columns || 80,
  now: () => new Date(),
  stopAsked: () => {
    const controller = new AbortController();
    // Once: whoever presses it again means it.
    process.once("SIGINT", () => {
      controller.abort();
    });
    return controller.signal;
  },
};

compressWith(nodeCompression);

// The thread is built beside the program; run from source there is none, and files are checked one after the other.
void run(process.argv.slice(2), terminal, path.join(__dirname, "check-thread.cjs")).then((code) => {
  process.exitCode = code;
});
