import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "../helpers/properties";
import type { WorkbookSnapshot } from "../../src/workbook/grid";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { fieldLayouts } from "./field-layouts";
import { figuresOf } from "./figures-of";
import { workbookOf } from "./grid-of";
import { layouts } from "./layouts";
import { countsNumbers, maskedHeads, outcomeOf, readAt } from "./mask-heads";
import { randomLayout } from "./random-layouts";

const sample = path.resolve(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx");

/** Heads whose masking changed a figure without a question that would change it back. */
function silentIn(snapshot: WorkbookSnapshot): readonly string[] {
  const before = figuresOf(readAt(snapshot));
  return maskedHeads(snapshot)
    .filter((masked) => outcomeOf(before, masked) === "silent")
    .map(({ name }) => name);
}

describe("một đầu cột đổi thành chữ không ai biết: không số nào đổi mà không có câu hỏi trả lại được số ấy", () => {
  const drawn = Object.entries({ ...layouts, ...fieldLayouts }).map(
    ([name, { sheets }]) => [name, workbookOf(...sheets)] as const,
  );
  it.each(drawn.filter(([, snapshot]) => !countsNumbers(snapshot)))("%s", (_name, snapshot) => {
    expect(silentIn(snapshot)).toEqual([]);
  });

  it("tệp mẫu của chương trình", async () => {
    const opened = await openWorkbook(new Uint8Array(readFileSync(sample)), { now: () => "2026-03-01T08:00:00" });
    if (!opened.ok) throw new Error("the sample cannot be opened");
    const read = await opened.value.read();
    if (!read.ok) throw new Error("the sample cannot be read");
    expect(maskedHeads(read.value).length).toBeGreaterThan(0);
    expect(silentIn(read.value)).toEqual([]);
  });

  it("biểu vẽ ngẫu nhiên", () => {
    fc.assert(
      fc.property(randomLayout, ({ sheets }) => {
        expect(silentIn(workbookOf(...sheets))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
