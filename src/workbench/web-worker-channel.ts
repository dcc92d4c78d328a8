import type { Channel } from "../worker/channel";
import type { FromWorker, ToWorker } from "../worker/protocol";

/** Starts the worker from its source text and speaks to it. */
export function webWorkerChannel(source: string): Channel<FromWorker, ToWorker> {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (onMessage) => {
      worker.addEventListener("message", (event: MessageEvent<FromWorker>) => {
        onMessage(event.data);
      });
    },
    close: () => {
      worker.terminate();
    },
  };
}
