import type { Source } from "../../../counting/sources";
import type { RecipientKind } from "../../../domain/recipient";
import type { Facts } from "../facts";
import type { SourceOfTitles } from "../source";
import type { SaidStanding } from "../vocabulary/phrase";

export type StandingMeant =
  | { readonly kind: "standing"; readonly standing: SourceOfTitles }
  /** The file does not say who has come that far. */
  | { readonly kind: "foreign"; readonly words: string };

/**
 * What of the file a figure is counted from. Words that say how far the titles have come win over the stage: «Đăng ký
 * đầu năm» is what was registered, and what the file does not hold is nobody else's figure.
 */
export function standingMeant(said: SaidStanding | null, recipient: RecipientKind | null, facts: Facts): StandingMeant {
  const { stage, titles } = facts;
  const from = (...wanted: readonly Source[]) => wanted.find((source) => titles[source].length > 0);
  const held = (source: Source | undefined, words: string): StandingMeant =>
    source === undefined ? { kind: "foreign", words } : { kind: "standing", standing: source };
  switch (said) {
    case null:
    case "attained":
      return { kind: "standing", standing: usualStanding(recipient, facts) };
    case "registered":
      return holdsNothingLater(facts)
        ? { kind: "standing", standing: "registered" }
        : held(from("registered", "proposed"), "đăng ký");
    case "proposed":
      // Once the council has decided, what is put forward is what it voted for.
      if ((stage === "review" || stage === "nomination") && titles.proposed.length === 0 && titles.council.length > 0)
        return { kind: "standing", standing: usualStanding(recipient, facts) };
      return holdsNothingLater(facts)
        ? { kind: "standing", standing: from("proposed") ?? "registered" }
        : held(from("proposed", "registered"), "đề nghị");
    case "decided":
      return { kind: "standing", standing: "decided" };
    case "council":
      return held(from("council"), "Hội đồng xét");
    case "superior":
      return { kind: "foreign", words: "thẩm định, duyệt" };
  }
}

/** Nothing of a later stage beside registrations, or no registration at all: what is missing then, its figure says itself. */
function holdsNothingLater({ titles, register }: Facts): boolean {
  return register.entries.length === 0 || titles.council.length + titles.pending.length + titles.decided.length === 0;
}

/** Where no word says it, the stage does: registrations, what the council decided, what is put forward, what was granted. */
export function usualStanding(recipient: RecipientKind | null, facts: Facts): SourceOfTitles {
  const { titles, stage, register } = facts;
  const holds = (source: Source) =>
    titles[source].some(({ kind }) => recipient === null || kind === recipient || source === "decided");
  if (register.entries.length === 0) return titles.decided.length > 0 ? "decided" : "registered";
  switch (stage) {
    case "registration":
    case "mid-year":
      return asCounted(facts);
    case "review":
      return holds("council") ? "council" : asCounted(facts);
    case "nomination":
      return holds("council") || holds("pending") ? "nominated" : asCounted(facts);
    case "decided":
      return holds("decided") ? "decided" : asCounted(facts);
  }
}

/** The claims that the registration forms are counted by: what is registered, unless a form holds a later stage alone. */
function asCounted({ claimsAreRegistered }: Facts): SourceOfTitles {
  return claimsAreRegistered ? "registered" : "counted";
}
