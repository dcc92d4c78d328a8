import type { Column, Form } from "../../../domain/form/form";
import type { SheetText } from "../../../layout/sheet-text";
import type { UnitFinder } from "../../office/which-unit";

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

/** Whether a column says who a line is about. */
export function isName({ role }: Column): boolean {
  return role === "name" || role === "family-name" || role === "given-name";
}

/** The lines of a list that forms for the units have as well: people and collectives apart, empty ones where nobody is named. */
export function linesOf(
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
export function inOne(lines: readonly PatternLines[]): readonly PatternLines[] {
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
