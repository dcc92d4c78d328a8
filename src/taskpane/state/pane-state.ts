import type { PaneEvent } from "./pane-event";
import type { Checked } from "../../actions/checked";
import type { Tick } from "../../actions/engine";
import type { Bilingual } from "../../domain/bilingual";
import type { FailureMessage } from "../../messages/failures/failure-message";
import type { Failure } from "../../workbook/failure";
import type { JournalEntry } from "../../workbook/journal-entry";
import type { FillPreview } from "../../actions/fill-preview";
import { inOne } from "./failure-words";
import { noFilter, type FindingFilter } from "./finding-filter";
import { defaultSettings, type Settings } from "../../actions/default-settings";
import type { SavedCopy, Step } from "../../domain/work-left";

/** The first page, the five steps, and what stands aside of them. */
export type Page = "home" | Step | Aside;

/** Behind «⋮», and the jobs of a season. */
export type Aside = "reconciliation" | "journal" | "settings" | "help" | SeasonalPage;

/** Pages of jobs that come with a season of the year. */
export type SeasonalPage = "gathering" | "blank-forms";

/** What the pane is doing with the workbook; one thing at a time. */
export type Phase =
  | { readonly kind: "idle" }
  /** `share` from 0 to 1; `quiet` where she did not ask for it. */
  | { readonly kind: "checking"; readonly share: number; readonly quiet: boolean }
  | { readonly kind: "writing" };

/** What stands above the page until she closes it or does the next thing. */
export type Notice =
  | { readonly kind: "failure"; readonly failure: Failure; readonly message: FailureMessage }
  /** Done; with an entry it can be taken back from here. */
  | { readonly kind: "done"; readonly sentence: Bilingual; readonly entry: JournalEntry | null }
  | { readonly kind: "told"; readonly sentence: Bilingual };

/** A plan that was written a moment ago, for the page to show what stands there now. */
export interface Written {
  readonly preview: FillPreview;
  readonly entry: JournalEntry;
  /** What else is to be said of it; null for nothing. */
  readonly more: Bilingual | null;
}

export interface PaneState {
  readonly page: Page;
  /** What the page is to open at once: a finding, a target, a form by its id; of the help a rule. */
  readonly at: string | null;
  /** The finding from which she has asked about its rule, to go back to it. */
  readonly askedFrom: string | null;
  /** Counts what she has done that puts other content on the page: its heading then takes the focus. */
  readonly turn: number;
  /** She walks through the findings on the sheet: what is opened here leaves the focus there. */
  readonly focusStays: boolean;
  readonly phase: Phase;
  readonly checked: Checked | null;
  /** Why nothing could be read yet. */
  readonly unread: FailureMessage | null;
  readonly copy: SavedCopy | null;
  /** The sheets have changed since the check. */
  readonly stale: boolean;
  readonly notice: Notice | null;
  readonly preview: FillPreview | null;
  /** The filling or the new form that has just been written; null once she has gone on. */
  readonly written: Written | null;
  readonly ticks: readonly Tick[];
  readonly settings: Settings;
  readonly announcement: Announcement | null;
  readonly filter: FindingFilter;
  /** When entries of the journal were taken back, by their ids; known of this session only. */
  readonly restored: ReadonlyMap<string, RestoredEntry>;
  /** «Người ghi», as she last gave it. */
  readonly notedBy: string;
}

/** What taking an entry back came to. */
export interface RestoredEntry {
  /** «09:30». */
  readonly at: string;
  readonly cells: number;
  /** Cells that were left as they are, since somebody has changed them. */
  readonly left: number;
}

/** Words that a screen reader reads out; `turn` counts them, so that the same words twice are told apart. */
export interface Announcement {
  readonly words: Bilingual;
  readonly turn: number;
}

export const initialState: PaneState = {
  page: "home",
  at: null,
  askedFrom: null,
  turn: 0,
  focusStays: false,
  phase: { kind: "idle" },
  checked: null,
  unread: null,
  copy: null,
  stale: false,
  notice: null,
  preview: null,
  written: null,
  ticks: [],
  settings: defaultSettings,
  announcement: null,
  filter: noFilter,
  restored: new Map(),
  notedBy: "",
};

const idle: Phase = { kind: "idle" };

/** What the pane shows after an event. Pure: whatever touches the workbook is done before the event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  const next = after(state, event);
  if (event.type === "page-chosen" || event.type === "line-opened")
    return { ...next, focusStays: event.focusStays === true };
  // Whatever else puts content on the page was asked for here.
  return next.turn === state.turn ? next : { ...next, focusStays: false };
}

function after(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "page-chosen":
      return {
        ...state,
        page: event.page,
        at: event.at ?? null,
        askedFrom: null,
        turn: state.turn + 1,
        preview: null,
        written: null,
        notice: state.notice?.kind === "failure" ? state.notice : null,
      };
    case "rule-asked":
      return { ...after(state, { type: "page-chosen", page: "help", at: event.rule }), askedFrom: event.from };
    case "line-opened":
      return { ...state, at: event.at };
    case "filtered":
      return { ...state, filter: event.filter };
    case "noted":
      return { ...state, notedBy: event.by };
    case "check-started":
      return {
        ...state,
        phase: state.phase.kind === "writing" ? state.phase : { kind: "checking", share: 0, quiet: event.quiet },
        unread: null,
        notice: event.quiet ? state.notice : null,
        preview: event.quiet ? state.preview : null,
      };
    case "check-progressed":
      return state.phase.kind === "checking" ? { ...state, phase: { ...state.phase, share: event.share } } : state;
    case "checked":
      return {
        ...state,
        phase: ended(state.phase, "checking"),
        checked: event.checked,
        unread: null,
        stale: false,
        announcement: event.announcement === null ? state.announcement : announcing(state, event.announcement),
      };
    case "check-postponed":
      return { ...state, phase: ended(state.phase, "checking") };
    case "sheets-changed":
      return state.checked === null ? state : { ...state, stale: true, copy: outdated(state.copy) };
    case "preview-shown":
      return { ...state, preview: event.preview, written: null, notice: null, focusStays: false };
    case "preview-dropped":
      return { ...state, preview: null, turn: state.turn + 1 };
    case "write-started":
      return { ...state, phase: { kind: "writing" }, notice: null };
    case "written": {
      const written = writtenBy(state.preview, event.entry, event.more ?? null);
      return {
        ...state,
        phase: idle,
        preview: null,
        written,
        turn: state.preview === null ? state.turn : state.turn + 1,
        copy: outdated(state.copy),
        ticks: [],
        // What was filled or made is shown, with the way back, as the page.
        notice: written === null ? { kind: "done", sentence: event.sentence, entry: event.entry } : null,
        announcement: announcing(state, event.sentence),
      };
    }
    case "restored":
      return { ...state, restored: new Map([...state.restored, [event.id, event.entry]]) };
    case "failed":
      return {
        ...state,
        phase: ended(state.phase, event.ends),
        unread: event.ends === "checking" && state.checked === null ? event.message : state.unread,
        notice: { kind: "failure", failure: event.failure, message: event.message },
        announcement: announcing(state, inOne(event.message)),
      };
    case "told":
      return {
        ...state,
        notice: { kind: "told", sentence: event.sentence },
        announcement: announcing(state, event.sentence),
      };
    case "shown":
      return { ...state, announcement: announcing(state, event.sentence) };
    case "notice-closed":
      return { ...state, notice: null, turn: state.turn + 1 };
    case "copy-saved":
      return {
        ...state,
        copy: { at: event.at, sheets: event.sheets, isOutdated: false },
        notice: { kind: "told", sentence: event.sentence },
        announcement: announcing(state, event.sentence),
      };
    case "ticked":
      return { ...state, ticks: toggled(state.ticks, event.tick) };
    case "trial-dropped":
      return { ...state, ticks: [] };
    case "settings-loaded":
      return { ...state, settings: event.settings };
  }
}

/** One work is done; another one that has taken its place goes on. */
function ended(phase: Phase, work: Phase["kind"] | null): Phase {
  return phase.kind === work ? idle : phase;
}

/** Fixes and trials go back to their lists; a filling and a new form are shown where they stand. */
function writtenBy(preview: FillPreview | null, entry: JournalEntry | null, more: Bilingual | null): Written | null {
  if (preview === null || entry === null) return null;
  const { purpose } = preview.plan;
  return purpose === "fill" || purpose === "create" ? { preview, entry, more } : null;
}

/** The workbook has changed since the copy was saved. */
function outdated(copy: SavedCopy | null): SavedCopy | null {
  return copy === null ? null : { ...copy, isOutdated: true };
}

function announcing({ announcement }: PaneState, words: Bilingual): Announcement {
  return { words, turn: (announcement?.turn ?? 0) + 1 };
}

/** A second tick of the same title for the same person takes the first one back. */
function toggled(ticks: readonly Tick[], tick: Tick): readonly Tick[] {
  const others = ticks.filter(({ subject, award }) => subject !== tick.subject || award !== tick.award);
  return others.length < ticks.length ? others : [...ticks, tick];
}
