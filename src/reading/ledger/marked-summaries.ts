import type { Question } from "../../domain/answer";
import type { AwardId } from "../../domain/glossary/awards";
import { isOnlyFor } from "../../domain/glossary/awards";
import { inSentence } from "../../domain/in-sentence";
import { readMark } from "../../text/marks";
import { looksLikeUnit } from "../../layout/cell-looks";
import { unitKeyOf } from "../../vocabulary/unit-names";
import { columnLetters } from "../../workbook/refs";
import type { Books } from "../bookkeeping/books";
import { FORM_NAMES } from "../kind/form-names";
import type { RecognisedForm } from "../read-form";

/** A tick among the figures of a summary: it says of a unit what only registrations say. */
interface TickedUnit {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly award: AwardId;
}

/**
 * Summaries in which units are ticked for titles of collectives that no list registers: «TTLĐTT: x» beside «LĐTT: 18».
 * One question a table; where every tick repeats what a list says there is none.
 */
export function markedSummaries(forms: readonly RecognisedForm[], counted: readonly Books[]): readonly Question[] {
  if (counted.length === 0) return [];
  const registered = new Set(
    counted.flatMap(({ lines }) =>
      lines.drafts.flatMap(({ kind, name, claims }) =>
        kind === "collective" ? claims.map(({ award }) => `${award} ${unitKeyOf(name.value)}`) : [],
      ),
    ),
  );
  return forms.flatMap((form) => {
    if (form.form.kind !== "summary" || form.isKindSaid) return [];
    const ticked = tickedUnits(form).filter(({ name, award }) => !registered.has(`${award} ${unitKeyOf(name)}`));
    const [first] = ticked;
    return first ? [ask(form, ticked, first)] : [];
  });
}

function tickedUnits({ table: { sheet }, form, shaped }: RecognisedForm): readonly TickedUnit[] {
  const names = form.columns.filter(({ role }) => role === "name" || role === "unit").map(({ column }) => column);
  const titles = form.columns.filter(
    ({ role, award }) => role === "figure" && award !== null && isOnlyFor(award, "collective"),
  );
  if (titles.length === 0 || names.length === 0) return [];
  return shaped.flatMap(({ row, shape }) => {
    const name = names.map((column) => sheet.text(row, column)).find((text) => looksLikeUnit(text));
    if (shape.shape !== "line" || name === undefined) return [];
    return titles.flatMap(({ column, award }) => {
      const text = sheet.text(row, column);
      const isTick = award !== null && !/^[\d.,]*$/.test(text) && readMark(text) === "yes";
      return isTick ? [{ row, column, name, award }] : [];
    });
  });
}

function ask({ form, table: { sheet } }: RecognisedForm, ticked: readonly TickedUnit[], first: TickedUnit): Question {
  const columns = [...new Set(ticked.map(({ column }) => column))]
    .sort((one, other) => one - other)
    .map(columnLetters)
    .join(", ");
  const units = [...new Set(ticked.map(({ name }) => `«${name}»`))];
  const list = `${units.slice(0, 3).join(", ")}${units.length > 3 ? ", …" : ""}`;
  const many = inSentence(ticked.length);
  return {
    id: `ticked-summary:${form.key}`,
    cause: "form-kind",
    at: sheet.ref(first.row, first.column),
    sentence: {
      vi: `Sheet «${form.sheet}» được đọc là ${FORM_NAMES.summary.vi}, nhưng cột ${columns} có ${many} dấu của ${list} mà không biểu đăng ký nào có. Các tập thể này có đăng ký ở đây không?`,
      en: `Sheet «${form.sheet}» was read as ${FORM_NAMES.summary.en}, but column ${columns} holds ${many} ticks of ${list} that no registration has. Do these collectives register here?`,
    },
    options: [
      {
        id: "registration",
        label: { vi: "Có, tính các tập thể được đánh dấu", en: "Yes, count the ticked collectives" },
        answer: { kind: "form-kind", form: form.key, formKind: "registration" },
      },
      {
        id: "summary",
        label: { vi: "Không, chỉ là biểu tổng hợp", en: "No, it is only a summary" },
        answer: { kind: "form-kind", form: form.key, formKind: "summary" },
      },
    ],
    typed: null,
  };
}
