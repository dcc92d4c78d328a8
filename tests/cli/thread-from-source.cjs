/* The worker thread as it stands in src, without a build. */
require("tsx/cjs");
require("../../src/worker/thread.worker.ts");
