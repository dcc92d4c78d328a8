import { fold } from "../../text/fold";
import { splitPersonName } from "../../text/person-name";
import { surnames } from "../../text/surnames";
import { awardsNamed } from "../../vocabulary/award-words";
import { looksLikePerson, looksLikeUnit } from "../../layout/cell-looks";
import { isTitleText } from "../columns/claim-columns";
import type { DraftEntry } from "../claims/entries";
import type { RecognisedForm } from "../read-form";

/** One of several recipients that stand in one cell. */
export interface NamedPart {
  readonly name: string;
  /** «1. Lê Văn Nam - Trạm trưởng»; null where nothing stands behind the name. */
  readonly position: string | null;
}

/**
 * The recipients of one cell: «Lê Văn Nam; Hồ Thị Lan», a line each, «A, B và C». One where the text is one name,
 * however long: «Phòng Văn hóa, Thể thao và Du lịch», «Nguyễn Thị⏎Hồng Nhung», «Lê Văn Nam, Trạm trưởng».
 */
export function severalIn(text: string): readonly NamedPart[] {
  if (!/[\n;,]|\svà\s/iu.test(text) || isPartOfBody(text)) return [];
  for (const divider of DIVIDERS) {
    const parts = text
      .split(divider)
      .map((part) => part.replace(BULLET, "").replace(/[\s.,;]+$/, ""))
      .filter((part) => part !== "");
    if (parts.length < 2) continue;
    const inner = parts.map((part) => {
      const several = divider === DIVIDERS[0] ? severalIn(part) : [];
      return several.length > 0 ? several : oneIn(part);
    });
    const units = parts.filter((part) => looksLikeUnit(part)).length;
    // «Văn phòng HĐND và UBND» serves two bodies and is one office: what follows names no unit of its own kind.
    const areUnits =
      units === parts.length && (divider === DIVIDERS[0] || parts.every((part) => KIND.test(fold(part))));
    if (inner.every((part) => part.length > 0) && (units === 0 || areUnits)) return inner.flat();
  }
  return [];
}

/** «Tổ Khoa học tự nhiên,⏎Trường THCS Lê Lai»: a unit and the body it belongs to, of another kind. */
function isPartOfBody(text: string): boolean {
  const [part = "", body = "", ...more] = text.split(/,\s*\n\s*/);
  if (body === "" || more.length > 0 || !looksLikeUnit(part) || !looksLikeUnit(body)) return false;
  return KIND.exec(fold(part))?.[0] !== KIND.exec(fold(body))?.[0];
}

const DIVIDERS = [/[\n;]/u, /,|\svà\s/iu];

/**
 * What a unit within a body is called; a body alone («UBND», «Đảng ủy») is none. «Tổ chức», «Khoa học», «Ban hành» are what
 * a unit does: «Phòng Nghiệp vụ và Tổ chức cán bộ».
 */
const KIND =
  /^(?:tập thể|phòng(?! chống| ngừa)|p\.|văn phòng|vp|thanh tra|ban (?!hành )|tổ (?!chức(?: |$))|đội (?!ngũ)|nhóm |khoa(?! (?:học|giáo(?! dục)))|bộ phận|trung tâm|tt |trạm|chi cục|hạt|xưởng|phân xưởng|chi nhánh|trường (?!học)|bộ môn|kho (?!bạc))/;

const BULLET = /^[\s\-+•*–]+|^\s*\d{1,3}\s*[.)/-]\s*/u;

function oneIn(part: string): readonly NamedPart[] {
  if (!/^\p{Lu}/u.test(part)) return [];
  if (looksLikeUnit(part)) return [{ name: part.replace(/\s+/g, " "), position: null }];
  const { name, remark } = splitPersonName(part);
  return isWholeName(name) && looksLikePerson(part) ? [{ name, position: remark }] : [];
}

/** A family name and at least one more word, and not broken off behind «Thị» or «Văn». */
function isWholeName(name: string): boolean {
  const words = fold(name).split(/\s+/);
  return words.length >= 2 && surnames.has(words[0] ?? "") && !/^(?:thị|văn)$/.test(words[words.length - 1] ?? "");
}

/** One draft for each recipient of the cell; what stands beside them line by line is each one's own. */
export function draftsOf(
  draft: DraftEntry,
  parts: readonly NamedPart[],
  { table: { sheet }, form: { columns } }: RecognisedForm,
  row: number,
): readonly DraftEntry[] {
  const titles = columns.filter(isTitleText).map(({ column }) => ({ column, lines: linesOf(sheet.text(row, column)) }));
  const positions = draft.position ? linesOf(draft.position.text) : [];
  return parts.map(({ name, position }, at) => {
    const own = position ?? (positions.length === parts.length ? (positions[at] ?? null) : null);
    const claims = draft.claims.filter(({ cell, award }) => {
      const beside = titles.find(({ column }) => column === cell.column && cell.row === row);
      if (beside?.lines.length !== parts.length) return true;
      return awardsNamed(beside.lines[at] ?? "", draft.kind).some((one) => one.award === award);
    });
    return {
      ...draft,
      name: { ...draft.name, value: name },
      position:
        own === null
          ? positions.length > 1
            ? null
            : draft.position
          : { ...(draft.position ?? draft.name), value: own },
      claims,
    };
  });
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
