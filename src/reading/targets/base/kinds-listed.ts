import type { WorkbookReading } from "../../../domain/check";
import type { ColumnRole } from "../../../domain/form/column-role";
import { columnNumberOf, type Form } from "../../../domain/form/form";
import { lettersOf } from "../../../domain/glossary/letters";
import type { SubjectKey } from "../../../domain/recipient";
import type { Register } from "../../../domain/register/register";
import type { PeopleGroup, Target } from "../../../domain/targets/target";
import { isDitto } from "../../../text/dittos";
import { type Grid, valueAt } from "../../../workbook/grid";
import { type CellRef, contains } from "../../../workbook/refs";
import { sheetTextOf } from "../../../layout/sheet-text";
import { unfolded } from "../../../layout/unfold/unfold";

/** Columns that say of what kind somebody is: «Đối tượng», «Diện», «Khối», «Loại», a post. */
const sorting: ReadonlySet<ColumnRole> = new Set([
  "recipient-kind",
  "employment",
  "form-of-address",
  "position",
  "unit",
  "other",
]);

/** A column sorts by a few kinds; more values are names, places, documents. */
const MOST_KINDS = 40;
/** A value is a few words; more are a sentence. */
const MOST_LETTERS = 40;

/** The columns of one head in all lists, with what they say of everybody. */
interface KindsListed {
  /** Bare letters of each value, with those who have it. */
  readonly having: ReadonlyMap<string, ReadonlySet<SubjectKey>>;
  /** What a sheet itself says that a sign means: «SQ: sĩ quan». */
  readonly meaning: ReadonlyMap<string, string>;
}

/**
 * «100% sĩ quan», «khối gián tiếp»: whoever a column of the lists says it of, in its own words, by the sheet's own legend,
 * or by the first letters («SQ», «HSQ-BS»). What no column tells stays as it was read.
 */
export function byKindsListed(reading: WorkbookReading, grids: ReadonlyMap<string, Grid>): (target: Target) => Target {
  let known: readonly KindsListed[] | null = null;
  return (target) => {
    const base = target.denominator;
    if ((base?.kind !== "group" && base?.kind !== "unclear") || base.words === "") return target;
    known ??= kindsListed(reading, grids);
    const told = toldBy(known, base.words);
    if (told === null) return target;
    const plain = { kind: "group", traits: [], positions: [], withContract: true, words: base.words } as const;
    const group: PeopleGroup = { ...(base.kind === "group" ? base : plain), told };
    return { ...target, denominator: group };
  };
}

/** Whom the columns that know these words speak of, and who has them; whoever they differ about is not told. */
function toldBy(known: readonly KindsListed[], words: string): NonNullable<PeopleGroup["told"]> | null {
  const said = new Map<SubjectKey, boolean | null>();
  for (const column of known) {
    const values = new Set(partsOf(words).flatMap((parts) => valuesNamed(column, parts)));
    if (values.size === 0) continue;
    for (const [value, people] of column.having) {
      const has = values.has(value);
      for (const key of people) said.set(key, said.has(key) && said.get(key) !== has ? null : has);
    }
  }
  const all = [...said];
  if (!all.some(([, has]) => has === true)) return null;
  return {
    of: all.flatMap(([key, has]) => (has === null ? [] : [key])),
    has: all.flatMap(([key, has]) => (has === true ? [key] : [])),
  };
}

/** «Hạ sĩ quan, binh sĩ» may be one value or two. */
function partsOf(words: string): readonly (readonly string[])[] {
  const parts = words
    .normalize("NFC")
    .split(/[,;/+&]|\s(?:và|cùng)\s/u)
    .map((part) => bare(part))
    .filter((part) => part !== "");
  return parts.length > 1 ? [[bare(words)], parts] : [parts];
}

const around =
  /^(?:(?:so|tong so|cac|ty le|ti le|doi tuong|nguoi|nguoi lao dong|lao dong|la|khoi|nhom|dien|quan so|doi voi) )+|(?: (?:va|cung)) | (?:tro len|tro xuong)$/g;

function bare(words: string): string {
  return lettersOf(words).replace(around, " ").replace(/ +/g, " ").trim();
}

/** The values that these parts name, every part at least one; none where a part names none. */
function valuesNamed({ having, meaning }: KindsListed, parts: readonly string[]): readonly string[] {
  const values = [...having.keys()];
  const found = parts.map((part) => {
    const exact = values.filter((value) => bare(value) === part || bare(meaning.get(value) ?? "") === part);
    const lettered = values.filter((value) => !meaning.has(value) && isShortFor(value, part));
    const meant = exact.length > 0 ? exact : lettered.length === 1 ? lettered : [];
    // «Bác sĩ» beside «Bác sĩ CKI»: whether the one takes in the other, nobody says.
    const isOpen = values.some((value) => !meant.includes(value) && ` ${value} `.includes(` ${part} `));
    return isOpen ? [] : meant;
  });
  return found.every(({ length }) => length > 0) ? found.flat() : [];
}

/** «HSQ-BS» of «hạ sĩ quan, binh sĩ». */
function isShortFor(value: string, words: string): boolean {
  const initials = words
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
  return initials.length > 1 && value.replace(/ /g, "") === initials;
}

/** Somebody in a list. */
interface Listed {
  readonly key: SubjectKey;
  readonly cell: CellRef;
}

function kindsListed({ sheets, register }: WorkbookReading, grids: ReadonlyMap<string, Grid>): readonly KindsListed[] {
  const people = listedIn(register);
  const columns = sheets.flatMap(({ name, forms }) => {
    const grid = grids.get(name);
    const here = people.filter(({ cell }) => cell.sheet === name);
    if (grid === undefined || here.length === 0) return [];
    return forms
      .filter(({ countedIn, kind }) => countedIn || kind === "staff")
      .flatMap((form) => {
        const own = here.filter(({ cell }) => contains(form.extent, cell.row, cell.column));
        const lines = linesOf(form, grid, own);
        return form.columns
          .filter(({ role }) => sorting.has(role))
          .map((column) => ({
            head: lettersOf(column.header.split(" › ").at(-1) ?? ""),
            grid,
            said: saidDown(lines, column.column),
            own: lines.people,
          }));
      });
  });
  const heads = [...new Set(columns.map(({ head }) => head))];
  return heads.flatMap((head) => kindsIn(columns.filter((column) => column.head === head)));
}

function listedIn({ entries, staff, people }: Register): readonly Listed[] {
  const linked = new Map(people.flatMap((person) => (person.staff === null ? [] : [[person.staff.key, person.key]])));
  return [
    ...entries.flatMap(({ kind, subject, name }) => (kind === "individual" ? [{ key: subject, cell: name.cell }] : [])),
    ...staff.map(({ key, name }) => ({ key: linked.get(key) ?? key, cell: name.cell })),
  ];
}

/** The lines of a list, as they stand or as they are shown, and whose each is. */
interface Lines {
  readonly grid: Grid;
  readonly rows: readonly [number, number];
  readonly people: readonly { readonly key: SubjectKey; readonly row: number }[];
}

/** Where people stand on cards or across, a column has its number on the view alone. */
function linesOf({ extent, headerRows, unfolded: isView }: Form, grid: Grid, own: readonly Listed[]): Lines {
  const view = isView ? unfolded(sheetTextOf(grid)) : null;
  if (view === null) {
    const first = (headerRows?.[1] ?? extent.top - 1) + 1;
    return { grid, rows: [first, extent.bottom], people: own.map(({ key, cell }) => ({ key, row: cell.row })) };
  }
  const shown = view.sheet.grid;
  const people = own.flatMap(({ key, cell }) => {
    const at = shown.values.findIndex((_, index) => {
      const { row, column } = view.typed(index + 1, columnNumberOf(cell));
      return row === cell.row && column === cell.column;
    });
    return at < 0 ? [] : [{ key, row: at + 1 }];
  });
  return { grid: shown, rows: [1, shown.values.length], people };
}

/** One head in all lists. */
interface ColumnListed {
  /** The sheet that may explain its signs. */
  readonly grid: Grid;
  readonly said: ReadonlyMap<number, string>;
  readonly own: Lines["people"];
}

function kindsIn(columns: readonly ColumnListed[]): readonly KindsListed[] {
  const having = new Map<string, Set<SubjectKey>>();
  const meaning = new Map<string, string>();
  let filled = 0;
  for (const { grid, said, own } of columns) {
    const written = new Set<string>();
    for (const { key, row } of own) {
      const text = said.get(row) ?? "";
      const value = lettersOf(text);
      if (value === "") continue;
      if (value.length > MOST_LETTERS || !/[a-z]/.test(value)) return [];
      written.add(text);
      filled += 1;
      const known = having.get(value);
      if (known === undefined) having.set(value, new Set([key]));
      else known.add(key);
    }
    for (const [value, words] of meaningsOn(grid, written)) meaning.set(value, words);
  }
  const sorts = having.size > 1 && having.size <= MOST_KINDS && filled >= having.size * 2 - 1;
  return sorts ? [{ having, meaning }] : [];
}

/** A merged cell says it of all its rows, «nt» what the cell above says. */
function saidDown({ grid, rows }: Lines, column: number): ReadonlyMap<number, string> {
  const said = new Map<number, string>();
  const until = new Map(
    grid.merges.flatMap(({ left, top, bottom }) => (left === column ? [[top, bottom] as const] : [])),
  );
  let above = "";
  let merged = 0;
  for (let row = rows[0]; row <= rows[1]; row++) {
    const value = valueAt(grid, row, column);
    const own = typeof value === "string" ? value.normalize("NFC").trim() : "";
    const text = isDitto(own) || row <= merged ? above : own;
    merged = Math.max(merged, until.get(row) ?? 0);
    if (text !== "") above = text;
    said.set(row, text);
  }
  return said;
}

/** «SQ: sĩ quan; QNCN: quân nhân chuyên nghiệp»: a note that explains the signs of a column. */
function meaningsOn(grid: Grid, values: ReadonlySet<string>): ReadonlyMap<string, string> {
  const notes = grid.values.flatMap((cells) =>
    cells.flatMap((value) => (typeof value === "string" && /[:=–-]/u.test(value) ? [value.normalize("NFC")] : [])),
  );
  return new Map(
    [...values].flatMap((value) => {
      if (!/^[\p{Lu}\d./-]{1,8}$/u.test(value)) return [];
      const sign = value.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
      const pattern = new RegExp(
        `(?<![\\p{L}\\d-])${sign}(?:\\s*[:=]\\s*|\\s[–-]\\s)([^;.:=()]{2,60}?)\\s*(?:[;.()]|$)`,
        "u",
      );
      const found = notes.flatMap((note) => pattern.exec(note)?.[1] ?? [])[0];
      return found === undefined ? [] : [[lettersOf(value), found] as const];
    }),
  );
}
