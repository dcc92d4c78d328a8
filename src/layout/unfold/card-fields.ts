import type { Area } from "../../workbook/refs";
import { looksLikePerson, looksLikeUnit } from "../cell-looks";
import type { SheetText } from "../sheet-text";
import { isCollectiveLabel, isKnownLabel, isLeaderLabel, isNameLabel, isNameValue, labelOf, pairIn } from "./labels";
import { joined, type Piece, pieceAt } from "./sheet-view";

/** What one card says under one label. */
export interface Field {
  readonly label: string;
  /** Where the label stands. */
  readonly at: Piece;
  /** null: nothing is filled in. */
  readonly value: Piece | null;
}

/** What stands in the area of one card. */
export interface CardFields {
  readonly fields: readonly Field[];
  /** Cells that are neither labels nor stand beside one. */
  readonly loose: readonly Piece[];
}

/** Reads the labels of an area with what stands behind them, beside them, or goes on below. */
export function fieldsIn(sheet: SheetText, area: Area, labelColumns: ReadonlySet<number>): CardFields {
  const fields: Field[] = [];
  const loose: Piece[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const filled = sheet.filled(row).filter((column) => column >= area.left && column <= area.right);
    for (let at = 0; at < filled.length; at += 1) {
      const column = filled[at] ?? area.left;
      const own = pieceAt(sheet, row, column);
      const within = pairsOf(own);
      const next = filled[at + 1];
      if (within.length > 1 || within.some(({ value }) => value !== null)) fields.push(...within);
      else if (typeof own.value === "string" && isLabel(own.value, labelColumns.has(column))) {
        const beside = next === undefined ? null : pieceAt(sheet, row, next);
        const isValue = beside !== null && next !== undefined && !isLabelCell(beside, labelColumns.has(next));
        fields.push({ label: labelOf(own.value), at: own, value: isValue && !isDotted(beside) ? beside : null });
        if (isValue) at += 1;
      } else if (!goesOn(fields, own)) loose.push(own);
    }
  }
  return { fields, loose };
}

function isLabel(text: string, isInLabelColumn: boolean): boolean {
  return /:\s*$/u.test(text) || (isInLabelColumn && /\p{L}{2}/u.test(text)) || isNameLabel(labelOf(text));
}

function isLabelCell({ value }: Piece, isInLabelColumn: boolean): boolean {
  return typeof value === "string" && (isLabel(value, false) || (isInLabelColumn && isKnownLabel(labelOf(value))));
}

/** «Danh hiệu: | LĐTT» over « | CSTĐCS», «Danh hiệu: LĐTT» over «- CSTĐCS»: what a field says goes on below it. */
function goesOn(fields: Field[], piece: Piece): boolean {
  const last = fields[fields.length - 1];
  const above = last?.value ?? null;
  if (last === undefined || above?.column !== piece.column || piece.row - above.row > 3) return false;
  if (typeof piece.value !== "string" || looksLikePerson(piece.value)) return false;
  if (isOneCell(last.at, above) && !/^\s*[-+•*–]/u.test(piece.value)) return false;
  fields[fields.length - 1] = { ...last, value: joined(above, piece) };
  return true;
}

/** The pairs within one cell, line by line: a whole card, or a single «Chức vụ: Trưởng phòng». */
export function pairsOf(piece: Piece): readonly Field[] {
  if (typeof piece.value !== "string") return [];
  const fields: Field[] = [];
  for (const line of piece.value.split("\n").filter((text) => text.trim() !== "")) {
    const last = fields[fields.length - 1];
    const pairs = inOneLine(line);
    if (pairs.length > 0)
      fields.push(
        ...pairs.map(({ label, value }) => ({
          label,
          at: piece,
          value: isDotted({ value }) ? null : { ...piece, value },
        })),
      );
    // «1. Nguyễn Văn An» over «Chức vụ: …»: who the card is of, without a label.
    else if (!last && looksLikePerson(labelOf(line)))
      fields.push({ label: "Họ và tên", at: piece, value: { ...piece, value: labelOf(line) } });
    else if (!last) return [];
    else
      fields[fields.length - 1] = {
        ...last,
        value: last.value ? joined(last.value, { ...piece, value: line }) : { ...piece, value: line },
      };
  }
  return fields;
}

/** «Họ và tên: Lê Thị Bình    Chức vụ: Kế toán»: pairs behind one another on a line, where both labels are known. */
function inOneLine(line: string): readonly { readonly label: string; readonly value: string }[] {
  const parts = line.split(/\s{2,}|\t|\s*[;|]\s*|\s*,\s*(?=[^,:;]{2,40}:)|\s+[–-]\s+(?=[^:;]{2,40}:)/u);
  const pairs = parts.map(pairIn);
  if (parts.length > 1 && pairs.every((pair) => pair !== null && isKnownLabel(pair.label)))
    return pairs.flatMap((pair) => (pair ? [pair] : []));
  const whole = pairIn(line);
  return whole ? [whole] : [];
}

/** Dots to be written over by hand. */
function isDotted({ value }: Pick<Piece, "value">): boolean {
  return typeof value === "string" && value.replace(/[\s.…_-]+/gu, "") === "";
}

function isOneCell(one: Piece, other: Piece): boolean {
  return one.row === other.row && one.column === other.column;
}

/** Whose card it is, where one of the fields says so: a person, or else a collective. */
export function nameOfCard(fields: readonly Field[]): Field | undefined {
  const named = (isLabel: (label: string) => boolean, isName: (text: string) => boolean) =>
    fields.find(({ label, value }) => isLabel(label) && typeof value?.value === "string" && isName(value.value));
  return (
    named(isNameLabel, isNameValue) ?? named(isCollectiveLabel, looksLikeUnit) ?? named(isLeaderLabel, looksLikePerson)
  );
}
