import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { PATIENCE } from "../helpers/patience";
import { FLOOR, type Profile } from "../office-host/external";
import type { WorkbookModel } from "../office-host/model";
import { createOfficeHost, type OfficeHost } from "../office-host/office-host";
import type { StartOfAnswer } from "./pane-host-in-page";
import type { Stage } from "./stage/stage";

const OFFICE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface OpenOptions {
  /** What the manifest opens; the pane's page if it is not given. */
  readonly address?: string;
  readonly profile?: Profile;
  readonly look?: BrowserContextOptions;
  /** false: Microsoft's host of office.js cannot be reached. */
  readonly officeReachable?: boolean;
}

/** Where the library keeps what `Office.actions.associate` gave it, and looks when the ribbon calls. */
interface RibbonFunctions {
  readonly _association: {
    readonly mappings: Readonly<Record<string, (event: { readonly completed: () => void }) => void>>;
  };
}

/** The pane as it stands beside a workbook that is open in Excel. */
export interface PaneInBrowser {
  readonly page: Page;
  readonly host: OfficeHost;
  /** Closes the pane and opens it again; the workbook stays open. */
  readonly reopen: () => Promise<void>;
  /** Calls a function that the manifest names, as the ribbon does, and waits until it says that it is done. */
  readonly pressRibbon: (name: string) => Promise<void>;
  /** What went wrong without anybody saying so; a test that finds any has failed. */
  readonly faults: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Opens the page that was built, unchanged, with Microsoft's own office.js and our workbook behind it. */
export async function openPane(
  stage: Stage,
  workbook: WorkbookModel,
  options: OpenOptions = {},
): Promise<PaneInBrowser> {
  const { profile = FLOOR, look = {}, officeReachable = true } = options;
  const host = createOfficeHost(workbook);
  const context = await stage.browser.newContext({ viewport: { width: 320, height: 800 }, ...look });
  context.setDefaultTimeout(PATIENCE);
  const faults = watchFaults(context, stage.site);
  await serveOffice(context, officeReachable);
  await exposeHost(context, host);
  await context.addInitScript({
    content: `${stage.hostInPage}\nofficeHostInPage.install(${JSON.stringify(profile)}, ${JSON.stringify([...workbook.file])});`,
  });
  const page = await context.newPage();
  host.listen((event) => {
    page
      .evaluate((told) => {
        (window as unknown as { readonly officeHostRaise: (event: unknown) => void }).officeHostRaise(told);
      }, event)
      // A pane that has just been closed hears nothing any more.
      .catch(() => undefined);
  });
  const address = `${stage.site}/${options.address ?? "taskpane.html"}`;
  const open = async () => {
    await page.goto(address);
    if (!officeReachable) return;
    // The library knows which members belong to which ExcelApi, but refuses newer ones only when told to.
    await page.waitForFunction(() => typeof OfficeExtension !== "undefined");
    await page.evaluate(() => {
      const extension = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
      extension.CommonUtility._doApiNotSupportedCheck = true;
    });
  };
  await open();
  return {
    page,
    host,
    reopen: open,
    pressRibbon: async (name) => {
      await page.waitForFunction(
        (command) => command in (Office.actions as unknown as RibbonFunctions)._association.mappings,
        name.toUpperCase(),
      );
      await page.evaluate(
        (command) =>
          new Promise<void>((completed) => {
            (Office.actions as unknown as RibbonFunctions)._association.mappings[command]?.({ completed });
          }),
        name.toUpperCase(),
      );
    },
    faults: async () => [...faults, ...(await brokenPolicies(page)), ...host.unknownMembers],
    close: () => context.close(),
  };
}

/** No message to the page is longer than this many letters. */
const PIECE = 32_768;

async function exposeHost(context: BrowserContext, host: OfficeHost): Promise<void> {
  const waiting = new Map<number, string>();
  let answers = 0;
  await context.exposeFunction("officeHostExecute", async (body: string, flags: number): Promise<StartOfAnswer> => {
    const answer = await host.execute(body, flags);
    if (answer.kind !== "body" || answer.text.length <= PIECE) return { ...answer, more: null };
    const more = ++answers;
    waiting.set(more, answer.text.slice(PIECE));
    return { ...answer, text: answer.text.slice(0, PIECE), more };
  });
  await context.exposeFunction("officeHostNext", (answer: number) => {
    const text = waiting.get(answer) ?? "";
    const isLast = text.length <= PIECE;
    if (isLast) waiting.delete(answer);
    else waiting.set(answer, text.slice(PIECE));
    return { text: text.slice(0, PIECE), isLast };
  });
}

/** Microsoft's host of office.js, answered from node_modules; nothing of it is in the project. */
async function serveOffice(context: BrowserContext, isReachable: boolean): Promise<void> {
  await context.route(`${OFFICE_CDN}**`, async (route) => {
    if (!isReachable) return route.abort("internetdisconnected");
    // The folders of the package are lower case, whatever the library asks for.
    const path = new URL(route.request().url()).pathname.slice(new URL(OFFICE_CDN).pathname.length).toLowerCase();
    const body = await readFile(join(OFFICE, path));
    return route.fulfill({ body, contentType: "text/javascript; charset=utf-8" });
  });
}

function watchFaults(context: BrowserContext, site: string): string[] {
  const faults: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    const allowed = url.startsWith(`${site}/`) || url.startsWith(OFFICE_CDN) || /^(blob|data):/.test(url);
    if (!allowed) faults.push(`a request left: ${url}`);
  });
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("console", (message) => {
    // A page that is told that office.js is missing says so in the console by itself.
    if (message.type() === "error" && !message.text().includes("ERR_INTERNET_DISCONNECTED"))
      faults.push(message.text());
  });
  return faults;
}

async function brokenPolicies(page: Page): Promise<readonly string[]> {
  const broken = await page.evaluate(() => (window as unknown as { brokenPolicies: string[] }).brokenPolicies);
  return broken.map((policy) => `Content-Security-Policy: ${policy}`);
}
