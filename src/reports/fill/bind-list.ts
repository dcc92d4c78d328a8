import type { Bilingual } from "../../domain/bilingual";
import type { AwardId } from "../../domain/glossary/awards";
import { awardName } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import { headerSignature } from "../../workbook/anchors";
import { formatAt } from "../../workbook/grid";
import { number, text, type CellContent } from "../../workbook/write-plan";
import type { Binding } from "./binding";
import { contentFor, type BindInput, type BoundTable } from "./bind-figures";
import { columnKey } from "./columns";
import { whyOf } from "./describe-source";
import { evaluate } from "./evaluate";
import type { Facts, Subject } from "./facts";
import { combined, facetsOf } from "./label-facets";
import { labelColumns } from "./lines";
import { countMeant } from "./source-of-cell";
import { filledColumns, plainText, type Table, type TableColumn } from "./table";
import { awardIn, folded } from "./words";

/** A list with empty lines whose title says who belongs in it: «… ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ». */
export interface AwardList {
  readonly table: Table;
  readonly award: AwardId;
  readonly recipient: RecipientKind;
  readonly name: number;
}

const NAME =
  /^(ho va ten|ho ten|ten ca nhan|ten tap the|ho ten ca nhan|ten doi tuong|ten don vi|ten phong|tap the|ca nhan|ten phong don vi|don vi tap the)\b/;

/** Reads a table as such a list; null where it has mark columns of its own or its title names no title. */
export function awardListOf(table: Table): AwardList | null {
  const name = table.columns.find((column) => NAME.test(folded(column.path.at(-1) ?? "")));
  if (!name) return null;
  const hasMarks = table.columns.some((column) => {
    const facets = combined(column.path.map((each) => facetsOf(each, null, null)));
    return facets.award !== null && facets.measure === null;
  });
  if (hasMarks) return null;
  const head = folded(name.path.at(-1) ?? "");
  const hint: RecipientKind | null = /\b(tap the|don vi|phong)\b/.test(head)
    ? "collective"
    : /\b(ho|ca nhan)\b/.test(head)
      ? "individual"
      : null;
  for (const title of [...table.titles].reverse()) {
    const found = awardIn(title, hint);
    if (!found) continue;
    const recipient = found.recipient ?? hint;
    return recipient === null ? null : { table, award: found.award, recipient, name: name.column };
  }
  return null;
}

/** Names that stand in the list already, by row. */
export function namesIn({ table, name }: AwardList): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const shown = plainText(table.grid, row, name);
    if (shown !== "") names.set(row, shown);
  }
  return names;
}

/** Everybody the list is for, in the order of the register. */
export function subjectsOf(list: AwardList, facts: Facts): readonly Subject[] {
  const pool =
    list.recipient === "individual"
      ? facts.people
      : list.recipient === "collective"
        ? facts.collectives
        : facts.families;
  return pool.filter((each) => each.claims.has(list.award));
}

/** Binds the empty lines of a list to those of the register who hold its title and do not stand in it yet. */
export function bindList(
  list: AwardList,
  { facts, year }: BindInput,
): BoundTable & { readonly blocked: Bilingual | null } {
  const { table } = list;
  const form = headerSignature(table.grid, table.headRows) ?? "";
  const subjects = subjectsOf(list, facts);
  const present = namesIn(list);
  const rowOf = new Map<string, number>();
  const strangers: Bilingual[] = [];
  for (const [row, name] of present) {
    const subject = subjects.find((each) => folded(each.name) === folded(name) && !rowOf.has(each.key));
    if (subject) rowOf.set(subject.key, row);
    else strangers.push(strangerNote(list, row, name));
  }
  const free = freeRows(list, present);
  const waiting = subjects.filter((each) => !rowOf.has(each.key));
  if (free !== null && waiting.length > free.length) {
    return { bindings: [], questions: [], notes: strangers, blocked: tooShort(list, waiting.length, free.length) };
  }
  const last = Math.max(table.lastRow, table.firstRow - 1);
  waiting.forEach((subject, index) => rowOf.set(subject.key, free?.[index] ?? last + 1 + index));
  const ordered = subjects
    .map((subject) => ({ subject, row: rowOf.get(subject.key) ?? 0 }))
    .sort((one, other) => one.row - other.row);
  const bindings = ordered.flatMap(({ subject, row }, index) =>
    table.columns.flatMap((column): readonly Binding[] => {
      const cell = cellFor(list, column, subject, index + 1, facts, year);
      if (cell === null) return [];
      return [
        {
          ref: { sheet: table.grid.name, row, column: column.column },
          source: null,
          figure: null,
          confidence: 0.9,
          why: whyListed(list, subject),
          rows: subject.rows,
          form,
          key: `${columnKey(column)} · row:${folded(subject.name)}`,
          ...cell,
        },
      ];
    }),
  );
  return { bindings, questions: [], notes: strangers, blocked: null };
}

/** Empty lines in order; null: nothing follows the list, there is room without end. */
function freeRows({ table, name }: AwardList, present: ReadonlyMap<number, string>): readonly number[] | null {
  const { number: counter } = labelColumns(table);
  const numbered: number[] = [];
  const blank: number[] = [];
  for (let row = table.firstRow; row <= (table.spaceEnd ?? table.lastRow); row++) {
    if (present.has(row)) continue;
    const filled = filledColumns(table.grid, row);
    if (
      counter !== null &&
      filled.length === 1 &&
      filled[0] === counter &&
      /^\d+\.?$/.test(plainText(table.grid, row, counter))
    )
      numbered.push(row);
    else if (filled.every((column) => column !== name) && filled.length === 0) blank.push(row);
  }
  if (numbered.length > 0) return numbered;
  if (table.spaceEnd === null) return null;
  // The blank line that parts a list from what follows it is no line of the list.
  return blank.at(-1) === table.spaceEnd ? blank.slice(0, -1) : blank;
}

function cellFor(
  list: AwardList,
  column: TableColumn,
  subject: Subject,
  ordinal: number,
  facts: Facts,
  year: number | null,
): {
  readonly value: CellContent | null;
  readonly figure?: number | null;
  readonly source?: Binding["source"];
  readonly why?: Bilingual;
} | null {
  const head = folded(column.path.at(-1) ?? "");
  const entries =
    [...facts.register.people, ...facts.register.collectives].find((each) => each.key === subject.key)?.entries ?? [];
  const first = <T>(read: (entry: (typeof entries)[number]) => T | null): T | null => {
    for (const entry of entries) {
      const value = read(entry);
      if (value !== null) return value;
    }
    return null;
  };
  const words = (value: string | null): { readonly value: CellContent } | null =>
    value === null || value === "" ? null : { value: text(value) };
  const unit =
    facts.units.find((each) => each.key === subject.unit)?.name ?? first((entry) => entry.unitText)?.text ?? null;
  const position = first((entry) => entry.position)?.text.trim() ?? null;
  if (column.column === list.name) return { value: text(subject.name) };
  if (/^(stt|tt|so tt|so thu tu)$/.test(head)) return { value: number(ordinal) };
  if (/^(chuc vu|chuc danh).*\b(don vi|noi cong tac)\b/.test(head))
    return words([position, unit].filter((each) => each !== null).join(", "));
  if (/^(chuc vu|chuc danh)\b/.test(head)) return words(position);
  if (/^(don vi|phong|noi cong tac|co quan)\b/.test(head) && list.recipient !== "collective") return words(unit);
  if (/^(ten )?(sang kien|de tai|giai phap)\b/.test(head))
    return words(
      entries
        .flatMap((entry) => entry.initiatives.map((each) => each.value))
        .filter((each, at, all) => all.indexOf(each) === at)
        .join("; "),
    );
  if (/^(ngay sinh|nam sinh|ngay thang nam sinh)\b/.test(head))
    return words(first((entry) => entry.birthDate)?.text ?? null);
  if (/^nam( (thanh tich|de nghi|xet|khen thuong))?$/.test(head)) return year === null ? null : { value: number(year) };
  if (/^(ong ba|danh xung)\b/.test(head))
    return subject.gender === null ? null : { value: text(subject.gender === "female" ? "Bà" : "Ông") };
  if (/^(danh hieu|danh hieu de nghi|de nghi)\b/.test(head)) return { value: text(awardName(list.award, "").vi) };
  if (list.recipient !== "collective" || subject.unit === null) return null;
  const facets = combined(column.path.map((each) => facetsOf(each, "individual", year)));
  const meant = countMeant(facets, facets, { kind: "units", units: [subject.unit] }, facts, false);
  if (meant.kind !== "source") return null;
  const figure = evaluate(meant.source, facts);
  if (typeof figure.value !== "number") return null;
  return {
    value: contentFor(meant.source, figure.value, formatAt(list.table.grid, list.table.firstRow, column.column)),
    figure: figure.value,
    source: meant.source,
    why: whyOf(meant.source, facts),
  };
}

function whyListed(list: AwardList, subject: Subject): Bilingual {
  const name = awardName(list.award, "");
  return {
    vi: `Ô này lấy từ dòng của ${subject.name} trong biểu đăng ký, có «${name.vi}».`,
    en: `This cell comes from the row of ${subject.name} in the registration, which has “${name.en}”.`,
  };
}

function strangerNote({ table, award }: AwardList, row: number, name: string): Bilingual {
  const title = awardName(award, "");
  return {
    vi: `Danh sách «${table.grid.name}», dòng ${String(row)}: chưa thấy ${name} đăng ký «${title.vi}». Dòng này được giữ nguyên; anh/chị xem giúp.`,
    en: `List “${table.grid.name}”, row ${String(row)}: ${name} was not found registered for “${title.en}”. The row is left; please have a look.`,
  };
}

function tooShort({ table }: AwardList, needed: number, free: number): Bilingual {
  const more = String(needed - free);
  return {
    vi: `Danh sách «${table.grid.name}» còn ${String(free)} dòng trống, cần ${String(needed)} dòng. Anh/chị chèn thêm ${more} dòng rồi bấm Điền biểu lại; danh sách chưa được điền.`,
    en: `The list “${table.grid.name}” has ${String(free)} empty rows and needs ${String(needed)}. Insert ${more} more and fill again; nothing was filled into it.`,
  };
}
