import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc, { runs } from "../../helpers/properties";
import { fileOf } from "../../contract/file-of";
import { gridOf, type DrawnSheet } from "../../reading/grid-of";
import { lossesBetween } from "../../xlsx/compare-workbooks";
import { sheetsOf, type RandomForm } from "../random-forms/form";
import { listOfPeople } from "../random-forms/name-list";
import { targetTable } from "../random-forms/target-table";
import { titlesDown } from "../random-forms/titles-down";
import { unitsDown } from "../random-forms/units-down";
import { handedIn, writtenOver } from "./written-over";

/*
 * Whatever workbook it is: mend all slips, fill all forms, save and check again, and the register is the same; nothing
 * of the file has changed but the cells that were written and results that read them. The copy to hand in holds the
 * register of its sheets, private matters blank or not.
 */

async function expectUnharmed(bytes: Uint8Array): Promise<void> {
  const { before, after, bytes: saved, written } = await writtenOver(bytes);
  expect(after).toEqual(before);
  expect(lossesBetween(bytes, saved, { written })).toEqual([]);
}

/** Every third text with a slip of typing, as hands make them. */
function withSlips(sheet: DrawnSheet): DrawnSheet {
  const grid = gridOf(sheet);
  let texts = 0;
  const rows = grid.values.map((row) =>
    row.map((value) => {
      if (typeof value !== "string" || !value.includes(" ")) return value;
      texts++;
      return texts % 3 === 0 ? `${value.replace(" ", "  ")} ` : value;
    }),
  );
  return { ...sheet, rows };
}

async function bytesOf({ sheets }: { readonly sheets: readonly DrawnSheet[] }): Promise<Uint8Array> {
  return fileOf({
    sheets: sheets.map((drawn, index) => {
      const sheet = withSlips(drawn);
      return {
        name: gridOf(sheet, index).name,
        rows: gridOf(sheet, index).values,
        merges: sheet.merges ?? [],
        cells: Object.fromEntries(
          Object.entries(sheet.formulas ?? {}).map(([at, formula]) => [
            at,
            { formula: typeof formula === "string" ? formula : formula.text },
          ]),
        ),
      };
    }),
  });
}

const forms: fc.Arbitrary<RandomForm> = fc.oneof(unitsDown, titlesDown, targetTable, listOfPeople);

test("a workbook drawn at random, with slips of typing and a summary to fill", async () => {
  await fc.assert(
    fc.asyncProperty(forms, async (form) => {
      const bytes = await bytesOf({ sheets: sheetsOf(form) });
      await expectUnharmed(bytes);
      for (const blank of [false, true]) {
        const copy = await handedIn(bytes, blank);
        expect(copy?.after).toEqual(copy?.before);
      }
    }),
    { numRuns: runs(24), endOnFailure: true },
  );
});

const shared = path.join(__dirname, "../../../../shared");

/** Workbooks beside the project, by folder. */
function workbooksIn(folder: string): readonly string[] {
  const root = path.join(shared, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => /\.xls[xm]$/i.test(name))
    .map((name) => path.join(folder, name));
}

/** Two parts of a workbook, and one whose zip is put right when it is saved (tests/xlsx/reading.test.ts). */
const NOT_TO_COMPARE = /missing-bits|backslash/;

const found = ["corpus/plain", "field", "forms"].flatMap(workbooksIn).filter((name) => !NOT_TO_COMPARE.test(name));
const suite = found.length === 0 ? describe.skip : describe;

suite(`${found.length === 0 ? "SKIPPED, no workbooks beside the project: " : ""}a workbook that somebody made`, () => {
  test.each(found)("%s", async (name) => {
    await expectUnharmed(new Uint8Array(readFileSync(path.join(shared, name))));
  });
});
