import { tokensOf } from "./vocabulary/token";

/** What people call a sheet that they no longer use or have not finished. */
const DRAFT = ["nháp", "bản nháp", "không dùng", "bỏ đi", "cũ", "copy", "bản sao", "backup", "draft", "old", "lưu trữ"];

/** «bản nháp», «TH cũ», and «TH (2)» beside «TH»: not the sheet at hand. */
export function isDraftSheet(name: string, sheets: readonly string[]): boolean {
  const words = tokensOf(name);
  const says = (phrase: string) => {
    const wanted = tokensOf(phrase);
    return words.some((_, at) => wanted.every((word, index) => words[at + index]?.exact === word.exact));
  };
  const [, original] = /^(.+?)\s*\(\d+\)$/.exec(name.trim()) ?? [];
  return DRAFT.some(says) || (original !== undefined && sheets.includes(original));
}
