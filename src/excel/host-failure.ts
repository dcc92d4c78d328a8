import type { Failure } from "../workbook/failure";
import { err, type Result } from "../workbook/result";

/** The most Excel on the web takes in one request or gives in one answer, in bytes. */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/**
 * Does work that talks to Excel and turns what Excel refuses into a failure. Anything that is not Excel's own error
 * is a mistake of ours and passes through. `sheet` is the one the work is about, where it is about one.
 */
export async function attempt<T>(
  work: () => Promise<Result<T, Failure>>,
  sheet: string | null = null,
): Promise<Result<T, Failure>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return err(failureOf(error.code, error.message, sheet));
  }
}

/** Excel's error codes in our closed list. The only place that knows them. */
export function failureOf(code: string, message: string, sheet: string | null): Failure {
  switch (code) {
    case "InvalidOperationInCellEditMode":
    case "CellEditMode":
      return { code: "cell-edit-mode" };
    case "AccessDenied":
      return { code: "protected", sheet };
    case "ItemNotFound":
      return sheet === null ? { code: "host", detail: `${code}: ${message}` } : { code: "sheet-gone", sheet };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { code: "too-large", what: "request", limit: MAX_PAYLOAD_BYTES };
    case "RequestAborted":
      return { code: "cancelled" };
    default:
      return { code: "host", detail: `${code}: ${message}` };
  }
}
