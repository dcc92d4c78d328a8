import { readFileSync } from "node:fs";
import path from "node:path";
import { check } from "../../src/actions/check";
import { checkWorkbook } from "../../src/actions/check-workbook";
import type { Checked } from "../../src/actions/checked";
import { planFix } from "../../src/actions/fix";
import { toA1 } from "../../src/workbook/refs";
import { ok } from "../../src/workbook/result";
import { openWorkbook, type XlsxWorkbook } from "../../src/xlsx/open-workbook";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx");
const options = { fileName: "mẫu.xlsx", today: "2022-03-16", year: null, regime: null, stage: null, overlay: {} };

async function opened(): Promise<XlsxWorkbook> {
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`;
  const workbook = await openWorkbook(readFileSync(SAMPLE), { now: () => "2022-03-16T08:00:00", newId });
  if (!workbook.ok) throw new Error("The sample cannot be opened");
  return workbook.value;
}

async function checkedNow(workbook: XlsxWorkbook): Promise<Checked> {
  const checked = await checkWorkbook(workbook, options, (request) => Promise.resolve(ok(check(request))));
  if (!checked.ok) throw new Error("The sample cannot be checked");
  return checked.value;
}

test("the wrong total waits for the three rows that change it", async () => {
  const { findings } = (await checkedNow(await opened())).result;
  const total = findings.find(({ rule }) => rule === "printed-total-adds-up");
  const above = findings.filter(({ id }) => total?.dependsOn.includes(id));
  expect(above.map(({ at }) => toA1(at))).toEqual(["F29", "B44", "B52"]);
});

test("mended from top to bottom nothing comes back: what is proposed once is proposed once", async () => {
  const workbook = await opened();
  const mended: string[] = [];
  for (;;) {
    const checked = await checkedNow(workbook);
    expect(checked.result.findings.filter(({ id }) => mended.includes(id)).map(({ at }) => toA1(at))).toEqual([]);
    const next = checked.result.findings.find(({ fix }) => fix !== null);
    if (next === undefined) break;
    mended.push(next.id);
    const applied = await workbook.apply(planFix(checked, next, "Sửa", `fix-${String(mended.length)}`));
    expect(applied.ok).toBe(true);
  }
  expect(mended.length).toBeGreaterThanOrEqual(6);
});
