/** Draws the pictures of our forms for the README: `npx tsx tests/reports/draw-form-pictures.ts` (LibreOffice and pdftoppm). */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import type { Stage } from "../../src/domain/stage";
import { createForm } from "../../src/reports/create/create-form";
import type { PageKind } from "../../src/reports/create/page-top";
import type { ReportId } from "../../src/reports/create/report-id";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { grayPng } from "./gray-png";
import { checkedAt, formInput, openSample, printedPages } from "./printed-forms";

const FOLDER = path.resolve(__dirname, "../../assets/screenshots");
/** Pixels across: readable in the README, and below 60 kB a picture. */
const WIDTH = { landscape: 880, portrait: 620 } as const;

const standAlone: PageKind = { kind: "stand-alone" };
const pictures: readonly { readonly id: ReportId; readonly stage: Stage; readonly page: PageKind | null }[] = [
  { id: "summary", stage: "registration", page: standAlone },
  { id: "target-comparison", stage: "registration", page: null },
  { id: "individuals", stage: "nomination", page: null },
  { id: "collectives", stage: "registration", page: standAlone },
  { id: "dossier-checklist", stage: "nomination", page: null },
  { id: "review-sheet", stage: "registration", page: null },
];

/** The form alone, so that the first page printed is its first page: an empty sheet prints nothing. */
async function alone(id: ReportId, stage: Stage, page: PageKind | null): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("_");
  const opened = await openWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), {
    now: () => "2022-09-01T08:00:00",
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const snapshot = await opened.value.read();
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  const checked = await checkedAt(await openSample(), stage);
  const { plan } = createForm(id, { ...formInput(checked, stage, page), planId: id, snapshot: snapshot.value });
  const applied = await opened.value.apply({ ...plan, tabs: plan.tabs.slice(0, 1) });
  if (!applied.ok) throw new Error(`${id}: ${applied.error.code}`);
  const bytes = await opened.value.bytes();
  if (!bytes.ok) throw new Error(bytes.error.code);
  return bytes.value;
}

async function draw(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const { id, stage, page } of pictures) {
    const [first] = printedPages(
      await alone(id, stage, page),
      id === "review-sheet" ? WIDTH.portrait : WIDTH.landscape,
      "gray",
    );
    if (!first) throw new Error(`${id}: nothing printed`);
    writeFileSync(path.join(FOLDER, `form-${id}.png`), grayPng(first));
  }
}

void draw();
