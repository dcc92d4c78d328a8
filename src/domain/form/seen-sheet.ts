import type { FormKind } from "./form-kind";

/** What filling made of a sheet, so that nobody is told that a form agrees which nobody could read. */
export interface SeenSheet {
  readonly sheet: string;
  /**
   * `compared`: a form was found on it, and each of its figures set against ours. `asked`: a form that waits for an
   * answer. `unknown`: it looks like a form to be filled, and nothing in it was understood. `other`: no such form.
   */
  readonly state: "compared" | "asked" | "unknown" | "other";
  /** What its tables seem to be; null where it has none. */
  readonly kind: FormKind | null;
}
