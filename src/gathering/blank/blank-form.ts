import type { Profile } from "../../domain/profile";
import { areaOf, contentOf, joined, lineOf, nothing, placed, type Block, type Shown } from "../../reports/create/block";
import { fillingThePage, MARGINS } from "../../reports/create/page-size";
import { tableHead } from "../../reports/create/table-head";
import type { NewTab } from "../../workbook/write-plan";
import type { Office } from "../office/office";
import type { OfficeUnit } from "../office/office-unit";
import { AWARDS, COLLECTIVE_TITLES, isPossibleList, TITLES } from "./choices";

const HEADS = [
  "TT",
  "Họ và tên, tập thể",
  "Chức vụ",
  "Danh hiệu thi đua",
  "Hình thức khen thưởng",
  "Tên sáng kiến, đề tài",
  "Ghi chú",
];
const WIDTHS = [5, 24, 18, 22, 26, 22, 12];
const SIZE = 12;
/** Rows of every form, whatever the unit: year and unit always stand in the same cells. */
const ROWS = { office: 1, unit: 2, title: 4, year: 5, sender: 6, head: 8, body: 9 } as const;
const centred = { horizontal: "center", vertical: "center", wrap: true } as const;

/**
 * «Biểu trống gửi các đơn vị»: one unit's form with the names and posts of its people, drop-down lists for titles,
 * awards, year and unit, and a line that counts the names. Filled in, it is gathered again without a question.
 */
export function blankForm(office: Office, unit: OfficeUnit, profile: Profile, year: number): NewTab {
  const widths = fillingThePage(WIDTHS, "landscape");
  const people = office.people.filter((person) => person.unit === unit.name);
  const isLed = unit.unit.kind === "leadership";
  const columns = HEADS.length;
  const first = ROWS.body + 1;
  const last = first + Math.max(people.length, 1) - 1;
  const total = last + 1;
  const bottom = isLed ? total : total + 2;
  const signed = bottom + 2;
  const whole = joined(
    lineText(ROWS.office, profile.organisation === "" ? (office.name ?? "…") : profile.organisation, columns, {
      bold: false,
      upper: true,
    }),
    lineText(ROWS.unit, unit.name, columns, { bold: true, upper: true }),
    placed(lineOf(ROWS.title, 1, columns), "BIỂU ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG", {
      ...centred,
      bold: true,
      size: 14,
    }),
    placed(lineOf(ROWS.year, 1, columns), `Năm ${String(year)}`, { ...centred, bold: true, size: 14 }),
    placed(lineOf(ROWS.sender, 1, columns), `Đơn vị: ${unit.name}`, { ...centred, size: 13 }),
    tableHead(HEADS, ROWS.head, SIZE),
    looks(ROWS.body, bottom, columns),
    heading(ROWS.body, "I. CÁ NHÂN", columns),
    ...people.map((person, at) => row(first + at, [at + 1, person.name, person.position])),
    row(total, [null, { formula: `="Tổng số: "&COUNTA(B${String(first)}:B${String(last)})&" người"` }]),
    ...(isLed ? [] : [heading(total + 1, "II. TẬP THỂ", columns), row(total + 2, [1, unit.name])]),
    placed(lineOf(signed, 1, 3), "NGƯỜI LẬP BIỂU", { ...centred, bold: true, size: 13 }),
    placed(lineOf(signed, 4, columns), "THỦ TRƯỞNG ĐƠN VỊ", { ...centred, bold: true, size: 13 }),
  );
  return {
    name: "Đăng ký",
    cells: whole.cells,
    merges: whole.merges,
    columnWidths: new Map(widths.map((width, index) => [index + 1, width])),
    rowHeights: new Map(),
    styles: [{ area: areaOf(1, 1, signed, columns), font: "Times New Roman", size: SIZE }, ...whole.styles],
    lists: [
      { area: lineOf(ROWS.year, 1, 1), items: [`Năm ${String(year)}`] },
      { area: lineOf(ROWS.sender, 1, 1), items: [`Đơn vị: ${unit.name}`] },
      { area: areaOf(first, 4, last, 4), items: TITLES },
      { area: areaOf(first, 5, last, 5), items: AWARDS },
      ...(isLed
        ? []
        : [
            { area: areaOf(total + 2, 4, total + 2, 4), items: COLLECTIVE_TITLES },
            { area: areaOf(total + 2, 5, total + 2, 5), items: AWARDS },
          ]),
    ].filter(isPossibleList),
    page: {
      orientation: "landscape",
      margins: MARGINS,
      titleRows: [ROWS.head, ROWS.head],
      fitToWidth: true,
      pageNumbers: true,
    },
  };
}

function lineText(at: number, words: string, columns: number, look: { bold: boolean; upper: boolean }): Block {
  const text = look.upper ? words.toLocaleUpperCase("vi") : words;
  return placed(lineOf(at, 1, Math.ceil(columns / 2)), text, { ...centred, bold: look.bold, size: 13 });
}

function heading(at: number, words: string, columns: number): Block {
  return {
    ...nothing,
    cells: [{ row: at, column: 1, content: contentOf(words) }],
    styles: [{ area: areaOf(at, 1, at, columns), bold: true, horizontal: "left", wrap: false }],
  };
}

function row(at: number, cells: readonly Shown[]): Block {
  return {
    ...nothing,
    cells: cells.flatMap((shown, index) => {
      const content = contentOf(shown);
      return content.kind === "empty" ? [] : [{ row: at, column: index + 1, content }];
    }),
  };
}

function looks(first: number, last: number, columns: number): Block {
  return {
    ...nothing,
    styles: [
      {
        area: areaOf(first, 1, last, columns),
        size: SIZE,
        borders: "all",
        wrap: true,
        vertical: "center",
        horizontal: "left",
      },
      { area: areaOf(first, 1, last, 1), horizontal: "center" },
    ],
  };
}
