/** The outcome of work that may fail in an expected way: a value, never an exception. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** What came of it. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Why nothing came of it. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
