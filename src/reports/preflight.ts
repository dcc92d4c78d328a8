import type { Bilingual } from "../domain/bilingual";
import type { Finding } from "../domain/findings/finding";
import type { WorkbookSnapshot } from "../workbook/grid";
import { isBlank, valueAt } from "../workbook/grid";
import { toFullA1, type CellRef } from "../workbook/refs";
import type { SkippedCell } from "../workbook/write-plan";
import type { FillPlan } from "./fill/plan-fill";

/** One thing that still stands against handing the file in. */
export interface PreflightPoint {
  readonly kind:
    | "open-error"
    | "empty-figure"
    | "waiting-write"
    | "left-cell"
    | "hidden-sheet"
    | "placeholder"
    | "internal-sheet"
    | "traces";
  /** Hides nothing: handing in stays her decision, but these she must see. */
  readonly weight: "must-see" | "will-be-done";
  readonly at: CellRef | null;
  readonly sentence: Bilingual;
}

export interface PreflightInput {
  readonly snapshot: WorkbookSnapshot;
  readonly findings: readonly Finding[];
  readonly fill: FillPlan;
  /** Parts of ours that travel in the file: answers, reasons, journal. */
  readonly traces: number;
}

/** «Bản để nộp»: what to look at before a copy is made. «will-be-done» is what the copy itself takes care of. */
export function preflight({ snapshot, findings, fill, traces }: PreflightInput): readonly PreflightPoint[] {
  const points: PreflightPoint[] = [];
  for (const finding of findings) {
    if (finding.severity !== "error" || finding.waived !== null) continue;
    points.push({ kind: "open-error", weight: "must-see", at: finding.at, sentence: finding.message });
  }
  for (const write of fill.plan.writes) {
    const cell = toFullA1(write.ref);
    points.push({
      kind: "waiting-write",
      weight: "must-see",
      at: write.ref,
      sentence: {
        vi: `Ô ${cell} chưa được điền theo số liệu mới nhất.`,
        en: `Cell ${cell} has not been filled with the latest figure.`,
      },
    });
  }
  points.push(...fill.skipped.map((cell) => leftCell(cell, snapshot)));
  for (const sheet of snapshot.sheets) {
    if (sheet.visibility !== "visible") {
      points.push({
        kind: "hidden-sheet",
        weight: "will-be-done",
        at: { sheet: sheet.name, row: 1, column: 1 },
        sentence: {
          vi: `Sheet «${sheet.name}» đang ẩn, sẽ không có trong bản để nộp.`,
          en: `The sheet “${sheet.name}” is hidden and will not be in the copy.`,
        },
      });
    }
    if (/^Phiếu rà soát( \(\d+\))?$/.test(sheet.name.normalize("NFC"))) {
      points.push({
        kind: "internal-sheet",
        weight: "will-be-done",
        at: { sheet: sheet.name, row: 1, column: 1 },
        sentence: {
          vi: `«${sheet.name}» là phiếu nội bộ, sẽ không có trong bản để nộp.`,
          en: `“${sheet.name}” is an internal paper and will not be in the copy.`,
        },
      });
    }
    points.push(...placeholdersIn(sheet));
  }
  if (traces > 0) {
    points.push({
      kind: "traces",
      weight: "will-be-done",
      at: null,
      sentence: {
        vi: "Câu trả lời, lý do và nhật ký của Sổ Thi đua trong tệp sẽ được bỏ khỏi bản để nộp; tệp gốc giữ nguyên.",
        en: "Answers, reasons and the journal of Sổ Thi đua are left out of the copy; the original keeps them.",
      },
    });
  }
  return points;
}

function leftCell({ ref, why }: SkippedCell, snapshot: WorkbookSnapshot): PreflightPoint {
  const grid = snapshot.sheets.find((sheet) => sheet.name === ref.sheet);
  const isEmpty = grid !== undefined && isBlank(valueAt(grid, ref.row, ref.column));
  const cell = toFullA1(ref);
  return {
    kind: isEmpty ? "empty-figure" : "left-cell",
    weight: "must-see",
    at: ref,
    sentence: { vi: `Ô ${cell}: ${why}`, en: `Cell ${cell}: ${why}` },
  };
}

function placeholdersIn(sheet: WorkbookSnapshot["sheets"][number]): readonly PreflightPoint[] {
  return sheet.values.flatMap((values, row) =>
    values.flatMap((value, column): readonly PreflightPoint[] => {
      if (typeof value !== "string" || !/\{\{[^{}]+\}\}/.test(value)) return [];
      const at = { sheet: sheet.name, row: row + 1, column: column + 1 };
      const cell = toFullA1(at);
      return [
        {
          kind: "placeholder",
          weight: "must-see",
          at,
          sentence: {
            vi: `Ô ${cell} còn ký hiệu ${value} chưa được điền.`,
            en: `Cell ${cell} still holds the placeholder ${value}.`,
          },
        },
      ];
    }),
  );
}
