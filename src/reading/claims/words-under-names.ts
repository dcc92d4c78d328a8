import type { Sourced } from "../../domain/register/sourced";
import type { RecognisedForm } from "../read-form";
import type { ClaimSource } from "./claims";
import type { DraftEntry } from "./entries";
import { takenBack } from "./remarks-on-titles";

/**
 * The unit or the post written in the row under the name, nearer than any heading; or that the line takes back what it
 * registers, where she said so.
 */
export function withWordsUnder(
  draft: DraftEntry,
  { table, form }: RecognisedForm,
  { signs, codes }: Pick<ClaimSource, "signs" | "codes">,
): DraftEntry {
  const { lines, typed } = table;
  const under = lines.underName.get(draft.at.row);
  if (!under) return draft;
  const text = typed.text(under.row, under.column);
  const said: Sourced<string> = { value: text, cell: typed.ref(under.row, under.column), text };
  if (under.says === "position") {
    const column = form.columns.find((one) => one.column === under.column);
    const back = column && signs.saidOf(column, text) === "no" ? takenBack(text, draft.claims, draft.kind, codes) : [];
    const claims = draft.claims.filter((claim) => !back.includes(claim));
    return draft.position === null ? { ...draft, claims, position: said } : { ...draft, claims };
  }
  return draft.unitText?.cell.row === draft.at.row ? draft : { ...draft, unitText: said };
}
