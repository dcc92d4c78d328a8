import type { Bilingual } from "../domain/bilingual";
import type { Failure } from "../workbook/failure";
import type { FailureMessage } from "./failures/failure-message";
import { PASSWORD, brokenMessage, tooLarge } from "./failures/in-reading";
import {
  READ_ONLY,
  changedSince,
  partlyApplied,
  protectedMessage,
  severalLooks,
  sheetGone,
  storeFull,
} from "./failures/in-writing";
import { CANCELLED, CELL_EDIT_MODE, NO_DOWNLOADS, hostRefused } from "./failures/of-host";

/** Both as one text, for a terminal or an announcement. */
export function failureSentence(failure: Failure): Bilingual {
  const { what, next } = failureMessage(failure);
  return { vi: `${what.vi} ${next.vi}`, en: `${what.en} ${next.en}` };
}

/** What happened and what to do next, for a person at Excel or at the page. */
export function failureMessage(failure: Failure): FailureMessage {
  switch (failure.code) {
    case "cell-edit-mode":
      return CELL_EDIT_MODE;
    case "protected":
      return protectedMessage(failure.sheet, failure.cells ?? []);
    case "changed-since":
      return changedSince(failure.cells);
    case "sheet-gone":
      return sheetGone(failure.sheet);
    case "read-only":
      return READ_ONLY;
    case "too-large":
      return tooLarge(failure.what, failure.limit);
    case "cancelled":
      return CANCELLED;
    case "password":
      return PASSWORD;
    case "broken":
      return brokenMessage(failure.reason);
    case "store-full":
      return storeFull(failure.bytes, failure.limit);
    case "partly-applied":
      return partlyApplied(failure.cells);
    case "several-looks":
      return severalLooks(failure.cells);
    case "no-downloads":
      return NO_DOWNLOADS;
    case "host":
      return hostRefused(failure.detail);
  }
}
