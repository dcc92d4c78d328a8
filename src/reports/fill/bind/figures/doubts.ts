import type { Bilingual } from "../../../../domain/bilingual";
import type { Item, Line } from "../../read-table/line";
import type { Source } from "../../source";
import { whyBaseIsOpen } from "../labels/open-base";
import { headOf, type TableColumn } from "../../read-table/table";

// Why a cell is not filled although something is known of it, and what she can do.

export function unitTwice({ label, match }: Item): Bilingual {
  const name = match.kind === "unit" ? match.unit.name : label;
  return {
    vi: `Chưa điền dòng này vì biểu có hai dòng cùng là «${name}». Anh/chị xem lại tên đơn vị ở các dòng đó rồi bấm Điền biểu lại.`,
    en: `This row is not filled in: two rows are “${name}”. Please look at the units' names and fill again.`,
  };
}

export const totalOverUnknown: Bilingual = {
  vi: "Chưa điền dòng cộng vì phía trên có dòng chưa rõ là đơn vị nào. Anh/chị sửa tên đơn vị ở dòng đó rồi bấm Điền biểu lại.",
  en: "The total is not filled in: a row above it names no unit that is known. Correct the unit's name there and fill again.",
};

export const totalOverHers: Bilingual = {
  vi: "Chưa điền dòng cộng vì phía trên có dòng mà biểu đăng ký không cho biết số. Anh/chị tự cộng giúp.",
  en: "The total is not filled in: above it stands a row whose figure the registration does not tell. Please add it up.",
};

export const headsOrTitles: Bilingual = {
  vi: "Chưa điền dòng cộng vì có người (tập thể) đứng ở nhiều dòng phía trên: cộng các dòng hay đếm mỗi người một lần cho hai số khác nhau. Anh/chị tự ghi giúp.",
  en: "The total is not filled in: somebody stands in several of the rows above, so that adding the rows and counting each once give two figures. Please write it.",
};

export const peopleAndTitles: Bilingual = {
  vi: "Chưa điền dòng cộng vì phía trên vừa có dòng số người, vừa có dòng danh hiệu, cộng chung thì không rõ là số gì. Anh/chị tự ghi giúp.",
  en: "The total is not filled in: above it stand both numbers of people and numbers of titles, and together they are neither. Please write it.",
};

export const groupsOverlap: Bilingual = {
  vi: "Chưa điền dòng cộng vì có người thuộc hai nhóm ở các dòng phía trên (ví dụ lãnh đạo cũng là công chức): cộng các dòng thì tính người ấy hai lần. Anh/chị tự ghi giúp.",
  en: "The total is not filled in: somebody belongs to two of the groups above (leaders are civil servants, too), and adding the rows counts them twice. Please write it.",
};

export const peopleOrBoth: Bilingual = {
  vi: "Chưa điền vì chưa rõ «Tổng số» ở dòng này gồm cả tập thể hay chỉ tính cá nhân: cột bên cạnh chia theo nhóm người. Anh/chị ghi rõ «cá nhân» hoặc «tập thể» vào tên dòng rồi bấm Điền biểu lại.",
  en: "Not filled in: does the total of this row take in collectives, or people alone, whom the column beside it divides? Write “cá nhân” or “tập thể” into the row's name and fill again.",
};

/** The share of a total takes in the lines that she typed of units that the register does not know. */
export function shareOverHers(line: Line, source: Source, items: readonly Item[]): Bilingual | null {
  if (line.kind !== "sum" || source.kind !== "share") return null;
  const isHers = items.some(({ row, match }) => match.kind === "none" && line.rows.includes(row));
  return isHers && items.some(({ match }) => match.kind === "unit") ? totalOverUnknown : null;
}

/** «CSTĐCS» under «TỶ LỆ (%)»: of everybody, or of those with LĐTT? */
export function shareUnderOpen(line: Line): Bilingual | null {
  return line.kind === "item" && line.isUnderShares === true ? whyBaseIsOpen(line.facets) : null;
}

/** «LĐTT», «- Nữ», «Tỷ lệ (%)»: the share of the line, or of the part right above it? */
export function shareBelowPart(part: string): Bilingual {
  return {
    vi: `Chưa điền vì dòng tỷ lệ này ở ngay dưới dòng «${part}», chưa rõ là tỷ lệ của dòng ấy hay của cả danh hiệu. Anh/chị ghi rõ tỷ lệ của ai, so với số nào vào tên dòng rồi bấm Điền biểu lại.`,
    en: `Not filled in: this share stands right below “${part}”; is it the share of that line or of the whole title? Write whose share it is, and of what, into the row's name and fill again.`,
  };
}

/** «Lao động tiên tiến» under «Tập thể». */
export function titleOfTheOtherKind({ label }: Line, column: TableColumn): Bilingual {
  const head = headOf(column);
  return {
    vi: `Chưa điền, chờ anh/chị xác nhận: dòng «${label}» ở cột «${head}» là danh hiệu nào? Anh/chị ghi đủ tên danh hiệu ở dòng này rồi bấm Điền biểu lại.`,
    en: `Not filled in: which title is “${label}” in the column “${head}”? Write its full name in this row and fill again.`,
  };
}

/** «Không tính …» beside a line: who is left out is not understood, so what is counted is not either. */
export function noteUnknown(note: string): Bilingual {
  return {
    vi: `Chưa điền dòng này vì chưa hiểu ghi chú «${note}». Anh/chị tự ghi giúp số của dòng này.`,
    en: `Not filled in: the note “${note}” is not understood. Please write the figure of this line yourself.`,
  };
}
