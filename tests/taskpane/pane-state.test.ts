import type { PaneEvent } from "../../src/taskpane/state/pane-event";
import { initialState, nextState, type PaneState } from "../../src/taskpane/state/pane-state";
import type { Failure } from "../../src/workbook/failure";
import { checkedOf } from "./checked-fixture";

const words = { vi: "Đã lưu.", en: "Saved." };
const failure: Failure = { code: "no-downloads" };
const message = { what: words, next: words };
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(nextState, initialState);

const checking: PaneEvent = { type: "check-started", quiet: false };
const writing: PaneEvent = { type: "write-started" };
const told: PaneEvent = { type: "told", sentence: words };
const failed = (ends: "checking" | "writing" | null): PaneEvent => ({ type: "failed", failure, message, ends });

describe("what the pane is doing ends with its own work only", () => {
  test.each<[string, readonly PaneEvent[], PaneState["phase"]["kind"]]>([
    ["something is told while the sheets are read", [checking, told], "checking"],
    ["something is told while cells are written", [writing, told], "writing"],
    ["a file cannot be saved while the sheets are read", [checking, failed(null)], "checking"],
    ["the reading itself fails", [checking, failed("checking")], "idle"],
    ["the writing itself fails", [writing, failed("writing")], "idle"],
    ["a reading that ran before ends while cells are written", [checking, writing, failed("checking")], "writing"],
    ["a reading begins while cells are written", [writing, checking], "writing"],
  ])("%s", (_, events, phase) => {
    expect(after(...events).phase.kind).toBe(phase);
  });

  test("a result that comes while cells are written is shown, and the writing goes on", () => {
    const state = after(checking, writing, { type: "checked", checked: checkedOf(), announcement: null });
    expect([state.checked === null, state.phase.kind]).toEqual([false, "writing"]);
  });

  test("only a reading that failed leaves the file unread", () => {
    expect(after(checking, failed(null)).unread).toBeNull();
    expect(after(checking, failed("checking")).unread).toBe(message);
  });
});
