import type { Failure } from "../workbook/failure";
import type { Result } from "../workbook/result";

/** A part of ours that is fetched once, when it is first asked. */
export interface Late<T> {
  /** Where the site went away between the page and its parts that is told as a failure, and the next press tries again. */
  readonly ask: <R>(ask: (part: T) => Promise<Result<R, Failure>>) => Promise<Result<R, Failure>>;
  /** null until it is there. */
  readonly here: () => T | null;
  /** Settled once it is there. */
  readonly arrived: Promise<T>;
}

export function late<T>(load: () => Promise<T>): Late<T> {
  let loaded: T | null = null;
  let arrive: (part: T) => void = () => undefined;
  const arrived = new Promise<T>((resolve) => {
    arrive = resolve;
  });
  return {
    ask: async (ask) => {
      try {
        loaded ??= await load();
      } catch (error) {
        return { ok: false, error: { code: "host", detail: String(error) } };
      }
      arrive(loaded);
      return ask(loaded);
    },
    here: () => loaded,
    arrived,
  };
}
