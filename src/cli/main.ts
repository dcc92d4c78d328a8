import { run } from "./run";

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(text),
  isInteractive: process.stderr.isTTY,
  now: () => new Date(),
}).then((code) => {
  process.exitCode = code;
});
