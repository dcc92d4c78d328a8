import type { Bilingual } from "../../../../domain/bilingual";
import type { InitiativeLevel, Person } from "../../../../domain/register/register";
import { number, text, type CellContent } from "../../../../workbook/write-plan";
import type { Binding } from "../../binding";
import type { InitiativeOfUnit } from "../../count/initiatives";
import type { Facts } from "../../facts";
import { isCounterHead } from "../../read-table/label-columns";
import type { TableColumn } from "../../read-table/table";
import { folded } from "../../words";
import type { Place } from "../bind-source";
import type { BindInput } from "../bound-table";
import type { InitiativeList } from "./initiative-list";

/** One cell of an initiative's line; null where the column asks for something no form says. */
export function bindInitiativeCell(
  list: InitiativeList,
  initiative: InitiativeOfUnit,
  ordinal: number,
  column: TableColumn,
  place: Place,
  { facts }: BindInput,
): Binding | null {
  const said = column.column === list.name ? initiative.title.value : wordsUnder(column, list, initiative, facts);
  const value: CellContent | null = isCounterHead(column.path.at(-1) ?? "")
    ? number(ordinal)
    : said === null || said === ""
      ? null
      : text(said);
  if (value === null) return null;
  const { grid, row, confidence, form, key } = place;
  return {
    ref: { sheet: grid.name, row, column: place.column },
    source: null,
    value,
    figure: null,
    confidence,
    doubt: null,
    why: whyListed(initiative),
    rows: [initiative.at],
    form,
    key,
  };
}

function wordsUnder(
  column: TableColumn,
  { table }: InitiativeList,
  initiative: InitiativeOfUnit,
  facts: Facts,
): string | null {
  const head = folded(column.path.at(-1) ?? "");
  const [author = null, ...others] = initiative.authors.map(({ value }) => value);
  const hasOthers = table.columns.some(({ path }) => COAUTHORS.test(folded(path.at(-1) ?? "")));
  if (COAUTHORS.test(head)) return others.join(", ");
  if (/^(tac gia|chu nhiem|nguoi thuc hien|ho va ten|ho ten)\b/.test(head))
    return hasOthers ? author : [author, ...others].filter((each) => each !== null).join(", ");
  if (/^(cap|muc) (cong nhan|duoc cong nhan)\b/.test(head)) return levelOf(initiative.recognised);
  if (/^cap\b/.test(head)) return levelOf(initiative.level);
  if (/^(so|quyet dinh)\b.*\bquyet dinh\b|^quyet dinh\b/.test(head)) return initiative.decision?.text ?? null;
  const person = facts.register.people.find((each) => folded(each.name) === folded(author ?? "")) ?? null;
  const position = positionOf(person);
  const unit = facts.units.find(({ key }) => key === (initiative.unit ?? person?.unit))?.name ?? null;
  if (/^(chuc vu|chuc danh).*\b(don vi|noi cong tac)\b/.test(head))
    return [position, unit].filter((each) => each !== null).join(", ");
  if (/^(chuc vu|chuc danh)\b/.test(head)) return position;
  if (/^(don vi|phong|noi cong tac|co quan)\b/.test(head)) return unit;
  return null;
}

const COAUTHORS = /^(dong tac gia|nguoi cung thuc hien)\b/;

const levels: Readonly<Record<InitiativeLevel, string>> = {
  grassroots: "cơ sở",
  provincial: "tỉnh",
  ministerial: "bộ",
  national: "toàn quốc",
};

function levelOf(level: InitiativeOfUnit["level"]): string | null {
  return level === null ? null : levels[level.value];
}

function positionOf(person: Person | null): string | null {
  const found = person?.entries.find((entry) => entry.position !== null)?.position ?? person?.staff?.position;
  return found?.text.trim() ?? null;
}

function whyListed({ title, at }: InitiativeOfUnit): Bilingual {
  return {
    vi: `Ô này lấy từ sáng kiến «${title.value}», sheet «${at.sheet}», dòng ${String(at.row)}.`,
    en: `This cell comes from the initiative “${title.value}”, sheet “${at.sheet}”, row ${String(at.row)}.`,
  };
}
