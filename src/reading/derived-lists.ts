import { recipientNameKey } from "./person-names";
import type { RecognisedForm } from "./read-form";
import type { RegistrationLines } from "./read-registration";

interface Registration {
  readonly form: RecognisedForm;
  readonly lines: RegistrationLines;
}

/**
 * Lists drawn from another list of the same workbook («Danh sách đề nghị công nhận CSTĐ cơ sở» beside the whole
 * registration): every name with every title of theirs stands there already, and there are more there.
 */
export function findDerivedLists(registrations: readonly Registration[]): ReadonlyMap<RecognisedForm, RecognisedForm> {
  const derived = new Map<RecognisedForm, RecognisedForm>();
  if (registrations.length < 2) return derived;
  const claimed = registrations.map(
    ({ lines }) =>
      new Set(
        lines.drafts.flatMap((draft) =>
          draft.claims.map(({ award }) => `${draft.kind}:${recipientNameKey(draft.kind, draft.name.value)}:${award}`),
        ),
      ),
  );
  registrations.forEach((one, at) => {
    const own = claimed[at] ?? new Set<string>();
    if (own.size === 0 || !isExtract(one)) return;
    const source = registrations.findIndex((other, from) => {
      const whole = claimed[from] ?? new Set<string>();
      return (
        from !== at && !derived.has(other.form) && whole.size > own.size && [...own].every((claim) => whole.has(claim))
      );
    });
    const from = registrations[source];
    if (from) derived.set(one.form, from.form);
  });
  return derived;
}

/** Named after one title, or after what it is sent for: a list of that sort is made from registrations. */
function isExtract({ form, lines }: Registration): boolean {
  const byHeading = lines.drafts.every(({ claims }) => claims.every(({ how }) => how === "heading"));
  return byHeading || (!form.titleWords.includes("dang ky") && /de nghi|trinh|tong hop|trich/.test(form.titleWords));
}
