import { titleFacets } from "../meaning/form-title";
import type { Table } from "../read-table/table";

/** «Bằng khen», «Giấy khen» without a level: whom the list goes to may say which. */
const OF_ANY_LEVEL: ReadonlySet<string> = new Set(["diploma-of-merit", "certificate-of-merit"]);

/** What follows the name of a body, and may narrow after all. */
const END_OF_NAME =
  /[,(;:.\d]|(?<!\p{L})(?:năm|đợt|lần|vòng|quý|khối|cụm|nhóm|xét|tặng|khen|công nhận|của|thuộc|theo|cho|đối với|từ|không|chỉ|trừ)(?!\p{L})/iu;

/**
 * «DANH SÁCH … TRÌNH BỘ GIÁO DỤC VÀ ĐÀO TẠO» over «II. BẰNG KHEN CỦA BỘ TRƯỞNG»: to whom a form goes narrows nothing where
 * its own heading says which title it is of.
 */
export function namesAddressee(words: string, table: Table): boolean {
  const { award, isOpen } = titleFacets(table);
  if (award === null || isOpen || OF_ANY_LEVEL.has(award)) return false;
  return [...table.titles, ...table.sheetTitles].some((line) => {
    const name = /(?<!\p{L})(?:trình|gửi|nộp)\s+(.+)$/iu.exec(line)?.[1]?.split(END_OF_NAME)[0] ?? "";
    return name.includes(words);
  });
}
