import type { Answer } from "../../../domain/answer";
import type { RecipientKind } from "../../../domain/recipient";
import type { Facts } from "../facts";
import { labelColumns, qualifierColumn } from "../read-table/label-columns";
import { plainText, type Table, type TableColumn } from "../read-table/table";
import { matchList } from "../../../units/match-list";
import { matchUnit, type UnitMatch } from "../../../units/match-unit";
import { isDepartment, withoutInitials, withoutLeaders, type UnitOf } from "../read-table/line-groups";
import { awardIn, folded } from "../words";
import type { Facets } from "./facets";
import { footnoteOpen } from "./footnotes";
import { headFacets } from "./head-facets";
import { facetsOf } from "./label-facets";
import { tableLexicon } from "../vocabulary/lexicon";
import { isSumHead } from "../vocabulary/totals";
import { withStandings } from "./standing-columns";
import { unitGroupHeads } from "./unit-group-heads";
import { isOfContract, withContract } from "./whole-with-contract";

/** What a column of a table of figures is for. */
export type ColumnUse =
  | { readonly use: "label" }
  /** Hers to write: remarks, basis, level, signature. */
  | { readonly use: "hers" }
  | FigureColumn;

/** A column of numbers, with what its head says and the unit it names (units across). */
export interface FigureColumn {
  readonly use: "figure";
  readonly column: TableColumn;
  readonly facets: Facets;
  readonly match: UnitMatch;
  /** «Cộng» of a group of units across. */
  readonly ofGroup: boolean;
  /** «LĐTT | CSTĐCS | Nữ»: all the women, or those of what stands in front? Its other readings; left out: there are none. */
  readonly mayBe?: readonly FigureColumn[];
}

const HERS =
  /^(ghi chu|can cu|ma so|ma|ma bieu|minh chung|ky ten|ky nhan|ly do|giai trinh|muc giao|yeu cau|ke hoach|don vi tinh|dvt|chuc vu|so ngay quyet dinh|so quyet dinh|loai khen thuong|nhan xet|de xuat|kien nghi)\b/;

/** How each column is used, in the order of the table. */
export function columnUses(table: Table, facts: Facts, answers: readonly Answer[]): readonly ColumnUse[] {
  const labels = labelColumns(table);
  const qualifier = qualifierColumn(table, facts.lexicon);
  const title = recipientOfTitle(table) ?? recipientOfNames(table);
  const heads = table.columns.map(({ path }) => path.at(-1) ?? "").filter((head) => awardIn(head, null) === null);
  const matched = withoutInitials(matchList(heads, facts.units, answers));
  const unitOf = nameDepartments(heads, matched) ? matched : withoutLeaders(matched);
  const groups = unitGroupHeads(table.columns, unitOf, facts.lexicon);
  const uses = table.columns.map((column): ColumnUse => {
    if (column.column === labels.number || column.column === labels.name || column.column === qualifier)
      return { use: "label" };
    const last = column.path.at(-1) ?? "";
    if (HERS.test(folded(last)) || column.path.length === 0) return { use: "hers" };
    if (holdsWords(table, column.column)) return { use: "hers" };
    const match = unitOfHead(column, unitOf, facts, answers);
    // The name of a unit says nothing else: a «Trung tâm Dịch vụ đối ngoại» counts no «khen thưởng đối ngoại».
    const named = column.path.filter((text, at) => at !== column.path.length - 2 || !groups.has(text));
    const path = match.kind === "unit" ? named.filter((text) => !isName(text, match, unitOf)) : named;
    const hint = hintOf(path) ?? title;
    const facets = withFootnote(headFacets(path, hint, facts), column.path, table);
    const narrowed = facets.recipient === null && title !== null ? { ...facets, recipient: title } : facets;
    const ofGroup = isSumHead(last) && groups.has(column.path.at(-2) ?? "");
    return { use: "figure", column, facets: narrowed, match: ofGroup ? { kind: "none" } : match, ofGroup };
  });
  const figures = withWholesOfContract(withStandings(uses.filter((use) => use.use === "figure")));
  return uses.map((use) => (use.use === "figure" ? (figures.find((each) => each.column === use.column) ?? use) : use));
}

/** «Lãnh đạo (*)»: a note below that nobody understood is words of the head. */
function withFootnote(facets: Facets, path: readonly string[], table: Table): Facets {
  const notes = path.flatMap((text) => footnoteOpen(text, table) ?? []);
  return notes.length === 0 ? facets : { ...facets, leftover: [...facets.leftover, ...notes] };
}

/** «CBCCVC › Tổng số | Biên chế | Hợp đồng», «Tổng số CBCCVC | Trong đó: hợp đồng»: of these columns CBCCVC is everybody. */
function withWholesOfContract(figures: readonly FigureColumn[]): readonly FigureColumn[] {
  const wholes = new Set(
    figures.filter(({ facets }) => isOfContract(facets)).flatMap((use) => wholeOfPart(use, figures)),
  );
  return figures.map((use) => (wholes.has(use) ? { ...use, facets: withContract(use.facets) } : use));
}

/** The columns of the group, and the whole that stands in front of «Trong đó». */
function wholeOfPart(part: FigureColumn, figures: readonly FigureColumn[]): readonly FigureColumn[] {
  const group = part.column.path.length > 1 ? part.column.path[0] : undefined;
  const together = figures.filter(({ column }) => group !== undefined && column.path[0] === group);
  const isOfGroup = part.facets.who.includes("staff");
  const before = part.facets.isPart
    ? figures.slice(0, figures.indexOf(part)).findLast(({ facets }) => !facets.isPart)
    : undefined;
  return [...(isOfGroup ? [part, ...together] : []), ...(before === undefined ? [] : [before])];
}

/** One phòng by its own name, or several by short forms: «Lãnh đạo phòng» beside «Đội TM | Đội CT» is one of the units. */
function nameDepartments(heads: readonly string[], unitOf: UnitOf): boolean {
  const isOne = (head: string): boolean => {
    const match = unitOf(head);
    return match.kind === "unit" && match.unit.kind === "department";
  };
  return heads.some((head) => isDepartment(head, unitOf)) || heads.filter(isOne).length > 1;
}

/** The text that names the unit of a column. */
function isName(text: string, { unit }: UnitMatch & { readonly kind: "unit" }, unitOf: UnitOf): boolean {
  const own = unitOf(text);
  return own.kind === "unit" && own.unit === unit;
}

/** Words in most lines that hold anything: «Cấp quyết định», «Văn bản». Dots, dashes and figures wait for a number. */
function holdsWords(table: Table, column: number): boolean {
  const texts: string[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const text = plainText(table.grid, row, column);
    if (text !== "") texts.push(text);
  }
  const words = texts.filter((text) => /\p{L}{2}/u.test(text) && !text.includes("{{"));
  return words.length >= 2 && words.length * 2 > texts.length;
}

/** Whose column it is, as any level of its head says; the inner one wins. */
function hintOf(path: readonly string[]): RecipientKind | null {
  for (const text of [...path].reverse()) {
    const words = folded(text);
    if (/\btap the\b/.test(words) && !/\bca nhan\b/.test(words)) return "collective";
    if (/\bca nhan\b/.test(words) && !/\btap the\b/.test(words)) return "individual";
  }
  return null;
}

function recipientOfTitle({ titles, sheetTitles }: Table): RecipientKind | null {
  return recipientIn(titles) ?? recipientIn(sheetTitles);
}

function recipientIn(lines: readonly string[]): RecipientKind | null {
  // «Đơn vị tính: người, tập thể» says what is counted, not whose table it is.
  const words = folded(lines.filter((line) => !/^\s*(đơn vị tính|đvt)(?!\p{L})/iu.test(line)).join(" "));
  const collective = /\btap the\b/.test(words.replace(/tap the lao dong/g, ""));
  const individual = /\bca nhan\b/.test(words);
  return collective === individual ? null : collective ? "collective" : "individual";
}

/** «Tên tập thể» over the names, and no title of people among the heads: what both can hold is meant for collectives. */
function recipientOfNames(table: Table): RecipientKind | null {
  const { name } = labelColumns(table);
  const head = table.columns.find((column) => column.column === name)?.path.at(-1) ?? "";
  if (!/^(ten )?tap the\b/.test(folded(head))) return null;
  const ofPeople = table.columns.some((column) =>
    column.path.some((text) => awardIn(text, "collective")?.recipient === "individual"),
  );
  return ofPeople ? null : "collective";
}

/** Units across: a head that is the name of one, or looks like one. A head that names a title is no unit. */
function unitOfHead(column: TableColumn, unitOf: UnitOf, facts: Facts, answers: readonly Answer[]): UnitMatch {
  const last = column.path.at(-1) ?? "";
  if (awardIn(last, null) !== null) return { kind: "none" };
  const match = unitOf(last);
  // «Số tập thể» looks like «Tập thể Sở», and is understood without it.
  const isOther = match.kind === "ask" && saysHowMany(last);
  if (match.kind !== "none" && !isOther) return match;
  if (column.path.length === 1) return { kind: "none" };
  const outer = matchUnit(column.path[0] ?? "", facts.units, answers);
  return outer.kind === "unit" && outer.exact ? outer : { kind: "none" };
}

function saysHowMany(head: string): boolean {
  const { measure, leftover } = facetsOf(head, null, tableLexicon);
  return measure !== null && leftover.length === 0;
}
