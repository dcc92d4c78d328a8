import type { Answer } from "../../domain/answer";
import type { Form } from "../../domain/form/form";

/** What names a form in answers. */
export type AnsweredForm = Pick<Form, "signature" | "key">;

type FormAnswer = Extract<Answer, { readonly form: string }>;

/** An answer of a kind, of those that name a form. */
export type AnswerAbout<Kind extends FormAnswer["kind"]> = FormAnswer & { readonly kind: Kind };

/**
 * The answers of a kind about one form, those that name it alone before those for every form of its head: «sheet 2024
 * là của năm trước» must not be taken for an answer about the sheet 2025 that is headed alike.
 */
export function answersAbout<Kind extends FormAnswer["kind"]>(
  { signature, key }: AnsweredForm,
  kind: Kind,
  answers: readonly Answer[],
): readonly AnswerAbout<Kind>[] {
  const own = answers.filter((answer): answer is AnswerAbout<Kind> => answer.kind === kind);
  return [...own.filter(({ form }) => form === key), ...own.filter(({ form }) => form === signature && form !== key)];
}

/** Whether an answer concerns a form: what is said of words holds for all of them, the rest for those it names. */
export function isAbout({ signature, key }: AnsweredForm, answer: Answer): boolean {
  if (answer.kind === "words") return true;
  return "form" in answer && (answer.form === key || answer.form === signature);
}

/** One name for every form: its signature; where several forms are headed alike, with the sheet's name beside it. */
export function formKeys(forms: readonly { readonly signature: string; readonly sheet: string }[]): readonly string[] {
  const alike = countsOf(forms.map(({ signature }) => signature));
  const keys = forms.map(({ signature, sheet }) => (alike.get(signature) === 1 ? signature : `${signature}@${sheet}`));
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return ordinal === 1 ? key : `${key}#${String(ordinal)}`;
  });
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
