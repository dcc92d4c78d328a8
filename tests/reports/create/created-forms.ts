import { emptyProfile, type Profile } from "../../../src/domain/profile";
import { tabsOf, type CreateInput } from "../../../src/reports/create/create-form";
import type { ReportId } from "../../../src/reports/create/report-id";
import { valueOfContent } from "../../../src/workbook/cell-content";
import type { CellValue, Grid, WorkbookSnapshot } from "../../../src/workbook/grid";
import { areaToA1, cellKey, parseA1, toA1, type CellKey } from "../../../src/workbook/refs";
import type { CellContent, NewTab } from "../../../src/workbook/write-plan";
import { gridOf, workbookOf } from "../../reading/grid-of";
import { readingOf, type SmallRegister } from "../small-register";

/** A small office: three units, four people, two collectives. */
export const register: SmallRegister = {
  people: [
    { name: "Lê Thị Mai", unit: "Ban Giám đốc", position: "Giám đốc", awards: ["advanced-worker"], gender: "female" },
    {
      name: "Trần Văn Bình",
      unit: "Văn phòng",
      position: "Chánh Văn phòng",
      awards: ["advanced-worker", "grassroots-emulation-fighter"],
      initiative: "Số hóa hồ sơ",
    },
    { name: "Hoàng Anh Tú", unit: "Văn phòng", awards: ["advanced-worker", "provincial-diploma-of-merit"] },
    { name: "Phạm Văn Sơn", unit: "Phòng Hợp tác quốc tế" },
  ],
  collectives: [
    { name: "Văn phòng", awards: ["excellent-labor-collective"] },
    { name: "Phòng Hợp tác quốc tế", awards: ["advanced-labor-collective"] },
  ],
};

export const profile: Profile = {
  ...emptyProfile,
  organisation: "Sở Ngoại vụ",
  parentBody: "UBND tỉnh Hà Tĩnh",
  place: "Hà Tĩnh",
  symbol: "SNgV",
  draftingSymbol: "VPTTr",
  head: "Giám đốc Sở",
  province: "UBND tỉnh",
  ministry: "Bộ Ngoại giao",
  plan: "Kế hoạch số 72/KH-SNgV ngày 24 tháng 01 năm 2022",
  countedOn: "2022-02-05",
};

export function inputOf(more: Partial<CreateInput> = {}): CreateInput {
  return {
    snapshot: workbookOf({ name: "Đăng ký", rows: [] }),
    reading: readingOf(register),
    targets: [],
    year: 2022,
    stage: "registration",
    profile,
    today: "2022-03-01",
    review: { fileName: "Đăng ký 2022.xlsx", regime: "law-2003", engineVersion: "0.1.0", findings: [], journal: [] },
    locale: "vi",
    planId: "create-1",
    page: null,
    ...more,
  };
}

export function tabOf(id: ReportId, more: Partial<CreateInput> = {}): NewTab {
  const [tab] = tabsOf(id, inputOf(more));
  if (!tab) throw new Error(`${id} makes no tab`);
  return tab;
}

export function wordsOf(content: CellContent): string {
  const value = valueOfContent(content);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The words at the head's cells, with the merge each stands in: «A6:A9 TT». */
export function headOf(tab: NewTab): readonly string[] {
  const [top, bottom] = tab.page.titleRows ?? [0, 0];
  return tab.cells
    .filter(({ row }) => row >= top && row <= bottom)
    .map(({ row, column, content }) => {
      const area = tab.merges.find((merge) => merge.top === row && merge.left === column);
      return `${area ? areaToA1(area) : toA1({ row, column })} ${wordsOf(content)}`;
    });
}

export function textAt(tab: NewTab, at: string): unknown {
  const place = parseA1(at);
  const cell = tab.cells.find(({ row, column }) => row === place?.row && column === place.column);
  return cell === undefined
    ? null
    : cell.content.kind === "formula"
      ? cell.content.formula
      : valueOfContent(cell.content);
}

/** The workbook with a created tab in it, as an adapter would read it back. */
export function withTab(snapshot: WorkbookSnapshot, tab: NewTab): WorkbookSnapshot {
  const last = Math.max(...tab.cells.map(({ row }) => row));
  const values: CellValue[][] = Array.from({ length: last }, () =>
    Array.from({ length: tab.columnWidths.size }, () => null),
  );
  const formulas = new Map<CellKey, { text: string; stale: boolean }>();
  for (const { row, column, content } of tab.cells) {
    const line = values[row - 1];
    if (line) line[column - 1] = valueOfContent(content);
    if (content.kind === "formula") formulas.set(cellKey(row, column), { text: content.formula, stale: true });
  }
  const grid: Grid = {
    ...gridOf([], snapshot.sheets.length),
    name: tab.name,
    values,
    formatOf: [],
    formulas,
    merges: tab.merges,
  };
  return { ...snapshot, sheets: [...snapshot.sheets, grid] };
}

/** Pairs of merges that share a cell: Excel refuses to open such a file. */
export function overlaps(tab: NewTab): readonly string[] {
  return tab.merges.flatMap((one, index) =>
    tab.merges
      .slice(index + 1)
      .filter(
        (other) =>
          one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right,
      )
      .map((other) => `${areaToA1(one)} ${areaToA1(other)}`),
  );
}
