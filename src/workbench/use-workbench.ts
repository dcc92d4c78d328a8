import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { CellContent } from "../workbook/write-plan";
import type { RemoteWorkbook } from "../worker/remote-workbook";
import { openOf, reduce, type RefusedFile, type WorkbenchState } from "./open-workbook-state";
import { createSession, type Session } from "./session";

export interface Workbench {
  readonly state: WorkbenchState;
  readonly session: Session;
  readonly open: (name: string, bytes: Uint8Array) => void;
  readonly stopOpening: () => void;
  readonly selectSheet: (sheet: string) => void;
  readonly select: (row: number, column: number) => void;
  readonly edit: (content: CellContent) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly saved: () => void;
  /** A file that could not even be read. */
  readonly refuse: (file: RefusedFile) => void;
  readonly closeRefusal: () => void;
}

/** The page's state and what can be done to it. */
export function useWorkbench(remote: RemoteWorkbook): Workbench {
  const [state, dispatch] = useReducer(reduce, { phase: "empty" });
  const session = useMemo(() => createSession(remote, dispatch), [remote]);
  useEffect(() => {
    const shown = openOf(state);
    session.standsOn(shown === null ? null : { sheet: shown.sheet, ...shown.selected });
  }, [session, state]);
  const opening = useRef<AbortController | null>(null);

  const unsaved = openOf(state)?.unsaved === true;
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [unsaved]);

  const open = useCallback(
    (name: string, bytes: Uint8Array) => {
      opening.current?.abort();
      opening.current = new AbortController();
      void session.open(name, bytes, opening.current.signal);
    },
    [session],
  );

  return {
    state,
    session,
    open,
    stopOpening: () => {
      opening.current?.abort();
      dispatch({ type: "stopped" });
    },
    selectSheet: (sheet) => {
      dispatch({ type: "sheet", sheet });
    },
    select: (row, column) => {
      dispatch({ type: "select", row, column });
    },
    edit: (content) => {
      if (state.phase !== "open") return;
      void session.edit(state.snapshot, state.sheet, state.selected.row, state.selected.column, content);
    },
    undo: () => {
      const last = state.phase === "open" ? state.undo.at(-1) : undefined;
      if (last) void session.replay(last, "undone");
    },
    redo: () => {
      const last = state.phase === "open" ? state.redo.at(-1) : undefined;
      if (last) void session.replay(last, "redone");
    },
    saved: () => {
      dispatch({ type: "saved" });
    },
    refuse: (file) => {
      dispatch({ type: "failed", ...file });
    },
    closeRefusal: () => {
      dispatch({ type: "refusal-read" });
    },
  };
}
