import type { Form } from "../../domain/form/form";
import { fold } from "../../text/fold";
import type { Grid, PageSetup } from "../../workbook/grid";
import type { RuleView } from "../rule";

/** A form that leaves the house, with its page. */
export interface FormToBeSent {
  readonly form: Form;
  readonly grid: Grid;
  readonly page: PageSetup;
}

/** Forms that are sent: summaries, annexes («Kèm theo …», «Phụ lục»), lists «đề nghị». Nothing where no page was read. */
export function* formsToBeSent({ facts }: RuleView): Iterable<FormToBeSent> {
  const done = new Set<string>();
  for (const form of facts.forms) {
    const grid = facts.gridBySheet.get(form.sheet);
    if (grid?.page == null || done.has(form.sheet)) continue;
    if (form.kind !== "summary" && !/kèm theo|phụ lục|đề nghị/u.test(fold(form.title))) continue;
    done.add(form.sheet);
    yield { form, grid, page: grid.page };
  }
}
