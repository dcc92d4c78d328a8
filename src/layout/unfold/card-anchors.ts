import { plain } from "../../text/plain";
import { looksLikePerson, looksLikeUnit } from "../cell-looks";
import type { SheetText } from "../sheet-text";
import { nameOfCard, pairsOf } from "./card-fields";
import { isCollectiveLabel, isKnownLabel, isLeaderLabel, isNameLabel, isNameValue, labelOf, pairIn } from "./labels";
import { pieceAt } from "./sheet-view";

/** Where a card begins: the cell that names, or labels the name of, whose card it is. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  /** In one cell with its name, in a cell of its own beside it, or a name alone above its labels. */
  readonly as: "pair" | "beside" | "bare";
  /** The label, plain; "" for a name alone. */
  readonly label: string;
}

/** Words without which no cell labels a name. */
const MAY_LABEL = /:|t[eê]n|ông|bà|đồng chí|tôi|người|cá nhân|tập thể/iu;

/** All places where a card may begin, in reading order: those of people, else those of collectives, else of who leads. */
export function anchorsOf(sheet: SheetText): readonly Anchor[] {
  const people: Places = { named: [], open: [] };
  const collectives: Places = { named: [], open: [] };
  const leaders: Places = { named: [], open: [] };
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    const filled = sheet.filled(row);
    filled.forEach((column, at) => {
      const value = sheet.value(row, column);
      if (typeof value !== "string" || !MAY_LABEL.test(value.normalize("NFC"))) return;
      const pairs = value.includes(":") ? pairsOf(pieceAt(sheet, row, column)) : [];
      const named = nameOfCard(pairs);
      const label = named?.label ?? pairs[0]?.label ?? labelOf(sheet.text(row, column));
      const kind = [isNameLabel, isCollectiveLabel, isLeaderLabel].findIndex((isLabel) => isLabel(label));
      const places = [people, collectives, leaders][kind];
      if (places === undefined) return;
      const as = named !== undefined || pairs.length > 1 ? "pair" : "beside";
      const isNamed = named !== undefined || isNamedBeside(sheet, row, filled.slice(at + 1), places !== collectives);
      (isNamed ? places.named : places.open).push({ row, column, as, label: plain(label) });
    });
  }
  if (people.named.length > 0) return all(people);
  const alone = namesAlone(sheet);
  if (alone.length > 0) return alone;
  if (collectives.named.length > 0) return all(collectives);
  // «Họ tên hiệu trưởng» on several cards that name nobody else: they are who registers. One stands over a list.
  return leaders.named.length >= 2 ? all(leaders) : [];
}

interface Places {
  readonly named: Anchor[];
  /** A name not filled in, or one that looks like none. */
  readonly open: Anchor[];
}

/** Under a label that stands before names a card begins, whether its name is filled in or not. */
function all({ named, open }: Places): readonly Anchor[] {
  const labels = new Set(named.map(({ label }) => label));
  const others = open.filter(({ label }) => labels.has(label));
  return others.length === 0 ? named : [...named, ...others].sort(inReadingOrder);
}

function inReadingOrder(one: Anchor, other: Anchor): number {
  return one.row - other.row || one.column - other.column;
}

/** The next cell is a name, and the one behind it is none: else the row names many people, or heads a table. */
function isNamedBeside(
  sheet: SheetText,
  row: number,
  [next, further]: readonly number[],
  isOfPeople: boolean,
): boolean {
  if (next === undefined || typeof sheet.value(row, next) !== "string") return false;
  const text = sheet.text(row, next);
  if (!isOfPeople) return looksLikeUnit(text) && (further === undefined || !looksLikeUnit(sheet.text(row, further)));
  if (!isNameValue(text) || isNameLabel(labelOf(text))) return false;
  return further === undefined || !looksLikePerson(sheet.text(row, further));
}

/** «1. Nguyễn Văn An» right over «Chức vụ: Trưởng phòng», again and again over the same label. */
function namesAlone(sheet: SheetText): readonly Anchor[] {
  const found: (Anchor & { readonly below: string })[] = [];
  for (let row = 1; row < sheet.lastRow; row += 1) {
    for (const column of sheet.filled(row)) {
      const value = sheet.value(row + 1, column);
      if (typeof value !== "string" || !value.includes(":")) continue;
      const below = sheet.text(row + 1, column);
      const label = pairIn(below)?.label ?? labelOf(below);
      if (!isKnownLabel(label) || !looksLikePerson(nameAlone(sheet.text(row, column)))) continue;
      found.push({ row, column, as: "bare", label: "", below: label });
    }
  }
  const [first] = found;
  return found.length >= 2 && found.every(({ below }) => below === first?.below) ? found : [];
}

/** «1. Ông Nguyễn Văn An» without its number and its form of address. */
export function nameAlone(text: string): string {
  return labelOf(text).replace(/^(?:ông|bà|đồng chí|đ\/c|anh|chị|thầy|cô)\s*:?\s+(?=\p{Lu})/iu, "");
}
