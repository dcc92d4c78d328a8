import type { Answer, Question, QuestionOption } from "../../../../domain/answer";
import type { Bilingual } from "../../../../domain/bilingual";
import type { Unit } from "../../../../domain/register/register";
import { awardsMeantBy } from "../../count/title-holders";
import type { Facts } from "../../facts";
import type { AwardSource } from "../../source";
import type { Item } from "../../read-table/line";
import { folded } from "../../words";
import type { FigureTable } from "./figure-table";
import type { LineScopes } from "./line-scopes";

/** «Dòng 12: … là đơn vị nào?», with the units it may be. */
export function unitQuestions({ table }: FigureTable, { asked }: LineScopes): readonly Question[] {
  const sheet = table.grid.name;
  return asked.map(({ row, label, match }) => ({
    id: `fill-unit:${sheet}:${folded(label)}`,
    cause: "fill-line",
    typed: null,
    at: { sheet, row, column: 1 },
    sentence: {
      vi: `Biểu «${sheet}», dòng ${String(row)}: «${label}» là đơn vị nào trong biểu đăng ký?`,
      en: `Sheet “${sheet}”, row ${String(row)}: which unit of the registration is “${label}”?`,
    },
    options: [
      ...candidatesOf(match).map((unit) => ({
        id: unit.key,
        label: { vi: unit.name, en: unit.name },
        answer: sameUnit(label, unit, true),
      })),
      ...noneOf(label, candidatesOf(match)),
    ],
  }));
}

/** Denying one candidate of several would leave the others in question: «none of these» settles them all. */
function noneOf(label: string, [first, ...others]: readonly Unit[]): readonly QuestionOption[] {
  if (first === undefined) return [];
  if (others.length === 0) {
    return [
      {
        id: `not:${first.key}`,
        label: { vi: `Không phải ${first.name}`, en: `Not ${first.name}` },
        answer: sameUnit(label, first, false),
      },
    ];
  }
  return [
    {
      id: "none",
      label: { vi: "Không phải đơn vị nào ở trên", en: "None of these" },
      answer: { kind: "no-unit", words: folded(label) },
    },
  ];
}

function sameUnit(label: string, { key }: Unit, same: boolean): Answer {
  return { kind: "same-unit", one: folded(label), other: key, same };
}

/** Units without a line, and lines without a unit. */
export function unitNotes(
  { table, items, lines, unitsDown, ownLine }: FigureTable,
  { asked, leftOut }: LineScopes,
  counted: readonly AwardSource[],
  facts: Facts,
): readonly Bilingual[] {
  if (!unitsDown || ownLine !== null) return [];
  const { name } = table.grid;
  const candidates = new Set(asked.flatMap(({ match }) => candidatesOf(match).map((unit) => unit.key)));
  const missing = leftOut
    .filter((unit) => !candidates.has(unit.key))
    .map((unit) => ({
      vi: `Biểu «${name}» chưa có dòng cho ${unit.name}, trong khi biểu đăng ký có đơn vị này. Dòng cộng chưa gồm ${unit.name}; anh/chị thêm một dòng nếu cần.`,
      en: `The sheet “${name}” has no row for ${unit.name}, which the registration has. The totals do not take it in; add a row if it belongs there.`,
    }));
  const unknown = items.filter(isUnknown).map(({ row, label }) => ({
    vi: `Biểu «${name}», dòng ${String(row)}: chưa thấy «${label}» trong biểu đăng ký nên để trống. Anh/chị xem giúp tên đơn vị.`,
    en: `Sheet “${name}”, row ${String(row)}: “${label}” was not found in the registration, so its cells are left empty. Please look at the unit's name.`,
  }));
  const withoutLine = lines.some((line) => line.kind === "whole-body") ? [] : wholeBodies(counted, facts);
  const bodies = withoutLine.map((body) => ({
    vi: `Biểu «${name}» chưa có dòng cho ${body} nên danh hiệu, khen thưởng của tập thể này chưa có trong biểu. Anh/chị thêm một dòng nếu cần.`,
    en: `The sheet “${name}” has no row for ${body}, so that its titles and awards are not in the form. Add a row if they belong there.`,
  }));
  return [...missing, ...bodies, ...unknown];
}

/** «Tập thể Sở» where it holds what the form counts of collectives: it is no unit and stands in no unit's line. */
function wholeBodies(counted: readonly AwardSource[], facts: Facts): readonly string[] {
  const awards = counted
    .filter(({ recipient }) => recipient === "collective")
    .flatMap(({ award }) => awardsMeantBy(award));
  return facts.collectives
    .filter(({ unit }) => unit !== null && facts.unitOf.get(unit)?.kind === "whole-body")
    .filter(({ claims }) => awards.some((award) => claims.has(award)))
    .map(({ name }) => name);
}

function candidatesOf(match: Item["match"]) {
  return match.kind === "ask" ? match.candidates : [];
}

/** A line that names neither a unit nor a title nor a number of anything. */
function isUnknown({ match, facets }: Item): boolean {
  return match.kind === "none" && facets.award === null && facets.measure === null;
}
