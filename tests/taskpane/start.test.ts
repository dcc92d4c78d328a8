/** @jest-environment jsdom */
import { waitFor } from "@testing-library/dom";
import { startProblems, type StartProblem } from "../../src/messages/pane/start";
import { PATIENCE } from "../helpers/patience";

/** What Microsoft's library answers where the pane is opened. */
function libraryIn(host: string | null, newestApi: number): object {
  return {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host, platform: null }),
    context: { requirements: { isSetSupported: (_: string, version: string) => Number(version) <= newestApi } },
  };
}

const cases: readonly (readonly [string, StartProblem, object | undefined])[] = [
  ["office.js did not come", "no-office", undefined],
  ["the page is opened in a browser", "no-excel", libraryIn(null, 1.17)],
  ["the page is opened in another program of Office", "no-excel", libraryIn("Word", 1.17)],
  ["Excel is older than ExcelApi 1.13", "old-excel", libraryIn("Excel", 1.12)],
];

test.each(cases)("%s: a plain page says what to do, in both languages", async (_, problem, library) => {
  Object.assign(globalThis, { Office: library });
  const container = document.createElement("div");
  container.id = "pane";
  document.body.replaceChildren(container);
  jest.resetModules();
  await import("../../src/taskpane/index");
  const { what, next } = startProblems[problem];
  await waitFor(
    () => {
      expect(container).toHaveProperty("textContent", expect.stringContaining(`${what.vi}${next.vi}`));
    },
    { timeout: PATIENCE },
  );
  expect(container.textContent).toContain(`${what.en} ${next.en}`);
});
