import type { Column } from "../../domain/form/form";
import { columnLetters } from "../../workbook/refs";
import { type ColumnContent, shareOf } from "../../layout/column-content";
import { forRecipient } from "./heading-meaning";
import { plain } from "../../text/plain";
import { onlyKind } from "../claims/recipients";

/**
 * «Tên tập thể | LĐTT | LĐXS»: in a list of collectives alone «LĐTT» is the collective's title, though no heading above
 * it says «Tập thể».
 */
export function titlesOfCollectives(
  columns: readonly Column[],
  contents: readonly ColumnContent[],
  words: readonly string[],
): readonly Column[] {
  if (!listsCollectives(columns, contents, words)) return columns;
  return columns.map((column) => {
    if (column.role !== "mark" || column.award === null || onlyKind(plain(column.header)) === "individual")
      return column;
    const award = forRecipient(column.award, "collective");
    if (award === column.award) return column;
    const letters = columnLetters(column.column);
    return {
      ...column,
      award,
      recipient: "collective",
      evidence: [
        ...column.evidence,
        {
          source: "neighbour",
          sentence: {
            vi: `Danh sách này chỉ có tập thể nên cột ${letters} («${column.header}») là danh hiệu của tập thể.`,
            en: `This list holds collectives only, so column ${letters} («${column.header}») is the collective's title.`,
          },
        },
      ],
    };
  });
}

/** A heading, the title or the sheet's name speaks of collectives only, and no person is named. */
function listsCollectives(
  columns: readonly Column[],
  contents: readonly ColumnContent[],
  words: readonly string[],
): boolean {
  const at = columns.findIndex(({ role }) => role === "name" || role === "unit");
  const names = columns[at];
  const content = contents[at];
  if (!names || !content || content.filled === 0 || shareOf(content, "person") > 0) return false;
  return [plain(names.header), ...words].some((text) => onlyKind(text) === "collective");
}
