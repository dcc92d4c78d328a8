import type { Standing } from "../../domain/form/standing";
import { standingOfForm, standingSaid } from "../books/form-standing";
import type { RecognisedForm } from "../read-form";

/**
 * How far the titles that a form is counted for have come: her word, then the heads of its columns, then its own words.
 * null where nothing tells, and in forms that hold no titles.
 */
export function standingCounted(form: RecognisedForm): Standing | null {
  const said = standingSaid(form);
  switch (form.form.kind) {
    case "registration": {
      const ofForm = said ?? standingOfForm(form);
      // «Danh hiệu đề nghị» in a list that registers is what is registered.
      const isRegistered = ofForm === "registered" && form.stages.standing === "proposed";
      return said ?? (isRegistered ? ofForm : (form.stages.standing ?? ofForm));
    }
    case "awards":
      return said ?? form.stages.standing ?? standingOfResults(form);
    case "history":
      return "past";
    case "staff":
    case "initiatives":
    case "works":
    case "tasks":
    case "targets":
    case "summary":
    case "other":
      return null;
  }
}

/** Results are decided, unless they are the council's or still on their way. */
function standingOfResults(form: RecognisedForm): Standing {
  if (hasDecisions(form)) return "decided";
  const told = standingOfForm(form);
  return told === "council" || told === "pending" || told === "proposed" ? told : "decided";
}

function hasDecisions({ form: { columns }, table: { sheet }, shaped }: RecognisedForm): boolean {
  const decisions = columns.filter(({ role }) => role === "decision");
  return (
    decisions.length > 0 &&
    shaped.some(
      ({ row, shape }) => shape.shape === "line" && decisions.some(({ column }) => sheet.text(row, column) !== ""),
    )
  );
}
