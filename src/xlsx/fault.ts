import type { Failure } from "../workbook/failure";
import { err, ok, type Result } from "../workbook/result";

/**
 * Carries a `Failure` out of deep parsing, inside this folder only: every public function ends in `caught`, so that
 * no exception leaves the adapter.
 */
class Fault extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** Ends the work in hand with this failure. */
export function fail(failure: Failure): never {
  throw new Fault(failure);
}

/** Ends the work: the file is not as the format prescribes. `detail` is for the report, not for the screen. */
export function damaged(detail: string): never {
  return fail({ code: "broken", reason: "damaged", detail });
}

/** Runs work that may `fail`; anything unforeseen in a hostile file is a damaged file, too. */
export async function caught<T>(work: () => T | Promise<T>): Promise<Result<T, Failure>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Fault) return err(error.failure);
    return err({ code: "broken", reason: "damaged", detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Ends the work where she has asked to stop. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) fail({ code: "cancelled" });
}
