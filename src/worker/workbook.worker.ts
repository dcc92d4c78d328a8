import { localTimeInVietnam } from "../workbook/civil-time";
import type { ToWorker } from "./protocol";
import { serve } from "./serve";

/** The web worker: the workbook, its reading and the check live here, away from the page. */
serve(
  {
    post: (message) => {
      self.postMessage(message);
    },
    listen: (onMessage) => {
      self.addEventListener("message", (event: MessageEvent<ToWorker>) => {
        onMessage(event.data);
      });
    },
    close: () => {
      self.close();
    },
  },
  () => localTimeInVietnam(new Date()),
);
