import type { Table } from "../read-table/table";
import { folded } from "../words";

// What a bracket above a table says of how it is filled, and nothing of what is counted.

/** «dòng Ban Điều hành đã nhập», «Văn phòng đã tự điền 02 dòng đầu»: who filled what. */
const FILLED = /\b(da|do)( \w+){0,4} (nhap|dien)( tay| san| roi)?( (0?\d+ )?(dong|cot|hang|o)\b.*)?$/;
const OF_PLACES = /\b(dong|cot|hang|o|so lieu)\b/;

/**
 * «đếm theo danh hiệu đã ghi trong hai bảng đăng ký»: nobody is counted in a title below the one that is written. What
 * a title sorts by («TỔNG HỢP THEO DANH HIỆU ĐÃ ĐĂNG KÝ») says nothing of that; in brackets the same words say how.
 */
const AS_WRITTEN =
  /\b(dem|tinh) theo (dung )?(cac )?((cot )?danh hieu|hinh thuc|noi dung|dau)\b.*\bda (ghi|danh dau)\b/;
const AS_WRITTEN_IN_BRACKETS =
  /\b(dem|tinh|thong ke|tong hop|lay) theo (dung )?(cac )?((cot )?danh hieu|hinh thuc|noi dung|dau)\b.*\bda (ghi|danh dau|dang ky)\b/;

/** A line without the brackets that say how it is filled. */
export function withoutRemarks(line: string): string {
  return line.normalize("NFC").replace(/\(([^()]*)\)/gu, (bracket: string, inside: string) => {
    const open = clausesOf(inside).filter((clause) => !isRemark(folded(clause)));
    if (open.length === clausesOf(inside).length) return bracket;
    return open.length === 0 ? " " : `(${open.join("; ")})`;
  });
}

/** Whether the lines above a table say that titles are counted as they are written. */
export function countsAsWritten({ titles, sheetTitles }: Pick<Table, "titles" | "sheetTitles">): boolean {
  return [...titles, ...sheetTitles].some((line) => {
    const inside = [...line.matchAll(/\(([^()]*)\)/gu)].flatMap(([, words = ""]) => clausesOf(words));
    const outside = clausesOf(line.replace(/\([^()]*\)/gu, ";"));
    return (
      inside.some((clause) => AS_WRITTEN_IN_BRACKETS.test(folded(clause))) ||
      outside.some((clause) => AS_WRITTEN.test(folded(clause)))
    );
  });
}

function clausesOf(text: string): readonly string[] {
  return text
    .split(/[;,()]/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

function isRemark(words: string): boolean {
  return AS_WRITTEN_IN_BRACKETS.test(words) || (FILLED.test(words) && OF_PLACES.test(words));
}
