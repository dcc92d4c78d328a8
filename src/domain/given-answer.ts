/** An answer as a program or a file gives it: a question's id with one of its options, or with a number. */
export type GivenAnswer =
  { readonly question: string; readonly option: string } | { readonly question: string; readonly value: number };

/** Why an answer could not be taken. */
export type RefusedAnswer =
  | { readonly why: "unknown-question"; readonly question: string }
  | {
      readonly why: "unknown-option";
      readonly question: string;
      readonly option: string;
      readonly known: readonly string[];
    }
  | { readonly why: "nothing-to-type"; readonly question: string; readonly known: readonly string[] }
  | { readonly why: "impossible-value"; readonly question: string; readonly value: number };
