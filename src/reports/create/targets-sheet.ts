import { planTemplate, shortPlanTemplate, type PlanTemplate } from "../../targets/plan-template/plan-template";
import type { NewTab } from "../../workbook/write-plan";
import { areaOf, joined, lineOf, nothing, placed, type Block } from "./block";
import type { FormInput } from "./form-input";
import { INDENT, INDENT_WIDTH } from "./body-lines";
import { heightFor } from "./row-height";

const WIDTHS = [5, 40, 13, 7, 13, 11, 13, 11, 24, 30, 15, 18] as const;
const COLUMNS = WIDTHS.length;
const HEAD_ROW = 4;
const CENTRED = [1, 4, 5, 6, 7, 8, 11];

/** The sheet «Chỉ tiêu»: all lines of the plan where the office has named one, the two shares everybody has otherwise. */
export function targetsSheet(input: FormInput): NewTab {
  const { profile, year, facts } = input;
  const [, number = null, day = null] = /số\s+(\S+)\s+ngày\s+(.+)$/u.exec(profile.plan) ?? [];
  const head = {
    year,
    planNumber: number,
    planDate: day === null ? null : civilDateIn(day),
    organisation: profile.organisation || "…",
    headcount: facts.staff.length > 0 ? facts.staff.length : facts.people.length > 0 ? facts.people.length : null,
    units: facts.departments.length > 0 ? facts.departments.length : null,
    countedOn: profile.countedOn,
  };
  return tabOf(profile.plan === "" ? shortPlanTemplate(head) : planTemplate(head));
}

/** «24 tháng 01 năm 2022» → «2022-01-24». */
function civilDateIn(text: string): string | null {
  const found = /(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u.exec(text.normalize("NFC"));
  if (!found) return null;
  const [, day = "", month = "", year = ""] = found;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function tabOf(template: PlanTemplate): NewTab {
  const first = HEAD_ROW + 1;
  const last = HEAD_ROW + template.rows.length;
  const looks = [
    { bold: true, size: 14, horizontal: "center" },
    { italic: true, size: 13, horizontal: "center" },
    { size: 12, horizontal: "left" },
  ] as const;
  const titles = template.head.map((text, index) =>
    placed(lineOf(index + 1, 1, COLUMNS), text, { ...(looks[index] ?? looks[2]), vertical: "center", wrap: true }),
  );
  const headings = template.headings.map((text, index) =>
    placed(areaOf(HEAD_ROW, index + 1, HEAD_ROW, index + 1), text, {
      bold: true,
      size: 12,
      horizontal: "center",
      vertical: "center",
      wrap: true,
      borders: "all",
    }),
  );
  const body: Block = {
    ...nothing,
    styles: [
      {
        area: areaOf(first, 1, last, COLUMNS),
        size: 12,
        borders: "all",
        wrap: true,
        vertical: "center",
        horizontal: "left",
        indent: INDENT,
      },
      ...CENTRED.map((column) => ({ area: areaOf(first, column, last, column), horizontal: "center" as const })),
    ],
  };
  const lines = template.rows.map((row, index): Block => {
    const at = first + index;
    const texts = row.cells.flatMap((cell, column) =>
      typeof cell === "string" ? [{ text: cell, width: (WIDTHS[column] ?? 10) - INDENT_WIDTH }] : [],
    );
    return {
      ...nothing,
      cells: row.cells.flatMap((cell, column) =>
        cell === null
          ? []
          : [
              {
                row: at,
                column: column + 1,
                content:
                  typeof cell === "number"
                    ? { kind: "number" as const, number: cell }
                    : { kind: "text" as const, text: cell },
              },
            ],
      ),
      styles: [
        ...(row.kind === "section" ? [{ area: lineOf(at, 1, COLUMNS), bold: true }] : []),
        ...(row.watched ? [{ area: lineOf(at, 1, COLUMNS), color: "7F7F7F" }] : []),
      ],
      lists: template.headings.flatMap((_, column) => {
        const items = template.listOf(column + 1, row);
        return items === null ? [] : [{ area: areaOf(at, column + 1, at, column + 1), items }];
      }),
      heights: new Map([[at, heightFor(texts, 12, row.kind === "section")]]),
    };
  });
  const whole = joined(...titles, ...headings, body, ...lines);
  return {
    name: template.sheet,
    cells: whole.cells,
    merges: whole.merges,
    columnWidths: new Map(WIDTHS.map((width, index) => [index + 1, width])),
    rowHeights: new Map([[1, 22], [2, 19], [3, 18], [HEAD_ROW, 34], ...whole.heights]),
    styles: [{ area: areaOf(1, 1, last, COLUMNS), font: "Times New Roman", size: 12 }, ...whole.styles],
    lists: whole.lists,
    page: {
      orientation: "landscape",
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
      titleRows: [HEAD_ROW, HEAD_ROW],
      fitToWidth: true,
      pageNumbers: true,
    },
  };
}
