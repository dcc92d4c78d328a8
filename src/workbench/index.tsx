import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import workerSource from "workbook-worker-source";
import packageJson from "../../package.json";
import sampleUrl from "../../assets/samples/dang-ky-thi-dua-2022.xlsx";
import { createEngine } from "../actions/create-engine";
import { engineLabels } from "../messages/engine-labels";
import { fetchTheme } from "../taskpane/state/themes";
import { remoteWorkbook } from "../worker/remote-workbook";
import { pageSurroundings } from "./page-surroundings";
import { webWorkerChannel } from "./web-worker-channel";
import { WorkbenchPage } from "./workbench-page";

const SAMPLE_NAME = "dang-ky-thi-dua-2022.xlsx";

/** The sample out of its data URL; decoded by hand, because the page may open no connection. */
function sampleBytes(): Uint8Array {
  const text = atob(sampleUrl.slice(sampleUrl.indexOf(",") + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const remote = remoteWorkbook(webWorkerChannel(workerSource));
const surroundings = pageSurroundings();
const local = createEngine({
  now: () => new Date(),
  run: (request, signal) => remote.check(request, signal),
  away: remote.followUp,
  gathering: remote.gathering,
  withoutTraces: remote.withoutTraces,
  engineVersion: packageJson.version,
  labels: engineLabels[surroundings.locale],
});
// The workbook lives in the worker: reading and checking it there spares sending every cell to and fro.
const engine = {
  ...local,
  check: (_: unknown, options: Parameters<typeof local.check>[1]) => remote.checkWorkbook(options),
};

document.documentElement.lang = surroundings.locale;
const root = document.getElementById("root");
if (root) {
  // A dark page must not flash.
  void fetchTheme(surroundings.theme).then(() => {
    createRoot(root).render(
      <StrictMode>
        <WorkbenchPage
          remote={remote}
          engine={engine}
          surroundings={surroundings}
          sample={{ name: SAMPLE_NAME, bytes: sampleBytes }}
          startWithSample={new URLSearchParams(window.location.search).has("mau")}
        />
      </StrictMode>,
    );
  });
}
