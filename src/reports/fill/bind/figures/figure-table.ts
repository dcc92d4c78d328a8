import { withRestOfGroups } from "../../meaning/rest-of-groups";
import { withPartsOfCounts } from "../../meaning/parts-of-counts";
import { withBareResult } from "../../meaning/bare-result";
import { columnUses, type FigureColumn } from "../../meaning/column-uses";
import type { Item, Line } from "../../read-table/line";
import { lineLabels } from "../../read-table/line-labels";
import { readLines } from "../../read-table/read-lines";
import { isUnitHead } from "../../read-table/summary-of-units";
import { isShortFormOf } from "../../../../units/short-forms";
import { wordsOf } from "../../../../units/unit-words";
import type { Facts } from "../../facts";
import { matchList } from "../../../../units/match-list";
import type { Table } from "../../read-table/table";
import type { BindInput } from "../bound-table";
import { noFacets, saysNothing, type Facets } from "../../meaning/facets";
import { whomOfTitle } from "../../meaning/title-whom";
import { whomNotes, type Narrowing } from "../../meaning/whom-notes";
import { titleFacets } from "../../meaning/form-title";
import { isOfContract, withContract } from "../../meaning/whole-with-contract";
import type { BodyAmongUnits, HigherTitles } from "../../source";
import { bodyAmongUnitsIn } from "./body-among-units";
import { higherTitlesIn } from "./higher-titles";
import { asListed, asListedAcross } from "./lines-by-values";
import { formKey } from "../form-keys";

/** A table of figures as read: its lines, its columns of figures, and which way its units run. */
export interface FigureTable {
  readonly table: Table;
  readonly form: string;
  /** What the lines above the table say of all its figures. */
  readonly title: Facets;
  readonly lines: readonly Line[];
  /** The lines that stand for something of their own. */
  readonly items: readonly Item[];
  readonly figures: readonly FigureColumn[];
  /** Units down × titles across; else titles down × numbers or units across. */
  readonly unitsDown: boolean;
  /** Whom the title and the notes leave out of all figures. */
  readonly narrowings: readonly Narrowing[];
  /** «Bảng của khối»: the line of our own body among those of others; null in a table of anything else. */
  readonly ownLine: Item | null;
  /** Whether its lower titles take in those with a higher one; null: nobody says. */
  readonly higher: HigherTitles | null;
  /** Whether its numbers of collectives take the body itself in; null: nobody says. */
  readonly body: BodyAmongUnits | null;
}

export function figureTableOf(table: Table, input: BindInput): FigureTable {
  const { facts, answers } = input;
  const read = asListed(
    readLines(table, matchList(lineLabels(table), facts.units, answers), facts.lexicon),
    facts.listed,
  );
  const own = ownLineOf(
    table,
    read.filter((line) => line.kind === "item"),
    facts,
  );
  const ownLine = own === null ? null : { ...own, facets: noFacets };
  const lines = withWholesOfContract(read.map((line) => (ownLine !== null && line === own ? ownLine : line)));
  const items = lines.filter((line) => line.kind === "item");
  const units = items.filter((item) => item.match.kind === "unit").length;
  const titles = items.filter((item) => item.facets.award !== null).length;
  const title = titleAsTold(table, input);
  const uses = columnUses(table, facts, answers).filter((use) => use.use === "figure");
  const figures = withPartsOfCounts(withRestOfGroups(asListedAcross(uses, facts.listed, facts)));
  return {
    table,
    form: formKey(table),
    title,
    lines,
    items,
    figures: withBareResult(figures, title, lines),
    narrowings: [
      { who: whomOfTitle(title, table, lines, figures), without: [], of: null },
      ...whomNotes(table, facts.lexicon).flatMap((each) => (each.kind === "told" ? [each.narrowing] : [])),
    ].filter(({ who, without }) => who.length + without.length > 0),
    // A title may look like a unit («Tập thể Văn phòng»): most lines must be units.
    unitsDown: ownLine !== null || (units > 0 && units * 2 >= titles) || isOfUnknownUnits(table, items),
    ownLine,
    higher: higherTitlesIn(table, answers),
    body: bodyAmongUnitsIn(table, answers),
  };
}

/** Lines of CBCCVC of whom a line below names the contract workers as a part. */
function withWholesOfContract(lines: readonly Line[]): readonly Line[] {
  const wholes = new Set(lines.flatMap((line) => (line.kind === "part" && isOfContract(line.facets) ? line.of : [])));
  return lines.map((line) =>
    line.kind === "item" && wholes.has(line.row) ? { ...line, facets: withContract(line.facets) } : line,
  );
}

/** «Lấy số đăng ký» of a form of results: what she answered stands for the title's words. */
function titleAsTold(table: Table, { answers, facts }: BindInput): Facets {
  const title = titleFacets(table, facts.lexicon.wordings);
  const form = formKey(table);
  const told = answers.find((answer) => answer.kind === "standing" && answer.form === form && answer.header === null);
  return told?.kind === "standing" && told.standing === "registered" ? { ...title, standing: "registered" } : title;
}

/** Bodies down, one of them ours: none of the others is one of our units, however much it sounds like it. */
function ownLineOf(table: Table, items: readonly Item[], { register }: Facts): Item | null {
  const own = register.organisation;
  if (own === null || items.length < 2 || !isUnitHead(table)) return null;
  const words = wordsOf(own.value);
  const isOwn = ({ label }: Item) => isShortFormOf(wordsOf(label), words);
  const [only = null, ...more] = items.filter(isOwn);
  const isOfUnits = items.some((item) => item !== only && item.match.kind === "unit" && item.match.exact);
  return more.length > 0 || isOfUnits ? null : only;
}

/** «Đơn vị» over names of which the register knows none: units still, and none of them is the whole. */
function isOfUnknownUnits(table: Table, items: readonly Item[]): boolean {
  return (
    isUnitHead(table) &&
    items.length > 1 &&
    items.every((item) => item.match.kind !== "unit" && saysNothing(item.facets))
  );
}
