import type { Context } from "../section-rows";

/**
 * A row that shows how the form is to be filled: «VD | Nguyễn Văn A | x», or instructions in brackets in every cell,
 * «(ghi liên tục) | (ghi theo CCCD) | (LĐTT hoặc CSTĐCS)».
 */
export function isExampleRow(
  { table, names }: Context,
  row: number,
  cells: readonly number[],
  hasLines: boolean,
): boolean {
  const { sheet } = table;
  if (cells.length < 2 || !names.some((column) => cells.includes(column))) return false;
  const [first = table.left] = cells;
  // A name alone would be cut: «Mẫu Thị Hoa» is a person.
  const isLabelled = !names.includes(first) && EXAMPLE.test(sheet.plain(row, first));
  const isLabelledInName = names.some((column) =>
    /^(?:vd|vi du|mau)(?: \d+)?(?:\.| ?:)/.test(sheet.plain(row, column)),
  );
  // Below the list the brackets are those of a signature: «(Ký, ghi rõ họ tên)».
  return (
    isLabelled || isLabelledInName || (!hasLines && cells.every((column) => IN_BRACKETS.test(sheet.text(row, column))))
  );
}

const EXAMPLE = /^\(?(?:vd|vi du|thi du|mau|dong mau|ghi mau|vi du mau)(?: \d{1,2})?[.:)]*$/;
const IN_BRACKETS = /^[([][^()[\]]{2,}[)\]]$/u;
