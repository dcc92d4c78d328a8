import { recipientNameKey } from "./person-names";
import type { RecognisedForm } from "./read-form";
import type { RegistrationLines } from "./read-registration";

/** Fewer lines than this may repeat others by a slip, which is for her to see. */
const LEAST_LINES = 3;

interface Registration {
  readonly form: RecognisedForm;
  readonly lines: RegistrationLines;
}

/**
 * Lists drawn from another list of the same workbook («Danh sách đề nghị công nhận CSTĐ cơ sở» beside the whole
 * registration) and copies of one: every name with every title of theirs stands there already.
 */
export function findDerivedLists(registrations: readonly Registration[]): ReadonlyMap<RecognisedForm, RecognisedForm> {
  const derived = new Map<RecognisedForm, RecognisedForm>();
  if (registrations.length < 2) return derived;
  for (const draft of registrations.filter(isHidden)) {
    const shown = registrations.find((other) => !isHidden(other) && sharesMostNames(draft, other));
    if (shown) derived.set(draft.form, shown.form);
  }
  const claimed = registrations.map(
    ({ lines }) =>
      new Set(
        lines.drafts.flatMap((draft) => {
          const recipient = `${draft.kind}:${recipientNameKey(draft.kind, draft.name.value)}`;
          return [recipient, ...draft.claims.map(({ award }) => `${recipient}:${award}`)];
        }),
      ),
  );
  registrations.forEach((one, at) => {
    if (derived.has(one.form)) return;
    const own = claimed[at] ?? new Set<string>();
    if (own.size === 0 || (!isExtract(one) && one.lines.drafts.length < LEAST_LINES)) return;
    const source = registrations.findIndex((other, from) => {
      const whole = claimed[from] ?? new Set<string>();
      // Of two equal lists the first is the list and the second its copy.
      const isLarger = whole.size > own.size || (whole.size === own.size && from < at);
      return from !== at && !derived.has(other.form) && isLarger && [...own].every((claim) => whole.has(claim));
    });
    const from = registrations[source];
    if (from) derived.set(one.form, from.form);
  });
  return derived;
}

export function isHidden({ form }: Pick<Registration, "form">): boolean {
  return form.table.sheet.grid.visibility !== "visible";
}

/** An earlier draft put out of sight: most of its names stand in the list that is shown. */
function sharesMostNames(one: Registration, other: Registration): boolean {
  const names = namesOf(one);
  const shown = new Set(namesOf(other));
  return names.length > 0 && names.filter((name) => shown.has(name)).length * 2 > names.length;
}

function namesOf({ lines }: Registration): readonly string[] {
  return lines.drafts.map(({ kind, name }) => `${kind}:${recipientNameKey(kind, name.value)}`);
}

/** Named after one title, or after what it is sent for: a list of that sort is made from registrations. */
function isExtract({ form, lines }: Registration): boolean {
  const byHeading = lines.drafts.every(({ claims }) => claims.every(({ how }) => how === "heading"));
  return byHeading || (!form.titleWords.includes("dang ky") && /de nghi|trinh|tong hop|trich/.test(form.titleWords));
}
