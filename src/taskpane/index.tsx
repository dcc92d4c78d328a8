import { createRoot } from "react-dom/client";
import { excelSurroundings } from "../excel/surroundings";
import type { StartProblem } from "../messages/pane/start";
import { localTimeInVietnam } from "../workbook/civil-time";
import { lateEngine } from "./late-engine";
import { lateWorkbook } from "./late-workbook";
import { Pane } from "./pane";
import { startWishes, type StartWith } from "./state/start-with";
import { fetchTheme } from "./state/themes";

/** Every Excel that is still supported has it. */
const LOWEST_API = "1.13";

const container = document.getElementById("pane");
if (container !== null) void start(container);

async function start(into: HTMLElement): Promise<void> {
  const root = createRoot(into);
  const problem = await startProblem();
  if (problem !== null) {
    const { StartProblemPage } = await import("./shell/start-problem-page");
    root.render(<StartProblemPage problem={problem} />);
    return;
  }
  const workbook = lateWorkbook(async () => {
    const { excelWorkbook } = await import("../excel/excel-workbook");
    return excelWorkbook({ now: () => localTimeInVietnam(new Date()) });
  });
  const surroundings = excelSurroundings();
  // A dark Excel must not flash.
  await fetchTheme(surroundings.theme);
  const engine = lateEngine(async () => {
    const [{ excelEngine }, { ENGINE_VERSION }] = await Promise.all([
      import("./excel-engine"),
      import("../messages/engine-version"),
    ]);
    return excelEngine({
      locale: surroundings.locale,
      engineVersion: ENGINE_VERSION,
    });
  });
  root.render(
    <Pane
      workbook={workbook}
      view={workbook.view}
      surroundings={surroundings}
      engine={engine}
      fileName={fileNameOf(Office.context.document.url)}
      {...startWish(location.search)}
      openSample={async () => {
        const [{ openSampleTab }, { sampleTab }] = await Promise.all([
          import("../excel/open-sample-tab"),
          import("./sample-tab"),
        ]);
        const { cells, ...layout } = sampleTab();
        return openSampleTab(cells, layout);
      }}
    />,
  );
}

/** What keeps the pane from starting; null where nothing does. */
async function startProblem(): Promise<StartProblem | null> {
  if (typeof Office === "undefined") return "no-office";
  const { host } = await Office.onReady();
  // Outside of Office the library says null, whatever its types promise.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return "no-excel";
  return Office.context.requirements.isSetSupported("ExcelApi", LOWEST_API) ? null : "old-excel";
}

/** The ribbon's buttons open the pane with what to do at once: «taskpane.html?do=check». */
function startWish(query: string): { readonly startWith?: StartWith } {
  const wish = new URLSearchParams(query).get("do");
  const known = startWishes.find((each) => each === wish);
  return known === undefined ? {} : { startWith: known };
}

/** «…/Đăng%20ký%202022.xlsx» → «Đăng ký 2022.xlsx»; a workbook that was never saved has no address. */
function fileNameOf(address: string | null | undefined): string {
  const last = (address ?? "").split(/[\\/]/).at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    // A local name may hold a percent sign that encodes nothing.
    return last;
  }
}
