import type { Bilingual } from "../../../domain/bilingual";
import type { WorkbookReading } from "../../../domain/check";
import type { Column, Form } from "../../../domain/form/form";
import type { RowFate } from "../../../domain/form/row-fate";
import { sheetTextOf, type SheetText } from "../../../layout/sheet-text";
import { fontAt, type WorkbookSnapshot } from "../../../workbook/grid";
import type { UnitFinder } from "../../office/which-unit";
import { notAPattern } from "../../words/about-patterns";

/** Lines of one sort of recipient in her form. */
export interface PatternLines {
  readonly recipient: "individual" | "collective";
  readonly first: number;
  readonly last: number;
  /** The line whose looks all have. */
  readonly model: number;
  readonly columns: readonly Column[];
  /** Last row of those that something stands beside of, a box of signs perhaps; 0 for none. */
  readonly besideTo: number;
}

/** Her own form, as far as forms for the units are made from it. */
export interface Pattern {
  readonly text: SheetText;
  readonly year: number | null;
  readonly columns: readonly [first: number, last: number];
  /** First row of the table's head. */
  readonly head: number;
  /** In the order of the sheet. */
  readonly lines: readonly PatternLines[];
  /** What each row of the sheet is; rows of no form are not among them. */
  readonly fates: ReadonlyMap<number, RowFate>;
}

export type PatternOrNot =
  { readonly kind: "pattern"; readonly pattern: Pattern } | { readonly kind: "not"; readonly why: Bilingual };

/** Takes the form of a sheet for a pattern; where it cannot be one, says why. */
export function patternOf(
  reading: WorkbookReading,
  snapshot: WorkbookSnapshot,
  sheet: string,
  finder: UnitFinder,
): PatternOrNot {
  const not = (why: Bilingual): PatternOrNot => ({ kind: "not", why });
  const grid = snapshot.sheets.find(({ name }) => name === sheet);
  const all = reading.sheets.find(({ name }) => name === sheet)?.forms ?? [];
  const forms = all.filter(({ kind }) => kind === "registration");
  const [main] = forms;
  if (grid === undefined || main === undefined) return not(notAPattern.noForm(sheet));
  if (grid.visibility !== "visible") return not(notAPattern.hidden(sheet));
  const text = sheetTextOf(grid);
  const isHeaded = forms.every(({ headerRows, columns }) => headerRows !== null && columns.some(isName));
  if (!isHeaded) return not(notAPattern.noHead(sheet));
  const besides = forms.some((form) => forms.some((other) => other !== form && overlapDown(form, other)));
  if (besides) return not(notAPattern.beside(sheet));
  const fates = new Map(forms.flatMap(({ rows }) => rows.map(({ row, fate }) => [row, fate] as const)));
  const isContinued = [...fates.values()].some((fate) => fate.fate === "structural" && fate.as === "continuation");
  if (isContinued) return not(notAPattern.severalRows(sheet));
  const columns = [
    Math.min(...forms.map(({ extent }) => extent.left)),
    Math.max(...forms.map(({ extent }) => extent.right)),
  ] as const;
  const listed = forms.map((form) => linesOf(form, text, finder, columns));
  const lists = listed.filter((own) => own.some(({ recipient }) => recipient === "individual"));
  if (lists.length > 1) return not(notAPattern.severalLists(sheet));
  const lines = inOne(listed.flat());
  if (lines.length === 0) return not(notAPattern.noLines(sheet));
  const isLegacy = lines.some(({ model, columns: own }) =>
    own.some((column) => isName(column) && /^(?:\.Vn|VNI)/i.test(fontAt(grid, model, column.column) ?? "")),
  );
  if (isLegacy) return not(notAPattern.oldFont(sheet));
  const year = reading.register.year?.value ?? null;
  const own = yearIn(main.title) ?? year;
  return { kind: "pattern", pattern: { text, year: own, columns, head: main.headerRows?.[0] ?? 1, lines, fates } };
}

export function isName({ role }: Column): boolean {
  return role === "name" || role === "family-name" || role === "given-name";
}

function yearIn(title: string): number | null {
  const years = [...title.matchAll(/(?<![\d/])20\d\d(?![\d/])/gu)].map(([year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
}

function overlapDown(one: Form, other: Form): boolean {
  return one.extent.top <= other.extent.bottom && other.extent.top <= one.extent.bottom;
}

function linesOf(
  form: Form,
  text: SheetText,
  finder: UnitFinder,
  [left, right]: readonly [number, number],
): readonly PatternLines[] {
  const body = (form.headerRows?.[1] ?? 0) + 1;
  // «Tập thể phòng đăng ký danh hiệu …» across all columns is a sentence, and no line that another fills in.
  const isNamed = (row: number) =>
    form.columns.some((column) => isName(column) && text.text(row, column.column) !== "");
  const of = (recipient: PatternLines["recipient"]) =>
    form.rows.filter(
      ({ row, fate }) => row >= body && fate.fate === "counted" && fate.as === recipient && isNamed(row),
    );
  const own = (["individual", "collective"] as const).flatMap((recipient): readonly PatternLines[] => {
    const rows = of(recipient).map(({ row }) => row);
    const [model] = rows;
    if (model === undefined) return [];
    return [
      { recipient, first: model, last: rows[rows.length - 1] ?? model, model, columns: form.columns, besideTo: 0 },
    ];
  });
  const empty = form.rows.filter(({ fate }) => fate.fate === "structural" && fate.as === "empty-line");
  const found =
    own.length > 0
      ? own
      : ofEmptyLines(
          form,
          empty.map(({ row }) => row),
        );
  const others = form.rows.flatMap(({ row, fate }) => {
    const isLine = fate.fate === "excluded" || fate.fate === "questioned" || empty.some((each) => each.row === row);
    return isLine && row >= body && finder.named(text.text(row, left)) === null ? [row] : [];
  });
  return found.map((lines, at) => {
    const before = found[at + 1]?.first ?? Infinity;
    const further = others.filter((row) => row > lines.last && row < before);
    // What is struck out or left over right below the lines goes with them.
    const last = further.reduce((reach, row) => (row === reach + 1 ? row : reach), lines.last);
    const beside = range(lines.first, last).filter((row) =>
      text.filled(row).some((column) => column < left || column > right),
    );
    return { ...lines, last, besideTo: beside[beside.length - 1] ?? 0 };
  });
}

function ofEmptyLines(form: Form, rows: readonly number[]): readonly PatternLines[] {
  const [first] = rows;
  if (first === undefined) return [];
  const isOfCollectives = form.columns.some(({ recipient }) => recipient === "collective");
  const recipient =
    isOfCollectives && !form.columns.some(({ recipient: of }) => of === "individual") ? "collective" : "individual";
  return [{ recipient, first, last: rows[rows.length - 1] ?? first, model: first, columns: form.columns, besideTo: 0 }];
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** In a list of all units people and collectives take turns: in the form of one unit the people come first. */
function inOne(lines: readonly PatternLines[]): readonly PatternLines[] {
  const sorted = [...lines].sort((one, other) => one.first - other.first);
  const [people, collectives] = (["individual", "collective"] as const).map((recipient) => {
    const own = sorted.filter((each) => each.recipient === recipient);
    const [first] = own;
    return (
      first && {
        ...first,
        last: Math.max(...own.map(({ last }) => last)),
        besideTo: Math.max(...own.map(({ besideTo }) => besideTo)),
      }
    );
  });
  if (!people || !collectives) return [people ?? collectives].flatMap((each) => each ?? []);
  const isApart = people.last < collectives.first || collectives.last < people.first;
  if (isApart) return people.first < collectives.first ? [people, collectives] : [collectives, people];
  const last = Math.max(people.last, collectives.last);
  const first = Math.min(people.first, collectives.first);
  return [
    { ...people, first, last, besideTo: Math.max(people.besideTo, collectives.besideTo) },
    { ...collectives, first, last, besideTo: 0 },
  ];
}
