import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Download, Page } from "playwright-core";
import { PATIENCE } from "../helpers/patience";
import { settled } from "./settled";

const ROOT = path.resolve(__dirname, "../..");
export const SINGLE_FILE = path.join(ROOT, "dist/so-thi-dua.html");
export const FOLDER = path.join(ROOT, "dist/workbench");
export const SAMPLE = path.join(ROOT, "assets/samples/dang-ky-thi-dua-2022.xlsx");

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export interface OpenPage {
  readonly page: Page;
  /** Errors of the page, violations of its policy, and requests that would leave it. */
  readonly faults: readonly string[];
}

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbench from disk as by double click, with whatever goes wrong in it gathered. */
export async function openWorkbench(
  browser: Browser,
  options: BrowserContextOptions & { readonly address?: string; readonly query?: string } = {},
): Promise<OpenPage> {
  if (!existsSync(SINGLE_FILE)) throw new Error("dist/so-thi-dua.html is missing: run npm run build first");
  const { address = pathToFileURL(SINGLE_FILE).href, query = "", ...context } = options;
  const page = await browser.newPage({ locale: "vi-VN", viewport: { width: 1366, height: 768 }, ...context });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    const isOwn = url === `${address}${query}` || url.startsWith("blob:") || url.startsWith("data:");
    if (!isOwn && !(url.startsWith("http://localhost") && url.endsWith(".js"))) faults.push(`request: ${url}`);
  });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${address}${query}`);
  return { page, faults };
}

/** Chooses a file as the button «Mở tệp…» does. */
export async function choose(page: Page, { name, bytes }: ChosenFile): Promise<void> {
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

/** Waits for the result of the check that opening begins with. */
export async function check(page: Page): Promise<void> {
  await page.getByRole("link", { name: /^Bước 1: Xác nhận biểu, (xong|còn)/ }).waitFor();
  await settled(page);
}

/** Presses «Lưu thành bản sao» and takes the download. */
export async function save(page: Page): Promise<ChosenFile> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu thành bản sao" }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return new Uint8Array(Buffer.concat(chunks));
}

/** Goes to a cell of the sheet in sight by the keyboard alone. */
export async function goTo(page: Page, row: number, column: number): Promise<void> {
  await cellField(page).focus();
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < 200 && (await selectedRow(page)) < row; step++) await page.keyboard.press("ArrowDown");
  for (let step = 1; step < column; step++) await page.keyboard.press("ArrowRight");
}

async function selectedRow(page: Page): Promise<number> {
  return Number(/\d+/.exec(await address(page))?.[0] ?? 0);
}

/** The text field over the selected cell. */
export function cellField(page: Page) {
  return page.locator("textarea[aria-controls]");
}

/** «D17». */
export async function address(page: Page): Promise<string> {
  return (await page.locator("output").textContent()) ?? "";
}

export async function cellText(page: Page, row: number, column: number): Promise<string | null> {
  return page.locator(`#cell-${String(row)}-${String(column)} > span`).textContent();
}

/** What axe finds wrong with the page once it stands still: rule, and where. */
export async function violations(page: Page): Promise<readonly string[]> {
  await settled(page);
  await page.evaluate(axe);
  const found = await page.evaluate(() => {
    const scope = window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } };
    // Fluent UI's guards of the focus hand it on at once; nobody stands on them.
    return scope.axe.run({ exclude: ["[data-tabster-dummy]"] });
  });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html.slice(0, 200)}`),
  );
}
