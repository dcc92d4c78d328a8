/* A worker thread that ends when it is handed the marked file, as one would for want of memory. */
const { Buffer } = require("node:buffer");
const { parentPort } = require("node:worker_threads");

parentPort.on("message", ({ kind, args }) => {
  if (kind === "open" && Buffer.from(args[0]).includes("ends the thread")) process.exit(7);
});
require("./thread-from-source.cjs");
