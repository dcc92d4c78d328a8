import { wordsOf } from "../text/as-typed";
import { fold } from "../text/fold";

/** What somebody deals with is not what somebody is: «phụ trách hợp đồng mua sắm», «tham mưu Giám đốc». */
const task =
  /(?<!\p{L})(?:phụ trách|theo dõi|tham mưu|giúp việc|soạn thảo|thẩm định|thanh lý|quản lý|đại diện)(?!\p{L})[^,;()|]*/gu;

const betweenPosts = /[,;()|+\n]| [-–/] |(?<!\p{L})kiêm(?: nhiệm)?(?!\p{L})/u;

/** The words of a cell that tell what somebody is, one part for each post: folded, diacritics kept. */
export function ownWords(text: string): readonly string[] {
  return fold(text)
    .replace(task, " ")
    .split(betweenPosts)
    .map(wordsOf)
    .filter((part) => part !== "");
}
