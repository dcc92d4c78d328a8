import type { Answer, Question } from "../../../../domain/answer";
import { contentOf } from "../../../../workbook/cell-content";
import { toA1 } from "../../../../workbook/refs";
import type { Binding } from "../../binding";
import { bodyBesideUnits } from "../../count/missing";
import { bodySaid } from "../../meaning/body-words";
import type { CellMeaning } from "../../meaning/count-meant";
import { filledColumns, plainText, type Table } from "../../read-table/table";
import { ofAwards, type BodyAmongUnits } from "../../source";
import { isOpen } from "../../write/open-cell";
import { toldSources } from "../form-keys";
import type { FigureTable } from "./figure-table";

// «Tập thể Sở» registers a title as its phòng do: whether it is one of those counted holds for all of a form.

const CELL = "collectives:body";
const NOTE_ROWS = 8;

/** Whether a table takes the body itself in, as it says of itself or she told; null: nobody says. */
export function bodyAmongUnitsIn(table: Table, answers: readonly Answer[]): BodyAmongUnits | null {
  const told = toldSources(answers, table).get(CELL);
  if (told === "with" || told === "without") return told;
  const said = new Set([...table.titles, ...notesBelow(table)].flatMap((text) => bodySaid(text)?.body ?? []));
  const [only = null, ...others] = said;
  return others.length === 0 ? only : null;
}

function notesBelow({ grid, lastRow }: Table): readonly string[] {
  return Array.from({ length: NOTE_ROWS }, (_, at) => lastRow + 1 + at).flatMap((row) => {
    const [column, ...others] = filledColumns(grid, row);
    return column === undefined || others.length > 0 ? [] : [plainText(grid, row, column)];
  });
}

/** What a cell counts, the body taken in or left out where its own words do not say. */
export function withBody(meant: CellMeaning, body: BodyAmongUnits | null): CellMeaning {
  if (meant.kind !== "source" || body === null) return meant;
  const source = ofAwards(meant.source, (award) =>
    award.recipient === "collective" && award.body === undefined ? { ...award, body } : award,
  );
  return { ...meant, source };
}

/** Asked once for a table, at the first cell that waits for it. */
export function bodyQuestion({ table, form, body }: FigureTable, bindings: readonly Binding[]): readonly Question[] {
  const { grid } = table;
  if (body !== null) return [];
  const waiting = bindings.find(
    ({ ref, why }) => why === bodyBesideUnits && isOpen(contentOf(grid, ref.row, ref.column)),
  );
  if (waiting === undefined) return [];
  const option = (id: BodyAmongUnits, vi: string, en: string): Question["options"][number] => ({
    id,
    label: { vi, en },
    answer: { kind: "binding", form, cell: CELL, source: id },
  });
  return [
    {
      id: `fill-body:${form}`,
      cause: "fill-form",
      at: waiting.ref,
      sentence: {
        vi: `Biểu «${grid.name}» (ô ${toA1(waiting.ref)}): cả tập thể cơ quan và phòng, đơn vị cùng có danh hiệu, hình thức này. Ở biểu này có tính cả tập thể cơ quan không?`,
        en: `The sheet “${grid.name}” (cell ${toA1(waiting.ref)}): both the body itself and units of it hold this title or award. Is the body counted here too?`,
      },
      options: [
        option("with", "Có, tính cả tập thể cơ quan", "Yes, the body too"),
        option("without", "Không, chỉ tính phòng, đơn vị", "No, its units alone"),
      ],
      typed: null,
    },
  ];
}
