/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { FLOOR, installExternal, type Profile } from "./external";
import { createOfficeHost, type OfficeHost } from "./office-host";
import { newWorkbook, type WorkbookModel } from "./model";

/**
 * Starts Microsoft's own client library, unchanged, from node_modules in the window of a jest test
 * (`@jest-environment jsdom`). Once per test file: the library keeps state for the whole window.
 */
export async function bootOffice(profile: Profile = FLOOR): Promise<OfficeHost> {
  const host = createOfficeHost(newWorkbook());
  Object.assign(window, { TextEncoder, TextDecoder });
  installExternal(window, host, profile);
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  runScriptsFrom(folder);
  // office.js looks for its own tag to find its folder.
  const tag = document.createElement("script");
  tag.type = "text/plain";
  tag.src = "https://officejs.test/office.js";
  document.head.append(tag);
  window.eval(readFileSync(join(folder, "office.js"), "utf8"));
  await Office.onReady();
  checkRequirementSets();
  host.watchFromNow();
  return host;
}

/** jsdom of jest runs no script tags: the parts the library asks for are read from disk and run here. */
function runScriptsFrom(folder: string): void {
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (!(node instanceof HTMLScriptElement) || node.type === "text/plain") continue;
      const path = new URL(node.src).pathname.toLowerCase();
      window.eval(readFileSync(join(folder, path), "utf8"));
      node.dispatchEvent(new Event("load"));
    }
  });
  observer.observe(document.head, { childList: true });
}

/** The library can refuse members beyond the supported requirement set, but does not unless it is told to. */
function checkRequirementSets(): void {
  const extension = OfficeExtension as unknown as { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  extension.CommonUtility._doApiNotSupportedCheck = true;
}

/** A fresh workbook behind the running library. */
export function openWorkbookModel(host: OfficeHost, workbook: WorkbookModel): void {
  host.workbook = workbook;
  host.cellEditMode = false;
  host.viewOnly = false;
  host.payloadLimit = null;
  host.beforeRequest = null;
  host.watchFromNow();
}
