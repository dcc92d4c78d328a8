import { glossaryAwardIds, glossaryEntry, type AwardId } from "../../domain/glossary/awards";
import type { Head } from "../../reports/create/table-head";
import { folded } from "../../text/fold";
import { awardKey, type MergedRow } from "./merged-row";
import type { SentAward } from "../sent/sent-file";

/** What a column of a merged sheet holds. */
export type MergedColumn =
  | {
      readonly kind:
        "number" | "name" | "birth" | "position" | "unit" | "headcount" | "initiatives" | "remarks" | "source";
    }
  | { readonly kind: "award"; readonly award: SentAward };

export type SheetOf = "individual" | "collective";

/** The words of the heads, and how broad their columns are. */
export const headWords: Readonly<Record<Exclude<MergedColumn["kind"], "award">, string>> = {
  number: "TT",
  name: "Họ và tên",
  birth: "Ngày sinh",
  position: "Chức vụ",
  unit: "Đơn vị",
  headcount: "Tổng số người",
  initiatives: "Tên sáng kiến, đề tài",
  remarks: "Ghi chú",
  source: "Nguồn",
};

export const collectiveName = "Tên tập thể";

export const groupWords = { title: "Danh hiệu thi đua", award: "Hình thức khen thưởng" } as const;

/** Heads shorter or plainer than the glossary's words; all of them are read back as what they are. */
const AWARD_HEADS: Readonly<Partial<Record<AwardId, string>>> = {
  "advanced-worker": "LĐTT",
  "grassroots-emulation-fighter": "CSTĐCS",
  "provincial-emulation-fighter": "CSTĐ cấp tỉnh",
  "advanced-labor-collective": "TTLĐTT",
  "excellent-labor-collective": "TTLĐXS",
  "provincial-emulation-flag": "Cờ thi đua UBND tỉnh",
  "certificate-of-merit": "Giấy khen",
  "provincial-diploma-of-merit": "Bằng khen UBND tỉnh",
  "diploma-of-merit": "Bằng khen (chưa rõ cấp)",
};

const ALWAYS: Readonly<Record<SheetOf, readonly AwardId[]>> = {
  individual: [
    "advanced-worker",
    "grassroots-emulation-fighter",
    "provincial-emulation-fighter",
    "certificate-of-merit",
    "provincial-diploma-of-merit",
  ],
  collective: [
    "advanced-labor-collective",
    "excellent-labor-collective",
    "provincial-emulation-flag",
    "certificate-of-merit",
    "provincial-diploma-of-merit",
  ],
};

/** The head of an award's column. */
export function awardHead({ award, words }: SentAward): string {
  return AWARD_HEADS[award] ?? glossaryEntry(award)?.vi ?? words;
}

/** The award that a head of ours means; words of nobody's glossary are `other`. */
export function awardOfHead(head: string): SentAward {
  const wanted = folded(head);
  const award = glossaryAwardIds.find((id) => folded(awardHead({ award: id, words: "" })) === wanted);
  return award === undefined ? { award: "other", words: head } : { award, words: "" };
}

/** Which of the two groups of heads an award stands under. */
export function groupOf({ award }: SentAward): "title" | "award" {
  return glossaryEntry(award)?.kind ?? "award";
}

/** The columns of a new sheet: the usual titles and awards, then every other that somebody registers for. */
export function columnsFor(sheet: SheetOf, rows: readonly MergedRow[]): readonly MergedColumn[] {
  const named = new Map<string, SentAward>(ALWAYS[sheet].map((award) => [award, { award, words: "" }]));
  for (const award of rows.flatMap(({ awards }) => awards)) {
    if (!named.has(awardKey(award))) named.set(awardKey(award), award);
  }
  const order = [...glossaryAwardIds];
  const usual = ALWAYS[sheet];
  const placeOf = ({ award }: SentAward) =>
    usual.includes(award)
      ? usual.indexOf(award)
      : 100 + (award === "other" ? order.length : order.findIndex((id) => id === award));
  const inGroup = (group: "title" | "award") =>
    [...named.values()]
      .filter((award) => groupOf(award) === group)
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((award): MergedColumn => ({ kind: "award", award }));
  const lead: readonly MergedColumn[] =
    sheet === "individual"
      ? [{ kind: "number" }, { kind: "name" }, { kind: "birth" }, { kind: "position" }, { kind: "unit" }]
      : [{ kind: "number" }, { kind: "name" }, { kind: "headcount" }];
  const tail: readonly MergedColumn[] =
    sheet === "individual"
      ? [{ kind: "initiatives" }, { kind: "remarks" }, { kind: "source" }]
      : [{ kind: "remarks" }, { kind: "source" }];
  return [...lead, ...inGroup("title"), ...inGroup("award"), ...tail];
}

/** The columns as a head of two rows: titles that stand side by side under one head, as awards do. */
export function headsOf(columns: readonly MergedColumn[], sheet: SheetOf): readonly Head[] {
  const heads: Head[] = [];
  columns.forEach((column, at) => {
    const [before, part] = [columns[at - 1], partOf(column)];
    if (part === "lead" || part === "tail") heads.push(headOf(column, sheet));
    else if (before === undefined || partOf(before) !== part) {
      const end = columns.findIndex((each, later) => later > at && partOf(each) !== part);
      const own = columns.slice(at, end < 0 ? columns.length : end);
      heads.push({ text: groupWords[part], under: own.map((each) => headOf(each, sheet)) });
    }
  });
  return heads;
}

/** Which part of the head a column stands in: who it is, titles, awards, what is said beside them. */
export function partOf(column: MergedColumn): "lead" | "title" | "award" | "tail" {
  if (column.kind === "award") return groupOf(column.award);
  return ["initiatives", "remarks", "source"].includes(column.kind) ? "tail" : "lead";
}

/** Names a column whatever its place. */
export function columnKey(column: MergedColumn): string {
  return column.kind === "award" ? `award ${awardKey(column.award)}` : column.kind;
}

/** Whether a row holds something for a column that may stay away; its unit stands above it already. */
export function saysIn({ birth, position, awards, initiatives, remarks }: MergedRow, column: MergedColumn): boolean {
  switch (column.kind) {
    case "birth":
      return birth !== null;
    case "position":
      return position !== null;
    case "initiatives":
      return initiatives.length > 0;
    case "remarks":
      return remarks !== null;
    case "award":
      return awards.some((award) => awardKey(award) === awardKey(column.award));
    default:
      return false;
  }
}

/** The words above one column. */
export function headOf(column: MergedColumn, sheet: SheetOf): string {
  if (column.kind === "award") return awardHead(column.award);
  return column.kind === "name" && sheet === "collective" ? collectiveName : headWords[column.kind];
}
