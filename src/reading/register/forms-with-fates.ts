import type { Bilingual } from "../../domain/bilingual";
import type { Form } from "../../domain/form/form";
import { type RowFate, ledgerOf } from "../../domain/form/row-fate";
import type { ListsAtHand } from "../books/list-at-hand";
import { type RecognisedForm, withFates } from "../read-form";
import { standingCounted } from "../standing/standing-counted";
import type { Gathered } from "./gather-lines";
import { whyNotCounted } from "./why-not";

/** All forms with what became of each of their rows, and whether they count. */
export function formsWithFates(
  recognised: readonly RecognisedForm[],
  gathered: Gathered,
  { whyNot: others, atOtherStages }: Pick<ListsAtHand, "whyNot" | "atOtherStages">,
): readonly Form[] {
  return recognised.map((form) => {
    const whyNot = whyNotCounted(form, others);
    const standing = atOtherStages.get(form) ?? standingCounted(form);
    return checked(withFates(form, fatesOf(form, gathered, whyNot), { countedIn: whyNot === null, whyNot, standing }));
  });
}

function fatesOf(form: RecognisedForm, gathered: Gathered, whyNot: Bilingual | null): ReadonlyMap<number, RowFate> {
  const fates = gathered.fates.get(form) ?? new Map<number, RowFate>();
  if (whyNot === null || (form.form.kind !== "registration" && !form.isMadeByUs)) return fates;
  return new Map(
    [...fates].map(([row, fate]) => [
      row,
      fate.fate === "counted" || fate.fate === "questioned" ? ({ fate: "excluded", why: whyNot } as const) : fate,
    ]),
  );
}

/** Every row once and in order: what the ledger promises. */
function checked(form: Form): Form {
  const ledger = ledgerOf(form.rows);
  const ordered = form.rows.every((row, at) => at === 0 || row.row > (form.rows[at - 1]?.row ?? 0));
  if (!ordered || ledger.read !== ledger.counted + ledger.structural + ledger.excluded + ledger.questioned)
    throw new Error(`The ledger of ${form.id} does not add up`);
  return form;
}
