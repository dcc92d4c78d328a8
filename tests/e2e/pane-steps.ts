import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { areaToA1, columnOfKey, parseA1, rowOfKey, toA1 } from "../../src/workbook/refs";
import { cellAt, findSheet, type SheetModel, type WorkbookModel } from "../office-host/model";
import { settled } from "./settled";

export const SAMPLE = join(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx");

/** What a secretary does with the pane, by the words she reads. */
export const press = (page: Page | Locator, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();

/** Waits for the result of the check that opening begins with. */
export async function check(page: Page): Promise<void> {
  await page.getByRole("link", { name: /^Bước 1: Xác nhận biểu, (xong|còn)/ }).waitFor();
  await page.getByRole("button", { name: "Kiểm tra lại" }).first().waitFor();
  await settled(page);
}

/** What the button that writes a filling says. */
export const WRITE = /^Điền \d+ ô vào \d+ biểu$/;

/** Checks once more, as «↻» does. */
export async function checkAgain(page: Page): Promise<void> {
  await press(page, "Kiểm tra lại");
  await check(page);
}

/** The answer in one sentence, on the first page. */
export const answerOf = (page: Page): Locator => page.getByRole("heading", { level: 1, name: /phải sửa/ });

/** Opens a page of the pane by the strip of steps, or from behind «⋮». */
export async function open(page: Page, name: string): Promise<Locator> {
  const link = page.getByRole("link", { name: new RegExp(`^(Bước \\d: )?${name}`) });
  if ((await link.count()) > 0) await link.click();
  else {
    await press(page, "Thêm");
    await page.getByRole("menuitem", { name, exact: true }).click();
  }
  return page.getByRole("main", { name });
}

/** The line of one person in «Rà soát», opened; scrolls until it has come into the page. */
export async function findingOf(page: Page, person: string): Promise<Locator> {
  const line = page.getByRole("button", { name: new RegExp(`^[^:]*: ${person} · `) }).first();
  await page.locator("[role=listitem][aria-posinset]").first().waitFor();
  while ((await line.count()) === 0 && (await scrolledOn(page)));
  if ((await line.getAttribute("aria-expanded")) !== "true") await line.click();
  return page.getByRole("listitem").filter({ has: line });
}

/** Scrolls to the last line that is in the page, and waits for those behind it; false: there are none. */
async function scrolledOn(page: Page): Promise<boolean> {
  const lines = page.locator("[role=listitem][aria-posinset]");
  const { place, all } = await lines.last().evaluate((line) => ({
    place: Number(line.getAttribute("aria-posinset")),
    all: Number(line.getAttribute("aria-setsize")),
  }));
  if (place === all) return false;
  await lines.last().scrollIntoViewIfNeeded();
  await page.locator(`[role=listitem][aria-posinset="${String(place + 1)}"]`).waitFor({ state: "attached" });
  return true;
}

/** Ends at the preview of what «Điền biểu» would write. */
export async function previewFill(page: Page): Promise<void> {
  await open(page, "Điền biểu");
  await press(page, "Điền biểu");
  await page.getByRole("heading", { name: /^Xem trước: \d+ ô/ }).waitFor();
}

/** Writes what the preview shows, and waits for the form as it stands then. */
export async function write(page: Page): Promise<void> {
  await press(page, WRITE);
  await page.getByRole("heading", { level: 1, name: /^Đã điền \d+ ô vào \d+ biểu lúc/ }).waitFor();
}

/** Waits for the message above the page that says this. */
export const told = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole("group").filter({ hasText: words }).first().waitFor();

/** Waits for what a screen reader is told. */
export const announced = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole("status").filter({ hasText: words }).first().waitFor({ state: "attached" });

export function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`no sheet «${name}»`);
  return sheet;
}

export function shownIn(workbook: WorkbookModel, sheet: string, address: string): unknown {
  const place = parseA1(address);
  if (!place) throw new Error(`not a cell: ${address}`);
  return cellAt(sheetOf(workbook, sheet), place.row, place.column).value;
}

/** «Đăng ký cá nhân!C37», what she sees selected; null: nothing. */
export function selectionOf({ selection }: WorkbookModel): string | null {
  return selection && `${selection.sheet}!${selection.areas.map(areaToA1).join(",")}`;
}

/** Everything a person would see change: sheets, contents, formats and fonts, by address. */
export function pictureOf({ sheets }: WorkbookModel): ReadonlyMap<string, string> {
  const picture = new Map<string, string>();
  for (const { name, cells } of sheets) {
    picture.set(name, "");
    for (const [key, { value, formula, numberFormat, font, prefixed }] of cells) {
      if (value === null && formula === null) continue;
      const address = toA1({ row: rowOfKey(key), column: columnOfKey(key) });
      picture.set(`${name}!${address}`, JSON.stringify([value, formula, numberFormat, font.name, prefixed]));
    }
  }
  return picture;
}

/** Addresses that differ between two pictures, in the order of the sheets. */
export function changedBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((place) => before.get(place) !== after.get(place));
}
