import { readMark } from "../../text/marks";
import { folded } from "../../text/fold";
import { isBlank, valueAt, type Grid } from "../../workbook/grid";
import { awardOfHead, collectiveName, headWords, type MergedColumn, type SheetOf } from "./merged-columns";
import { ASSOCIATIONS, joinedAwards, type MergedRow } from "./merged-row";
import type { UnitFinder } from "../office/which-unit";

/** A merged sheet of ours as it stands in her book. */
export interface FormerSheet {
  readonly grid: Grid;
  readonly of: SheetOf;
  /** First row of the head, which takes two. */
  readonly headRow: number;
  /** By column number. */
  readonly columns: ReadonlyMap<number, MergedColumn>;
  readonly rows: readonly MergedRow[];
  /** First row that is none of ours: signatures, notes of hers below the table; null where there is none. */
  readonly tail: number | null;
}

export const sheetNames: Readonly<Record<SheetOf, string>> = {
  individual: "Đăng ký cá nhân",
  collective: "Đăng ký tập thể",
};

/** The name that is taken where a sheet of hers has ours. */
export const mergedSheetNames: Readonly<Record<SheetOf, string>> = {
  individual: "Đăng ký cá nhân (gộp)",
  collective: "Đăng ký tập thể (gộp)",
};

/** The merged sheet that an earlier run made, found by its name and its head; null where there is none. */
export function formerSheet(sheets: readonly Grid[], of: SheetOf, finder: UnitFinder): FormerSheet | null {
  for (const name of [sheetNames[of], mergedSheetNames[of]]) {
    const grid = sheets.find((each) => each.name.normalize("NFC") === name);
    const found = grid ? readFormer(grid, of, finder) : null;
    if (found) return found;
  }
  return null;
}

/** Far enough for rows she put above the head. */
const MOST_ROWS_ABOVE = 30;

function readFormer(grid: Grid, of: SheetOf, finder: UnitFinder): FormerSheet | null {
  const nameHead = folded(of === "individual" ? headWords.name : collectiveName);
  const text = (row: number, column: number): string => {
    const value = valueAt(grid, row, column);
    return typeof value === "string" ? value.normalize("NFC").trim() : typeof value === "number" ? String(value) : "";
  };
  for (let row = 1; row <= Math.min(MOST_ROWS_ABOVE, grid.values.length); row += 1) {
    const width = Math.max(grid.values[row - 1]?.length ?? 0, grid.values[row]?.length ?? 0);
    const words = Array.from({ length: width }, (_, at) => [text(row, at + 1), text(row + 1, at + 1)] as const);
    const heads = words.map(([upper]) => folded(upper));
    if (!heads.includes(nameHead) || !heads.includes(folded(headWords.source))) continue;
    const columns = new Map<number, MergedColumn>();
    words.forEach(([upper, lower], at) => {
      const column = columnOf(lower || upper, lower !== "", of);
      if (column) columns.set(at + 1, column);
    });
    return { grid, of, headRow: row, columns, ...rowsBelow(grid, of, row + 2, columns, text, finder) };
  }
  return null;
}

function columnOf(head: string, isUnderGroup: boolean, of: SheetOf): MergedColumn | null {
  if (head === "") return null;
  if (isUnderGroup) return { kind: "award", award: awardOfHead(head) };
  if (folded(head) === folded(collectiveName) && of === "collective") return { kind: "name" };
  for (const [kind, words] of Object.entries(headWords)) {
    if (folded(words) === folded(head)) return { kind: kind as Exclude<MergedColumn["kind"], "award"> };
  }
  return null;
}

const SECTION = /^[IVXL]+\.\s+/u;

function rowsBelow(
  grid: Grid,
  of: SheetOf,
  first: number,
  columns: ReadonlyMap<number, MergedColumn>,
  text: (row: number, column: number) => string,
  finder: UnitFinder,
): Pick<FormerSheet, "rows" | "tail"> {
  const at = (kind: MergedColumn["kind"]) => [...columns].find(([, column]) => column.kind === kind)?.[0] ?? 0;
  const cell = (row: number, kind: MergedColumn["kind"]) => (at(kind) === 0 ? "" : text(row, at(kind)));
  const awards = [...columns].flatMap(([column, each]) =>
    each.kind === "award" ? [[column, each.award] as const] : [],
  );
  const rows: MergedRow[] = [];
  let section = "";
  let end = first;
  for (let row = first; row <= grid.values.length; row += 1) {
    const [name, number] = [cell(row, "name"), text(row, 1)];
    if (SECTION.test(number) && name === "") {
      section = number.replace(SECTION, "").replace(/\s*\(chưa gửi\)$/u, "");
      continue;
    }
    if (name === TOTAL || number === TOTAL) {
      end = row + 1;
      break;
    }
    if (name === "") continue;
    const ofSection =
      folded(section) === folded(ASSOCIATIONS) ? ASSOCIATIONS : (finder.named(section)?.name ?? section);
    const own = of === "collective" && ofSection === "" ? (finder.named(name)?.name ?? name) : ofSection;
    const said = cell(row, "unit");
    rows.push({
      recipient: of,
      unit: said === "" ? own : (finder.named(said)?.name ?? said),
      name,
      birth: cell(row, "birth") || null,
      position: cell(row, "position") || null,
      awards: joinedAwards(
        awards.flatMap(([column, award]) => {
          const value = valueAt(grid, row, column);
          const isMarked = !isBlank(value) && typeof value !== "object" && readMark(value) !== "no";
          return isMarked ? [award] : [];
        }),
      ),
      initiatives: cell(row, "initiatives")
        .split(/\s*;\s*/u)
        .filter((title) => title !== ""),
      remarks: cell(row, "remarks") || null,
      source: cell(row, "source"),
    });
    end = row + 1;
  }
  for (let row = end; row <= grid.values.length; row += 1) {
    const filled = (grid.values[row - 1] ?? []).some((value) => !isBlank(value));
    if (filled && !text(row, 1).startsWith("Danh sách này có ")) return { rows, tail: row };
  }
  return { rows, tail: null };
}

/** The label of the last line of the table. */
export const TOTAL = "TỔNG CỘNG";
