import type { Source } from "../../source";

/** What a cell counts, and how sure that is. */
export interface Found {
  readonly source: Source;
  readonly confidence: number;
}

/** The same for every cell of a line: "nobody" where nobody can hold the title; null where it is asked or hers. */
export type Told = Found | "nobody" | null;
