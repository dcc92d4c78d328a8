import { areaOf, contentOf as contentOfShown, type Shown } from "../../reports/create/block";
import { fillingThePage, MARGINS } from "../../reports/create/page-size";
import { contentOf } from "../../workbook/cell-content";
import { extentOf, type Grid } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { sameContent, type CellWrite, type NewTab } from "../../workbook/write-plan";
import type { Fate, FatedRow, Gathered } from "../gathered";
import { gatherLines, gatherSummary } from "./gather-lines";
import type { MergedRow } from "../merged/merged-row";
import { awardWords } from "../words/plain-words";

const LEDGER_SHEET = "Bảng kê gộp biểu";

const TITLE = "BẢNG KÊ GỘP BIỂU";

const fateWords: Readonly<Record<Fate, string>> = {
  accepted: "Nhận",
  changed: "Đổi so với lần gửi trước",
  duplicate: "Trùng",
  "maybe-same": "Khác tên, có thể là một người",
  "not-on-staff": "Không khớp danh sách CBCCVC",
};

const FILE_HEAD = [
  "Tệp",
  "Đơn vị",
  "Đã đọc",
  "Nhận",
  "Trùng",
  "Có thể là một người",
  "Không khớp danh sách",
  "Đổi",
  "Không phải dòng đăng ký",
];

const ROW_HEAD = [
  "TT",
  "Tệp, sheet, ô",
  "Đơn vị",
  "Đơn vị ghi",
  "Họ và tên (theo danh sách)",
  "Danh hiệu, hình thức",
  "Kết quả đọc",
  "Dòng trong biểu gộp",
  "Vì sao",
];

/** The lines of «Bảng kê gộp biểu»: files with their six counts, every row with its fate, what is missing or differs. */
function ledgerLines(gathered: Gathered, placeOf: (row: MergedRow) => string): readonly (readonly Shown[])[] {
  const files = gathered.files.map(({ name, unit, counts }) => [
    name,
    unit ?? "",
    counts.read,
    counts.accepted,
    counts.duplicate,
    counts["maybe-same"],
    counts["not-on-staff"],
    counts.changed,
    counts["not-a-row"],
  ]);
  const rows = gathered.files.flatMap((file) => file.rows);
  const own = (row: FatedRow): readonly Shown[] => {
    const merged = row.mergedKey === null ? undefined : gathered.merged.get(row.mergedKey);
    const isWritten = row.fate === "accepted" || row.fate === "changed";
    const { cell, written } = row.row;
    return [
      `${row.file} › ${cell.sheet} › ${toA1(cell)}`,
      row.unit,
      written.trim(),
      row.person ?? "",
      awardWords(row.awards),
      fateWords[row.fate],
      merged && isWritten ? placeOf(merged) : "",
      row.why?.vi ?? "",
    ];
  };
  return [
    [TITLE],
    [gatherSummary(gathered).vi],
    [],
    FILE_HEAD,
    ...files,
    [],
    ROW_HEAD,
    ...rows.map((row, at) => [at + 1, ...own(row)]),
    [],
    ...gatherLines(gathered).map(({ vi }) => [vi]),
  ];
}

interface LedgerPlan {
  readonly tabs: readonly NewTab[];
  readonly writes: readonly CellWrite[];
}

/** The ledger on a sheet of its own: a new tab, or the one of an earlier run brought up to date as a whole. */
export function planLedger(
  gathered: Gathered,
  sheets: readonly Grid[],
  placeOf: (row: MergedRow) => string,
): LedgerPlan {
  const lines = ledgerLines(gathered, placeOf);
  const former = sheets.find((grid) => grid.name.normalize("NFC") === LEDGER_SHEET && grid.values[0]?.[0] === TITLE);
  return former ? { tabs: [], writes: updates(former, lines) } : { tabs: [newLedger(lines, sheets)], writes: [] };
}

function updates(grid: Grid, lines: readonly (readonly Shown[])[]): readonly CellWrite[] {
  const { rows, columns } = extentOf(grid);
  const writes: CellWrite[] = [];
  for (let row = 1; row <= Math.max(rows, lines.length); row += 1) {
    for (let column = 1; column <= Math.max(columns, ROW_HEAD.length); column += 1) {
      const content = contentOfShown(lines[row - 1]?.[column - 1] ?? null);
      const before = contentOf(grid, row, column);
      if (sameContent(before, content)) continue;
      writes.push({ ref: { sheet: grid.name, row, column }, content, expectedBefore: before });
    }
  }
  return writes;
}

function newLedger(lines: readonly (readonly Shown[])[], sheets: readonly Grid[]): NewTab {
  const isTaken = sheets.some(({ name }) => name.normalize("NFC") === LEDGER_SHEET);
  const widths = fillingThePage([22, 22, 22, 18, 18, 18, 16, 16, 30], "landscape");
  const [heads, bold] = [lines.flatMap((line, at) => (line === FILE_HEAD || line === ROW_HEAD ? [at + 1] : [])), [1]];
  return {
    name: isTaken ? `${LEDGER_SHEET} (2)` : LEDGER_SHEET,
    cells: lines.flatMap((line, at) =>
      line.flatMap((shown, index) => {
        const content = contentOfShown(shown);
        return content.kind === "empty" ? [] : [{ row: at + 1, column: index + 1, content }];
      }),
    ),
    merges: [],
    columnWidths: new Map(widths.map((width, index) => [index + 1, width])),
    rowHeights: new Map(),
    styles: [
      { area: areaOf(1, 1, lines.length, ROW_HEAD.length), font: "Times New Roman", size: 11, vertical: "top" },
      ...heads.map((row) => ({
        area: areaOf(row, 1, row, ROW_HEAD.length),
        bold: true,
        wrap: true,
        borders: "all" as const,
        horizontal: "center" as const,
      })),
      ...bold.map((row) => ({ area: areaOf(row, 1, row, 1), bold: true, size: 14 })),
    ],
    lists: [],
    page: {
      orientation: "landscape",
      margins: MARGINS,
      titleRows: null,
      fitToWidth: true,
      pageNumbers: true,
    },
  };
}
