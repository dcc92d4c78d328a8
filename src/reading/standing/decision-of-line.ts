import type { PastAward } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { parsePeriod } from "../../text/period";
import { type LineReader, cellOf } from "../claims/line-cells";
import { periodOf } from "../claims/periods";
import type { RecognisedForm } from "../read-form";

/** Which decision a title stands in: its number, its day, who decided. */
export type Decision = Pick<PastAward, "decision" | "decidedOn" | "decidedBy">;

/** What the line itself says, else the line above the list: «(Kèm theo Quyết định số 87/QĐ-STP ngày 18/12/2025 của …)». */
export function decisionOfLine(line: LineReader, form: RecognisedForm): Decision {
  const above = decisionAbove(form);
  const own = cellOf(line, "decision");
  const by = cellOf(line, "deciding-authority");
  if (own === null) return { ...above, decidedBy: by ?? above.decidedBy };
  return { decision: own, decidedOn: dayIn(line), decidedBy: by ?? (above.decision === null ? above.decidedBy : null) };
}

/** «Ngày quyết định», or the day within «Số 45/QĐ-STP ngày 05/01/2025». */
function dayIn({ sheet, row, columns, dateSystem }: LineReader): Decision["decidedOn"] {
  for (const { role, column } of columns) {
    if (role !== "decision") continue;
    const text = sheet.text(row, column);
    const period = periodOf(sheet.value(row, column), text, dateSystem);
    if (period.precision === "day") return { value: period, cell: sheet.ref(row, column), text };
  }
  return null;
}

const known = new WeakMap<RecognisedForm, Decision>();

function decisionAbove(form: RecognisedForm): Decision {
  const before = known.get(form);
  if (before) return before;
  const found = readAbove(form);
  known.set(form, found);
  return found;
}

const ABOVE =
  /quyết định\s+(số\s*:?\s*\S*\d\S*?)[,;.)]*(?:\s+(ngày\s+(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})))?(?:\s+của\s+([^()]+?))?\s*(?:[).;]|về việc|$)/iu;

function readAbove({ table: { sheet, first, header, body } }: RecognisedForm): Decision {
  for (let row = first; row < (header?.top ?? body); row += 1) {
    for (const column of sheet.filled(row)) {
      const [, number, day, by] = ABOVE.exec(sheet.text(row, column)) ?? [];
      if (number === undefined) continue;
      const at = <Value>(value: Value, text: string): Sourced<Value> => ({ value, cell: sheet.ref(row, column), text });
      const bare = number.replace(/^số\s*:?\s*/iu, "");
      return {
        decision: at(bare, bare),
        decidedOn: day === undefined ? null : at(parsePeriod(day), day),
        decidedBy: by === undefined ? null : at(by, by),
      };
    }
  }
  return { decision: null, decidedOn: null, decidedBy: null };
}
