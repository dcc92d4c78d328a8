import type { Dispatch } from "react";
import type { Settings } from "../../actions/default-settings";
import type { Engine } from "../../actions/engine";
import type { Bilingual } from "../../domain/bilingual";
import type { Failure } from "../../workbook/failure";
import type { Surroundings, Workbook, WorkbookView } from "../../workbook/ports";
import type { PaneEvent } from "./pane-event";
import type { CheckControls } from "./use-check";

/** What the actions of one pane work with. */
export interface Parts {
  readonly workbook: Workbook;
  readonly view: WorkbookView | null;
  readonly engine: Engine;
  readonly settings: Settings;
  readonly surroundings: Surroundings;
  readonly controls: CheckControls;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly onShown?: () => void;
}

/** The same, with how an action tells its outcome and has the sheets checked anew. */
export interface ActionParts extends Parts {
  readonly fail: (failure: Failure, ends?: "writing" | null) => void;
  readonly tell: (sentence: Bilingual) => void;
  readonly checkQuietly: () => Promise<void>;
}
