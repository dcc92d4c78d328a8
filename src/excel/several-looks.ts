import type { Failure } from "../workbook/failure";
import type { CellRef } from "../workbook/refs";
import { ok, type Result } from "../workbook/result";
import { attempt } from "./host-failure";
import { blocksOf, type CellChange } from "./write-blocks";

/** What may differ from word to word. */
const WANTED = { bold: true, italic: true, underline: true, strikethrough: true, color: true, name: true, size: true };

/**
 * The cells among these whose words differ in look. Excel lets nobody outside write such a text without making all of
 * it look like its first letter, and nobody put the looks back. One round trip, none where no text is written over.
 */
export async function textsOfSeveralLooks(
  changes: readonly CellChange[],
): Promise<Result<readonly CellRef[], Failure>> {
  const blocks = blocksOf(changes.filter(({ before }) => before.content.kind === "text"));
  if (blocks.length === 0) return ok([]);
  return attempt(() =>
    Excel.run(async (context) => {
      const asked = blocks.map(({ sheet, area, changes: cells }) => ({
        cells,
        width: area.right - area.left + 1,
        looks: context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1)
          .getCellProperties({ format: { font: WANTED } }),
      }));
      await context.sync();
      return ok(
        asked.flatMap(({ cells, width, looks }) =>
          cells
            .filter((_, index) => isMixed(looks.value[Math.floor(index / width)]?.[index % width]))
            .map(({ ref }) => ref),
        ),
      );
    }),
  );
}

/** Excel answers null for what differs, whatever the declared type says. */
function isMixed(cell: Excel.CellProperties | undefined): boolean {
  const told: readonly unknown[] = Object.values(cell?.format?.font ?? {});
  return told.some((value) => value === null || value === "");
}
