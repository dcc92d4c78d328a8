import type { Question } from "../../../../domain/answer";
import type { Bilingual } from "../../../../domain/bilingual";
import type { Unit } from "../../../../domain/register/register";
import type { Item, Line } from "../../read-table/line";
import type { Source } from "../../source";
import type { BindInput } from "../bound-table";
import type { FigureTable } from "./figure-table";
import { mayMean, type LineScopes } from "./line-scopes";

/** A line of a unit in which nobody works, while people of the register stand in no line of the table. */
export interface EmptyUnit {
  readonly item: Item;
  readonly unit: Unit;
  /** The units whose people stand in no line. */
  readonly candidates: readonly Unit[];
}

/** Nobody is not none as long as others, whom no line takes in, may be the people of the unit. */
export function emptyUnits(
  { items, unitsDown, ownLine }: FigureTable,
  { leftOut }: LineScopes,
  { facts, answers }: BindInput,
): readonly EmptyUnit[] {
  if (!unitsDown || ownLine !== null) return [];
  const peopled = new Set([...facts.people, ...facts.staff].map(({ unit }) => unit));
  const elsewhere = leftOut.filter(({ key }) => peopled.has(key));
  return items.flatMap((item): readonly EmptyUnit[] => {
    const { match } = item;
    if (match.kind !== "unit" || facts.unitsMeant(match.unit.key).some((key) => peopled.has(key))) return [];
    const { unit } = match;
    if (answers.some((said) => said.kind === "no-unit" && said.words === unit.key)) return [];
    const candidates = elsewhere.filter((other) => mayMean(item, other));
    return candidates.length === 0 ? [] : [{ item, unit, candidates }];
  });
}

/** Why a figure of people in such a line, or in a total over it, is not written. */
export function emptyUnitDoubt(line: Line, source: Source, empty: readonly EmptyUnit[]): Bilingual | null {
  const rows = line.kind === "sum" ? line.rows : line.kind === "part" ? (line.rows ?? []) : [line.row];
  const found = empty.find(({ item }) => rows.includes(item.row));
  if (found === undefined || !isOfPeople(source)) return null;
  const names = namesOf(found);
  return {
    vi: `Chưa điền vì biểu đăng ký không có ai thuộc «${found.unit.name}», mà người của ${names.vi} chưa đứng ở dòng nào của biểu. Anh/chị trả lời câu hỏi về đơn vị này.`,
    en: `Not filled in: nobody registered is of “${found.unit.name}”, and the people of ${names.en} stand in no row of the form. Please answer the question about this unit.`,
  };
}

/** «Dòng 12: … là đơn vị nào?», with the units whose people stand nowhere. */
export function emptyUnitQuestions({ table }: FigureTable, empty: readonly EmptyUnit[]): readonly Question[] {
  const sheet = table.grid.name;
  return empty.map(({ item: { row }, unit, candidates }) => ({
    id: `fill-unit:${sheet}:${unit.key}:empty`,
    cause: "fill-line",
    typed: null,
    at: { sheet, row, column: 1 },
    sentence: {
      vi: `Biểu «${sheet}», dòng ${String(row)}: danh sách cá nhân không có ai ghi «${unit.name}». Đơn vị này là đơn vị nào trong danh sách?`,
      en: `Sheet “${sheet}”, row ${String(row)}: nobody in the list of people is of “${unit.name}”. Which unit of the list is it?`,
    },
    options: [
      ...candidates.map((other) => ({
        id: other.key,
        label: { vi: other.name, en: other.name },
        answer: { kind: "same-unit", one: unit.key, other: other.key, same: true } as const,
      })),
      {
        id: "none",
        label: { vi: "Không có ai, ghi 0", en: "Nobody works there" },
        answer: { kind: "no-unit", words: unit.key } as const,
      },
    ],
  }));
}

function isOfPeople(source: Source): boolean {
  switch (source.kind) {
    case "headcount":
    case "grade":
      return true;
    case "registrants":
      return source.recipient !== "collective";
    case "award":
      return source.recipient === "individual";
    case "share":
    case "fraction":
      return isOfPeople(source.part);
    case "sum":
      return source.of.some(isOfPeople);
    default:
      return false;
  }
}

function namesOf({ candidates }: EmptyUnit): Bilingual {
  const names = candidates.slice(0, 3).map(({ name }) => name);
  return { vi: names.map((name) => `«${name}»`).join(", "), en: names.map((name) => `“${name}”`).join(", ") };
}
