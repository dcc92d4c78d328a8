/** Bounds of rules that no regulation gives: what can be in a year, a life, an office. Data, so that a test can move each. */
export const ruleLimits = {
  /** Months worked in a year are no more. */
  monthsInAYear: 12,
  /** A share is of the whole at most, and so is what is done of a work. */
  wholePercent: 100,
  /** Years of age between which people work in an office or a village. */
  age: { least: 16, most: 85 },
  /** Nobody who works was born before `earliest`; what has been reaches `ahead` of the year at hand, a plan `planned`. */
  year: { earliest: 1920, ahead: 1, planned: 10 },
  /** Margins in millimetres (NĐ 30/2020, Phụ lục I, mục I.3). */
  margin: {
    top: { least: 20, most: 25 },
    bottom: { least: 20, most: 25 },
    left: { least: 30, most: 35 },
    right: { least: 15, most: 20 },
  },
  /** So many rows, cells, units of a list have to agree before another one counts as odd. */
  agreeing: { yearsOfColumn: 4, codesOfColumn: 5, headcounts: 3, linesOfUnit: 3 },
} as const satisfies Limits;

interface Limits {
  readonly [name: string]: number | Limits;
}

/** The same, each a number of its own. */
export type RuleLimits = Widened<typeof ruleLimits>;

type Widened<T> = { readonly [K in keyof T]: T[K] extends number ? number : Widened<T[K]> };
