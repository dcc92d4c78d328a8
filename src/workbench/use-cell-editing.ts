import { useRef, useState, type RefObject } from "react";
import { formulaAt, isLocked, type Grid } from "../workbook/grid";
import { typedContent } from "./edit-text";
import type { OpenWorkbook } from "./open-workbook-state";
import { cellText, editText } from "./sheet-view/cell-text";
import type { Step } from "./sheet-view/leaving-key";
import type { Place } from "./sheet-view/place";
import type { Workbench } from "./use-workbench";

/** Where she types: in the cell itself or in the formula bar above. */
export type EditPlace = "cell" | "bar";

interface Editing {
  readonly at: Place;
  readonly sheet: string;
  readonly place: EditPlace;
  readonly draft: string;
}

export interface CellEditing {
  readonly editing: Editing | null;
  /** The text field over the selected cell. */
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  /** The selected cell's content as it would be typed, and as it is shown. */
  readonly text: string;
  readonly shown: string;
  readonly isLocked: boolean;
  readonly begin: (place: EditPlace) => void;
  readonly type: (place: EditPlace, draft: string) => void;
  readonly commit: (step: Step) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
}

/** Typing into the selected cell, from the first letter to Enter or Escape. */
export function useCellEditing(bench: Workbench, state: OpenWorkbook): CellEditing {
  const [started, setStarted] = useState<Editing | null>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  const { row, column } = state.selected;
  const grid = state.snapshot.sheets.find(({ name }) => name === state.sheet) ?? null;
  const { text, shown } = textsOf(grid, row, column, state.snapshot.dateSystem);
  const locked = grid !== null && isLocked(grid, row, column);
  // Whoever goes to another cell by the pane leaves what was typed behind.
  const editing = started?.sheet === state.sheet && started.at === state.selected ? started : null;
  const edit = (place: EditPlace, draft: string) => {
    if (!locked) setStarted({ at: state.selected, sheet: state.sheet, place, draft });
  };

  return {
    editing,
    editor,
    text,
    shown,
    isLocked: locked,
    begin: (place) => {
      if (editing?.place !== place) edit(place, editing?.draft ?? text);
      if (place === "cell") editor.current?.focus({ preventScroll: true });
    },
    type: edit,
    commit: (step) => {
      setStarted(null);
      if (editing && editing.draft !== text) bench.edit(typedContent(editing.draft));
      if (step === "stay") return;
      const [down, right] = steps[step];
      bench.select(Math.max(1, row + down), Math.max(1, column + right));
      editor.current?.focus({ preventScroll: true });
    },
    cancel: () => {
      setStarted(null);
      editor.current?.focus({ preventScroll: true });
    },
    clear: () => {
      if (!locked && text !== "") bench.edit({ kind: "empty" });
    },
  };
}

const steps: Readonly<Record<Exclude<Step, "stay">, readonly [number, number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
};

function textsOf(
  grid: Grid | null,
  row: number,
  column: number,
  dateSystem: 1900 | 1904,
): { readonly text: string; readonly shown: string } {
  if (!grid) return { text: "", shown: "" };
  const shown = cellText(grid, row, column, dateSystem);
  return { shown, text: editText(grid, row, column, formulaAt(grid, row, column)?.text ?? null, shown) };
}
