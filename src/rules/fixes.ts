import type { Finding, Fix } from "../domain/findings/finding";
import { cellKey } from "../workbook/refs";
import { sameContent, type CellWrite } from "../workbook/write-plan";

export interface SafeFixes {
  readonly writes: readonly CellWrite[];
  /** Findings whose fix would write another text into a cell that is being written already: they wait for the next run. */
  readonly overlapping: readonly Finding[];
}

/**
 * The safe fixes that may be applied together («Sửa tất cả»), in reading order. Waived findings and proposals are left
 * alone. Two findings that write the same into a cell are one write.
 */
export function safeFixes(findings: readonly Finding[]): SafeFixes {
  const planned = new Map<string, Map<number, CellWrite>>();
  const overlapping: Finding[] = [];
  for (const finding of findings) {
    const { fix, waived } = finding;
    if (fix?.safe !== true || waived !== null) continue;
    if (collides(fix, planned)) {
      overlapping.push(finding);
      continue;
    }
    for (const write of fix.writes) {
      const cells = planned.get(write.ref.sheet) ?? new Map<number, CellWrite>();
      const key = cellKey(write.ref.row, write.ref.column);
      if (!cells.has(key)) planned.set(write.ref.sheet, cells.set(key, write));
    }
  }
  return { writes: [...planned.values()].flatMap((cells) => [...cells.values()]), overlapping };
}

function collides({ writes }: Fix, planned: ReadonlyMap<string, ReadonlyMap<number, CellWrite>>): boolean {
  return writes.some((write) => {
    const other = planned.get(write.ref.sheet)?.get(cellKey(write.ref.row, write.ref.column));
    return other !== undefined && !isSameWrite(one(write), one(other));
  });
}

function one({ content, numberFormat, font }: CellWrite) {
  return { content, numberFormat: numberFormat ?? null, font: font ?? null };
}

function isSameWrite(first: ReturnType<typeof one>, second: ReturnType<typeof one>): boolean {
  return (
    sameContent(first.content, second.content) &&
    first.numberFormat === second.numberFormat &&
    first.font === second.font
  );
}
