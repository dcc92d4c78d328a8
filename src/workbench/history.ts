import type { Bilingual } from "../domain/bilingual";
import { workbench as words } from "../messages/workbench";
import type { JournalEntry } from "../workbook/journal-entry";
import { toA1 } from "../workbook/refs";
import type { CellContent, CellWrite, WritePlan } from "../workbook/write-plan";

/** One edit by hand: what stood there and what stands there now. */
export interface Edit {
  readonly write: CellWrite;
  readonly before: CellContent;
}

/** What the pane wrote in one go, and the entry of the journal that takes it back. */
export interface WrittenPlan {
  readonly plan: WritePlan;
  readonly entry: JournalEntry;
}

export type HistoryStep = Edit | WrittenPlan;

/** Her typing and what the pane wrote, in one line, newest last. */
export interface History {
  readonly undo: readonly HistoryStep[];
  readonly redo: readonly HistoryStep[];
}

export const noHistory: History = { undo: [], redo: [] };

export function isPlan(step: HistoryStep): step is WrittenPlan {
  return "plan" in step;
}

/** The line after a step was done, taken back or done again. */
export function withStep({ undo, redo }: History, step: HistoryStep, how: "done" | "undone" | "redone"): History {
  switch (how) {
    case "done":
      return { undo: [...undo, step], redo: [] };
    case "undone":
      return { undo: undo.slice(0, -1), redo: [...redo, step] };
    case "redone":
      return { undo: [...undo, step], redo: redo.slice(0, -1) };
  }
}

/** The line after an entry was taken back by «Khôi phục»: it is not there to be taken back once more. */
export function withoutEntry({ undo, redo }: History, id: string): History {
  const others = undo.filter((step) => !isPlan(step) || step.entry.id !== id);
  return others.length === undo.length ? { undo, redo } : { undo: others, redo: [] };
}

/** «Hoàn tác gõ ô E29», «Khôi phục lần điền 09:22»: what the arrow back would do. */
export function undoWords(step: HistoryStep | undefined): Bilingual {
  if (step === undefined) return words.undo;
  if (!isPlan(step)) return words.undoTyping(toA1(step.write.ref));
  return words.undoPlan(step.plan.purpose, step.entry.at.slice(11, 16));
}

/** What the arrow forward would do. */
export function redoWords(step: HistoryStep | undefined): Bilingual {
  if (step === undefined) return words.redo;
  if (!isPlan(step)) return words.redoTyping(toA1(step.write.ref));
  return words.redoPlan(step.plan.purpose, step.entry.at.slice(11, 16));
}
