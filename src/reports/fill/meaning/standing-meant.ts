import type { Facts } from "../facts";
import type { AwardSource } from "../source";
import type { SaidStanding } from "../vocabulary/phrase";

export type StandingMeant =
  | { readonly kind: "standing"; readonly standing: AwardSource["standing"] }
  /** The file does not say who has come that far. */
  | { readonly kind: "foreign"; readonly words: string };

/** What of the file a figure is counted from, as its words say how far the titles have come. */
export function standingMeant(said: SaidStanding | null, facts: Facts): StandingMeant {
  switch (said) {
    case null:
    case "attained":
      return { kind: "standing", standing: usualStanding(facts) };
    case "registered":
    case "proposed":
      return facts.marksAreGranted
        ? { kind: "foreign", words: "đăng ký" }
        : { kind: "standing", standing: "registered" };
    case "decided":
      return { kind: "standing", standing: "decided" };
    case "council":
      return { kind: "foreign", words: "Hội đồng xét" };
    case "superior":
      return { kind: "foreign", words: "thẩm định, duyệt" };
  }
}

/** Where the file holds nothing but results, its figures are results. */
function usualStanding({ register }: Facts): AwardSource["standing"] {
  return register.entries.length === 0 && register.results.length > 0 ? "decided" : "registered";
}
