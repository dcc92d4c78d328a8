import type { EngineParts } from "../actions/create-engine";
import type { FromWorker, ToWorker } from "../worker/protocol";
import { remoteWorkbook } from "../worker/remote-workbook";

/** Checks away from the page, so that a large workbook never makes Excel believe that the pane hangs. */
export function runInWorker(): Pick<EngineParts, "run" | "away" | "gathering" | "withoutTraces"> {
  const worker = new Worker(new URL("../worker/workbook.worker.ts", import.meta.url));
  const remote = remoteWorkbook({
    post: (message: ToWorker) => {
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
  });
  return {
    run: (request, signal) => remote.check(request, signal),
    away: remote.followUp,
    gathering: remote.gathering,
    withoutTraces: remote.withoutTraces,
  };
}
