import type { Stage } from "./stage";

/** The five steps to a form that may be handed in, in the order in which what is done stays done. */
export type Step = "reading" | "findings" | "targets" | "forms" | "copy";

/**
 * What still stands between a workbook and the signature, counted once: the verdict, the rows of the steps and the strip
 * all read from here. What was set aside with a reason, and targets that are only watched, count nowhere.
 */
export interface WorkLeft {
  readonly stage: Stage;
  readonly reading: ReadingLeft;
  readonly findings: FindingsLeft;
  readonly targets: TargetsLeft;
  /** null while it is not worked out what filling would write. */
  readonly fill: FillLeft | null;
  /** null as long as no copy was saved. */
  readonly copy: SavedCopy | null;
}

export interface ReadingLeft {
  /** Names of all sheets that were looked at. */
  readonly sheets: readonly string[];
  /** No sheet holds anything at all. */
  readonly isBlank: boolean;
  readonly hasRegistration: boolean;
  /** Forms that were recognised. */
  readonly forms: number;
  /** Recognised, but not surely. */
  readonly unsure: number;
  readonly questions: number;
  /** Of the questions, those that ask how many people there are. */
  readonly headcounts: number;
}

export interface FindingsLeft {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Set aside with a reason. */
  readonly settled: number;
}

export interface TargetsLeft {
  readonly missed: number;
  readonly unknown: number;
  /** Missed, and kept with a reason. */
  readonly kept: number;
  /** Lacking data, and kept with a reason. */
  readonly keptUnknown: number;
  readonly met: number;
  /** No sheet holds a plan; these are our own two levels. */
  readonly isDefault: boolean;
  /** No list and no answer says how many people there are, and a share waits for it. */
  readonly lacksHeadcount: boolean;
}

export interface FillLeft {
  /** Forms that do not hold the latest figures. */
  readonly forms: number;
  readonly cells: number;
  /** Of these cells, those that hold another figure today. */
  readonly replaced: number;
  /** Forms that hold every figure already. */
  readonly agreeing: number;
  /** What has to be answered before all can be filled. */
  readonly questions: number;
}

export interface SavedCopy {
  /** «09:41». */
  readonly at: string;
  /** Sheets that went along. */
  readonly sheets: number;
  readonly isOutdated: boolean;
}
