import type { Bilingual } from "../../domain/bilingual";
import type { FailureMessage } from "../../messages/failures/failure-message";
import { shell } from "../../messages/pane/shell";
import type { Failure } from "../../workbook/failure";
import type { PaneEvent } from "./pane-event";
import type { Phase } from "./pane-state";

/** A failure as the pane's event, with the words it is told in. */
export async function failedEvent(failure: Failure, ends: Exclude<Phase["kind"], "idle"> | null): Promise<PaneEvent> {
  return { type: "failed", failure, message: await failureWords(failure), ends };
}

/**
 * What a failure is told in. The words are fetched with the first one: where even that cannot be done, the site that
 * the pane comes from is what has gone.
 */
export async function failureWords(failure: Failure): Promise<FailureMessage> {
  try {
    return (await import("../../messages/failure-sentences")).failureMessage(failure);
  } catch {
    return { what: shell.siteGone, next: shell.siteGoneNext };
  }
}

/** What happened and what to do next, in one. */
export function inOne({ what, next }: FailureMessage): Bilingual {
  return { vi: `${what.vi} ${next.vi}`, en: `${what.en} ${next.en}` };
}
