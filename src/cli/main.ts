import path from "node:path";
import { run } from "./run";

const terminal = {
  out: (text: string) => process.stdout.write(text),
  say: (text: string) => process.stderr.write(text),
  isInteractive: process.stderr.isTTY,
  columns: process.stderr.columns || 80,
  now: () => new Date(),
};

// The thread is built beside the program; run from source there is none, and files are checked one after the other.
void run(process.argv.slice(2), terminal, path.join(__dirname, "check-thread.cjs")).then((code) => {
  process.exitCode = code;
});
