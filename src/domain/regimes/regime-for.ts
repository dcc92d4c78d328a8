import { law2003 } from "./law-2003";
import { law2022 } from "./law-2022";
import { law2026Unconfirmed } from "./law-2026-unconfirmed";
import type { Regime, RegimeId } from "./regime";

/** All regimes, oldest first: what she may choose from. */
export const regimes: readonly Regime[] = [law2003, law2022, law2026Unconfirmed];

/**
 * The regime of a year of achievement: the Law of 2003 to 2023, the Law of 2022 from 2024. The unconfirmed amendment is
 * never the answer; only she can choose it.
 */
export function regimeFor(year: number): Regime {
  return year <= (law2003.to ?? year) ? law2003 : law2022;
}

/** A regime by its id. */
export function regimeById(id: RegimeId): Regime {
  switch (id) {
    case "law-2003":
      return law2003;
    case "law-2022":
      return law2022;
    case "law-2026-unconfirmed":
      return law2026Unconfirmed;
  }
}
