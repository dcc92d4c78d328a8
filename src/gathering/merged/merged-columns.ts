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

/** The columns as a head of two rows. */
export function headsOf(columns: readonly MergedColumn[], sheet: SheetOf): readonly Head[] {
  const heads: Head[] = [];
  for (const group of ["lead", "title", "award", "tail"] as const) {
    const own = columns.filter((column) => partOf(column) === group);
    const words = own.map((column) => headOf(column, sheet));
    if (group === "lead" || group === "tail") heads.push(...words);
    else if (words.length > 0) heads.push({ text: groupWords[group], under: words });
  }
  return heads;
}

function partOf(column: MergedColumn): "lead" | "title" | "award" | "tail" {
  if (column.kind === "award") return groupOf(column.award);
  return ["initiatives", "remarks", "source"].includes(column.kind) ? "tail" : "lead";
}

/** The words above one column. */
export function headOf(column: MergedColumn, sheet: SheetOf): string {
  if (column.kind === "award") return awardHead(column.award);
  return column.kind === "name" && sheet === "collective" ? collectiveName : headWords[column.kind];
}
