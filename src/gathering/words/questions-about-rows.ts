import type { Bilingual } from "../../domain/bilingual";
import type { GatherAnswerOption } from "../gathered";
import { toA1 } from "../../workbook/refs";
import type { CellDifference } from "../merged/edited-rows";
import type { MergedRow } from "../merged/merged-row";
import type { OfficePerson } from "../office/office";
import type { SentAward, SentRow } from "../sent/sent-file";
import { later } from "./later";
import { awardWords, contentWords, two } from "./plain-words";

export function maybeSame(row: SentRow, unit: string, name: string, home: string): Bilingual {
  const where = home === unit ? "cùng đơn vị" : `ở ${home}`;
  return {
    vi: `Dòng ${String(row.cell.row)}, ${unit} ghi «${row.written.trim()}»; danh sách CBCCVC có «${name}» ${where}. Có phải một người không?`,
    en: `Row ${String(row.cell.row)}: ${unit} writes “${row.written.trim()}”; the staff list has “${name}” ${home === unit ? "in the same unit" : `in ${home}`}. Are they one person?`,
  };
}

export const maybeSameOptions: readonly GatherAnswerOption[] = [
  { id: "same", label: { vi: "Là một người", en: "One person" } },
  { id: "different", label: { vi: "Là hai người khác nhau", en: "Two people" } },
  later,
];

export function nobodyOnList(row: SentRow): Bilingual {
  return {
    vi: `Dòng ${String(row.cell.row)}, «${row.written.trim()}»: chưa thấy trong danh sách CBCCVC. Nếu là người mới hoặc hợp đồng, anh/chị bổ sung danh sách trước.`,
    en: `Row ${String(row.cell.row)}, “${row.written.trim()}”: not on the staff list. If new or on contract, please add the person to the list first.`,
  };
}

export function unknownCollective(row: SentRow): Bilingual {
  return {
    vi: `Dòng ${String(row.cell.row)}, «${row.written.trim()}»: chưa thấy trong danh sách đơn vị. Nếu là tập thể mới, anh/chị bổ sung danh sách trước.`,
    en: `Row ${String(row.cell.row)}, “${row.written.trim()}”: not on the list of units. If it is new, please add it to the list first.`,
  };
}

export const nobodyOptions: readonly GatherAnswerOption[] = [
  { id: "accept", label: { vi: "Nhận, và ghi là ngoài danh sách", en: "Take it, noted as outside the list" } },
  { id: "refuse", label: { vi: "Không nhận, lý do: …", en: "Do not take it, because …" } },
  later,
];

export function isInOtherUnit(row: SentRow, name: string, home: string): Bilingual {
  return {
    vi: `Dòng ${String(row.cell.row)}, «${name}»: danh sách CBCCVC ghi ở ${home}. Chuyển công tác hay kiêm nhiệm?`,
    en: `Row ${String(row.cell.row)}, “${name}”: the staff list has this person in ${home}. Moved, or holding two posts?`,
  };
}

export const otherUnitOptions: readonly GatherAnswerOption[] = [
  { id: "sender", label: { vi: "Nhận theo đơn vị gửi", en: "Take it for the unit that sent it" } },
  { id: "staff", label: { vi: "Nhận theo danh sách CBCCVC", en: "Take it by the staff list" } },
  later,
];

export function severalFit(row: SentRow, people: readonly OfficePerson[]): Bilingual {
  const list = people.map(described).join("; ");
  return {
    vi: `Dòng ${String(row.cell.row)}, «${row.written.trim()}»: danh sách CBCCVC có ${two(people.length)} người hợp với tên này (${list}). Là ai?`,
    en: `Row ${String(row.cell.row)}, “${row.written.trim()}”: the staff list has ${String(people.length)} people whom this name fits (${list}). Which one?`,
  };
}

export function severalOptions(
  people: readonly { readonly id: string; readonly person: OfficePerson }[],
): readonly GatherAnswerOption[] {
  const who = people.map(({ id, person }) => ({
    id,
    label: { vi: described(person), en: described(person) },
  }));
  return [...who, later];
}

function described({ name, birthWritten, position, unit }: OfficePerson): string {
  return [name, birthWritten, position, unit].filter((words) => words !== null && words !== "").join(", ");
}

export function twoRowsDiffer(
  name: string,
  one: { readonly file: string; readonly awards: readonly SentAward[] },
  kept: { readonly file: string; readonly awards: readonly SentAward[] },
): Bilingual {
  const [mine, theirs] = [one, kept].map(({ file, awards }) => `${file} (${awardWords(awards)})`);
  return {
    vi: `${name} có ở tệp ${mine ?? ""} và tệp ${theirs ?? ""}. Đang giữ dòng của đơn vị theo danh sách (${kept.file}).`,
    en: `${name} stands in ${mine ?? ""} and in ${theirs ?? ""}. The row of the unit on the list is kept (${kept.file}).`,
  };
}

export const duplicateOptions: readonly GatherAnswerOption[] = [
  { id: "keep", label: { vi: "Giữ như vậy", en: "Keep it so" } },
  { id: "other", label: { vi: "Lấy dòng kia", en: "Take the other row" } },
  { id: "both", label: { vi: "Gộp cả hai", en: "Join both" } },
];

/** «Ô F14: anh/chị đã sửa thành «…»; đơn vị gửi «…».», a cell after the other, with the recipient's name in front. */
export function editedByYou(
  { name, unit }: MergedRow,
  differing: readonly CellDifference[],
  isOfStaffList: (cell: CellDifference) => boolean,
): Bilingual {
  const cells = differing.map((cell): Bilingual => {
    const [at, atEn] =
      cell.at === null
        ? [`Cột «${cell.head}»`, `Column “${cell.head}”`]
        : [`Ô ${toA1(cell.at)}`, `Cell ${toA1(cell.at)}`];
    const [mine, mineEn] =
      cell.mine === "" ? ["để trống", "left it empty"] : [`sửa thành «${cell.mine}»`, `changed it to “${cell.mine}”`];
    const ofStaff = isOfStaffList(cell);
    const [who, whoEn] = ofStaff ? ["danh sách CBCCVC ghi", "the staff list has"] : ["đơn vị gửi", "the unit sends"];
    const [theirs, theirsEn] = cell.theirs === "" ? ["ô trống", "nothing"] : [`«${cell.theirs}»`, `“${cell.theirs}”`];
    return {
      vi: `${at}: anh/chị đã ${mine}; ${who} ${theirs}.`,
      en: `${atEn}: you ${mineEn}; ${whoEn} ${theirsEn}.`,
    };
  });
  const said = (language: "vi" | "en") => cells.map((cell) => cell[language]).join(" ");
  return { vi: `${name} (${unit}). ${said("vi")}`, en: `${name} (${unit}). ${said("en")}` };
}

/** A row she changed by hand is not in the unit's new list. */
export function noLongerSent(mine: MergedRow): Bilingual {
  return {
    vi: `${mine.name} (${mine.unit}): anh/chị đã sửa thành «${contentWords(mine)}»; đơn vị không còn dòng này.`,
    en: `${mine.name} (${mine.unit}): you changed it to “${contentWords(mine)}”; the unit no longer names it.`,
  };
}

/** A row she took out of the merged sheet is in the unit's list. */
export function takenOutByYou(theirs: MergedRow): Bilingual {
  const words = contentWords(theirs);
  const [said, saidEn] = words === "" ? ["", ""] : [` («${words}»)`, ` (“${words}”)`];
  return {
    vi: `${theirs.name} (${theirs.unit}): anh/chị đã bỏ dòng này; đơn vị vẫn gửi${said}.`,
    en: `${theirs.name} (${theirs.unit}): you took this row out; the unit still sends it${saidEn}.`,
  };
}

export const editedOptions: readonly GatherAnswerOption[] = [
  { id: "mine", label: { vi: "Giữ của tôi", en: "Keep mine" } },
  { id: "theirs", label: { vi: "Lấy của đơn vị", en: "Take the unit's" } },
];
