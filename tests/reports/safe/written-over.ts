import { check } from "../../../src/actions/check";
import { checkWorkbook } from "../../../src/actions/check-workbook";
import type { Checked } from "../../../src/actions/checked";
import { previewFill } from "../../../src/actions/fill";
import { submissionCopy } from "../../../src/actions/submission-copy";
import { planFixes } from "../../../src/actions/fix";
import type { WorkbookReading } from "../../../src/domain/check";
import { plain } from "../../../src/text/plain";
import { toA1 } from "../../../src/workbook/refs";
import { ok } from "../../../src/workbook/result";
import type { WritePlan } from "../../../src/workbook/write-plan";
import type { XlsxWorkbook } from "../../../src/xlsx/open-workbook";
import { readWorkbook } from "../../../src/xlsx/workbook-part";
import { withoutTraces } from "../../../src/xlsx/without-traces";
import { readZip } from "../../../src/xlsx/zip/read-zip";
import { good, opened, reopened } from "../../xlsx/opened";

/** A workbook checked as the command line checks it. */
export async function checked(workbook: XlsxWorkbook): Promise<Checked> {
  const options = { fileName: "a.xlsx", today: "2026-03-01", year: null, regime: null, stage: null, overlay: {} };
  return good(await checkWorkbook(workbook, options, (request) => Promise.resolve(ok(check(request)))));
}

/** Rows as «sheet row». */
type Rows = ReadonlySet<string>;

/** Who registers for what, row by row: names and units without the slips that a fix mends. Filled rows are no register. */
export function registerOf({ register }: WorkbookReading, filled: Rows = new Set()): readonly string[] {
  const entries = register.entries.filter(({ at }) => !filled.has(`${at.sheet} ${String(at.row)}`));
  return entries.map(({ at, kind, name, unitText, claims, headcount }) =>
    [
      `${at.sheet} ${String(at.row)}`,
      kind,
      plain(name.value),
      plain(unitText?.value ?? ""),
      String(headcount?.value ?? ""),
      claims.map(({ award }) => award).join("+"),
    ].join(" · "),
  );
}

export interface WrittenOver {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly bytes: Uint8Array;
  /** By sheet part: addresses of the cells that were written. */
  readonly written: Readonly<Record<string, readonly string[]>>;
}

/** All slips mended, then all forms filled, saved and opened again: the register before and after, and the file. */
export async function writtenOver(bytes: Uint8Array): Promise<WrittenOver> {
  const workbook = await opened(bytes);
  const first = await checked(workbook);
  const fixes = planFixes(first, first.result.findings, "lỗi gõ", "fixes");
  if (fixes.writes.length > 0) good(await workbook.apply(fixes));
  const mended = fixes.writes.length > 0 ? await checked(workbook) : first;
  const { plan } = previewFill(mended, "vi", "fill");
  if (plan.writes.length > 0) good(await workbook.apply({ ...plan, tabs: [] }));
  const filled = new Set(plan.writes.map(({ ref }) => `${ref.sheet} ${String(ref.row)}`));
  const again = await checked(await reopened(workbook));
  return {
    before: registerOf(first.result.reading, filled),
    after: registerOf(again.result.reading, filled),
    bytes: good(await workbook.bytes()),
    written: addresses(bytes, [fixes, plan]),
  };
}

function addresses(bytes: Uint8Array, plans: readonly WritePlan[]): Readonly<Record<string, readonly string[]>> {
  const { sheets } = readWorkbook({ entries: readZip(bytes) });
  const written: Record<string, string[]> = {};
  for (const { ref } of plans.flatMap(({ writes }) => writes)) {
    const part = sheets.find(({ name }) => name === ref.sheet)?.part ?? "";
    (written[part] ??= []).push(toA1(ref));
  }
  return written;
}

/** The copy to hand in, everything private left blank or not: the register of its sheets before and after. */
export async function handedIn(
  bytes: Uint8Array,
  blankPrivate: boolean,
): Promise<Pick<WrittenOver, "before" | "after"> | null> {
  const workbook = await opened(bytes);
  const first = await checked(workbook);
  const copy = await submissionCopy(workbook, first, withoutTraces, { blankPrivate, takeAlong: [] });
  if (!copy.ok) return null;
  const again = await checked(await opened(copy.value.bytes));
  const goes = new Set(again.request.snapshot.sheets.map(({ name }) => name));
  const { reading } = first.result;
  const entries = reading.register.entries.filter(({ at }) => goes.has(at.sheet));
  const before = registerOf({ ...reading, register: { ...reading.register, entries } });
  return { before, after: registerOf(again.result.reading) };
}
