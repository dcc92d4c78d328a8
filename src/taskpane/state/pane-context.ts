import { createContext, use } from "react";
import type { Bilingual, Locale } from "../../domain/bilingual";
import type { Surroundings, Workbook } from "../../workbook/ports";
import type { CellRef } from "../../workbook/refs";
import type { PaneActions } from "./pane-actions";
import type { OpenSample } from "./open-sample";
import type { Engine } from "../../actions/engine";
import type { PaneState } from "./pane-state";
import type { PaneWork } from "./use-pane-work";
import type { ThemeChoice } from "./use-theme";

/** What every page of the pane may use. */
export interface PaneContextValue {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly engine: Engine;
  readonly workbook: Workbook;
  readonly surroundings: Surroundings;
  readonly openSample: OpenSample | null;
  /** false on a door that cannot show cells. */
  readonly canReveal: boolean;
  /** Told which cell the opened card is about, where the door draws the sheet; null elsewhere. */
  readonly onLineOpened: ((cell: CellRef) => void) | null;
  readonly work: PaneWork;
  readonly display: Display;
}

/** How she wants to see the pane; of this session only, since it says nothing about the workbook. */
export interface Display {
  readonly locale: Locale;
  readonly theme: ThemeChoice;
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/**
 * The pane a page stands in.
 * @throws outside of a pane: that is our bug.
 */
export function usePane(): PaneContextValue {
  const value = use(PaneContext);
  if (value === null) throw new Error("A page of the pane stands outside the pane");
  return value;
}

/** The words of the language she reads. */
export function useSay(): (words: Bilingual) => string {
  const { locale } = usePane().display;
  return (words) => words[locale];
}
