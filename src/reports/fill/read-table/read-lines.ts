import { looksLikeUnitName } from "../../../text/unit-evidence";
import { noFacets, type Facets } from "../meaning/facets";
import { facetsOf } from "../meaning/label-facets";
import type { UnitMatch } from "../../../units/match-unit";
import { wordsOf } from "../../../units/unit-words";
import type { Lexicon } from "../vocabulary/lexicon";
import { beginsTotal, totalOfLines } from "../vocabulary/totals";
import { folded } from "../words";
import { withCodeSums } from "./code-sums";
import { labelColumns, labelOf, qualifierColumn, type LabelColumns } from "./label-columns";
import type { Item, Line, Part } from "./line";
import { facetsOfRow } from "./line-facets";
import {
  isDepartment,
  isFurtherPart,
  isGroupOfCount,
  isGroupOfUnit,
  isOfSubjects,
  isSaidOnce,
  namesGroups,
  withoutInitials,
  withoutLeaders,
  type UnitOf,
} from "./line-groups";
import { lineLabels } from "./line-labels";
import { linesOfShares } from "./lines-of-shares";
import { isAmongTitles, isHeading } from "./headings-of-lines";
import { countsOfItsOwn, withTotals } from "./line-totals";
import { withOpenGroups } from "./open-groups";
import { filledColumns, plainText, shownText, type Table } from "./table";

const SHARES = /^(ty le|ti le)\b/;
const PART = /^(trong do|trong so do|gom)\b|^nu$/;
const WHOLE_BODY = /^tap the (so|cuc|co quan|chi cuc|truong|vien|ubnd|uy ban|tong cuc|benh vien|toa)\b/;
/** «Cộng cá nhân», «Cộng tập thể»: a total of the lines above that names whom they speak of. */
const SUBJECTS_TOTAL = /^(tong )?cong (so )?(ca nhan|so nguoi|nguoi|tap the)\b/;
const DASH = /^\s*[-–+•*]/;
/** Reads every non-empty line of the body. */
export function readLines(table: Table, unitOfLabel: UnitOf, lexicon: Lexicon): readonly Line[] {
  const columns = labelColumns(table);
  const unitOfName = withoutInitials(unitOfLabel);
  const ofGroups = namesGroups(table, unitOfName);
  const unitOf = ofGroups ? withoutLeaders(unitOfName) : unitOfName;
  const second = qualifierColumn(table, lexicon);
  const qualifierOf = (row: number): Facets | null =>
    second === null ? null : facetsOf(shownText(table.grid, row, second), null, lexicon);
  const itemAt: ItemAt = (row, label, facets, match) => {
    return { kind: "item", row, label, match, facets, qualifier: qualifierOf(row) };
  };
  const ofSubjects = isOfSubjects(table, unitOf, lexicon);
  const lines: Line[] = [];
  let [since, beforeHeading]: [number[], number[]] = [[], []];
  const items: number[] = [];
  // Nothing stands under the last heading: it was the name of one more unit, which nobody knows.
  const withoutEmptyHeading = () => {
    const last = lines.at(-1);
    if (last?.kind !== "heading" || items.length === 0 || beginsTotal(last.label)) return;
    const { row, label } = last;
    lines[lines.length - 1] = itemAt(row, label, facetsOf(label, null, lexicon), noUnit);
    items.push(row);
    since = [...beforeHeading, row];
  };
  const shares = linesOfShares(table, lexicon, (row, label, facets, mayBeUnit) =>
    itemAt(row, label, facets, mayBeUnit ? matchInTable(label, unitOf) : noUnit),
  );
  const isPartOfGroup = (row: number, label: string, facets: Facets) =>
    isFurtherPart(table, row, facets, lines) || isGroupOfUnit(label, facets, lineLabels(table), unitOf);
  for (const { row, label } of namedRows(table, columns, second)) {
    const [words, total] = [folded(label), totalOfLines(label)];
    const ofShares = shares(row, label);
    if (ofShares !== null) {
      lines.push(ofShares);
      if (ofShares.kind === "heading") since = [];
      continue;
    }
    const facets = facetsOfRow(table, row, label, lines, lexicon);
    const isOfSubjectsAbove = SUBJECTS_TOTAL.test(words) && since.length > 0;
    const isOther = isOfSubjectsAbove || (ofSubjects && facets.award !== null);
    if (total === "final" && !isOther && !countsOfItsOwn(label, facets)) {
      withoutEmptyHeading();
      lines.push({ kind: "sum", row, label, rows: [...items], final: true, qualifier: qualifierOf(row) });
      since = [];
    } else if (total === "subtotal" || isOfSubjectsAbove) {
      withoutEmptyHeading();
      // A heading with nothing known below it has nothing to add up.
      const isEmpty = since.length === 0 && lines.at(-1)?.kind === "heading";
      const rows = since.length > 0 || isEmpty ? since : [...items];
      const final = !isEmpty && (since.length === 0 || since.length === items.length);
      lines.push({ kind: "sum", row, label, rows, final, qualifier: qualifierOf(row) });
      since = [];
    } else if (WHOLE_BODY.test(words) && !isDepartment(label, unitOf)) {
      lines.push({ kind: "whole-body", row, label });
    } else if (isRate(facets, lines)) {
      lines.push({ kind: "rate", row, label, facets, of: items.at(-1) ?? row, below: partAboveRate(facets, lines) });
    } else if (SHARES.test(words) && facets.award === null) {
      lines.push({ kind: "shares", row, label });
    } else if (isGroupOfCount(table, row, label, facets, lines)) {
      lines.push(partOf(row, label, facets, partOfAbove(lines)));
    } else if (PART.test(words) || isPartByMark(label, lines) || isPartOfGroup(row, label, facets)) {
      lines.push(partOf(row, label, facets, ofGroups && isSaidOnce(table, label) ? partOfAll : partOfAbove(lines)));
    } else {
      const match = matchInTable(label, unitOf);
      const speaks = match.kind !== "none" || saysWhatIsCounted(facets, ofSubjects);
      if (!speaks && isBesidePart(label, lines)) {
        lines.push(partOf(row, label, facets, partOfAbove(lines)));
      } else if (!speaks && isHeading(table, row, columns.number)) {
        lines.push({ kind: "heading", row, label });
        beforeHeading = since;
        since = isAmongTitles(table, row, label, facets, lines) ? [...since, row] : [];
        items.push(...since.filter((each) => each === row));
      } else {
        lines.push(itemAt(row, label, facets, match));
        items.push(row);
        since.push(row);
      }
    }
  }
  withoutEmptyHeading();
  return withOpenGroups(withCodeSums(withUnitsAmongHeadings(withTotals(lines, table), columns, itemAt), table));
}

/** «Tổ Vận hành» among «Tổ Sửa chữa», «Tổ Kho» without numbers or subtotals: one more unit, which nobody knows, and no heading. */
function withUnitsAmongHeadings(lines: readonly Line[], { number }: LabelColumns, itemAt: ItemAt): readonly Line[] {
  if (number !== null || lines.some((line) => line.kind === "sum" && !line.final)) return lines;
  const kinds = new Set(
    lines.flatMap((line) => (line.kind === "item" && line.match.kind === "unit" ? kindIn(line.label) : [])),
  );
  return lines.map((line) => {
    if (line.kind !== "heading" || beginsTotal(line.label) || looksLikeUnitName(line.label) <= 0.5) return line;
    return kinds.has(kindIn(line.label)) ? itemAt(line.row, line.label, noFacets, noUnit) : line;
  });
}

/** «Phòng», «Tổ»: what a unit is called before its own name. */
function kindIn(label: string): string {
  return folded(label).split(" ")[0] ?? "";
}

/** The rows of the body that a name stands in. */
function namedRows(table: Table, columns: LabelColumns, second: number | null) {
  const named: { readonly row: number; readonly label: string }[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (filledColumns(table.grid, row).length === 0) continue;
    const own = labelOf(table, row, columns);
    // «Văn phòng | Lãnh đạo», below it « | Nhân viên»: one name for several lines.
    const isSame = own === "" && second !== null && plainText(table.grid, row, second) !== "";
    const label = isSame ? (named.at(-1)?.label ?? "") : own;
    if (label !== "") named.push({ row, label });
  }
  return named;
}

type ItemAt = (row: number, label: string, facets: Facets, match: UnitMatch) => Item;
const noUnit: UnitMatch = { kind: "none" };

function partOf(row: number, label: string, facets: Facets, whole: Pick<Part, "of" | "rows">): Part {
  return { kind: "part", row, label, facets, ...whole };
}

const partOfAll = { of: null, rows: null } as const;

/** A part of the line above that is none itself: of a unit, a title, or the total of those above it. */
function partOfAbove(lines: readonly Line[]): Pick<Part, "of" | "rows"> {
  const above = lines.findLast(({ kind }) => kind === "item" || kind === "sum" || kind === "heading");
  if (above === undefined) return partOfAll;
  return { of: above.row, rows: above.kind === "sum" ? above.rows : [above.row] };
}

/** A title, a number, a level; where the lines are those who hold the titles across, whoever they are. */
function saysWhatIsCounted(facets: Facets, ofSubjects: boolean): boolean {
  const { award, measure, recipient, who } = facets;
  return (
    award !== null || measure !== null || isLevel(facets) || (ofSubjects && (recipient !== null || who.length > 0))
  );
}

/** «Cơ sở», «Cấp tỉnh» and nothing else: a level of initiatives. */
function isLevel({ level, leftover, recipient, foreign }: Facets): boolean {
  return level !== null && leftover.length === 0 && recipient === null && foreign === null;
}

/** Below a line that counts a title, or its parts with dashes, a share without a title is one of that count. */
function isRate({ measure, award }: Facets, lines: readonly Line[]): boolean {
  if (measure !== "share" || award !== null) return false;
  const above = lines.findLast(({ kind }) => kind !== "part");
  if (above === undefined) return false;
  return above.kind === "item" && (above.facets.award !== null || above.facets.grade !== null);
}

/** «- Nữ», below it «Tỷ lệ (%)»: of the women, or of whoever holds the title? «so với tổng số» says it. */
function partAboveRate({ base }: Facets, lines: readonly Line[]): string | null {
  const above = lines.at(-1);
  return base === null && above?.kind === "part" ? above.label : null;
}

/** «- Cá nhân», below it «+ Lãnh đạo …», «+ Người trực tiếp …»: the parts of the line with the dash. */
function isPartByMark(label: string, lines: readonly Line[]): boolean {
  if (!label.startsWith("+")) return false;
  const whole = lines.findLast((line) => line.kind === "item");
  return whole !== undefined && !whole.label.startsWith("+");
}

/** «- Nữ», below it «- Sinh từ năm 1990»: one more part of the same whole, however little of its words is understood. */
function isBesidePart(label: string, lines: readonly Line[]): boolean {
  return DASH.test(label) && lines.at(-1)?.kind === "part" && !isNextGroup(label, lines);
}

/** «- Khối B» below the parts of the last line of «- Khối A»: the next heading. */
function isNextGroup(label: string, lines: readonly Line[]): boolean {
  const [first = ""] = folded(label).split(" ");
  const isHead = (line: Line) => line.kind === "heading" && DASH.test(line.label);
  return /^(khoi|cum|nhom)$/.test(first) || lines.some(isHead);
}

/** «Khối Văn phòng Sở» is the name of a group, however much it looks like the unit that leads it. */
function matchInTable(label: string, unitOf: UnitOf): UnitMatch {
  const match = unitOf(label);
  return match.kind === "ask" && /^(khoi|cum|nhom) /.test(wordsOf(label).join(" ")) ? { kind: "none" } : match;
}
