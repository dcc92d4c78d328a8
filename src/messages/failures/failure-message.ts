import type { Bilingual } from "../../domain/bilingual";

/** What happened, and what to do next. */
export interface FailureMessage {
  readonly what: Bilingual;
  readonly next: Bilingual;
}
