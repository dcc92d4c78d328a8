import { parentPort } from "node:worker_threads";
import { localTimeInVietnam } from "../workbook/civil-time";
import { compressWith } from "../xlsx/compression";
import { nodeCompression } from "../xlsx/node-compression";
import type { ToWorker } from "./protocol";
import { serve } from "./serve";

/** The worker thread of the command line: one workbook after the other. */
if (parentPort) {
  compressWith(nodeCompression);
  const port = parentPort;
  serve(
    {
      post: (message) => {
        port.postMessage(message);
      },
      listen: (onMessage) => {
        port.on("message", (message: ToWorker) => {
          onMessage(message);
        });
      },
      close: () => {
        port.close();
      },
    },
    () => localTimeInVietnam(new Date()),
  );
}
