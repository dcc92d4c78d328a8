/** Words as they are compared in a search: lower case, without diacritics, «đ» as «d». */
function searchWords(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/** Whether every word that was typed stands somewhere in the text, in any order. */
export function holdsWords(text: string, typed: string): boolean {
  const folded = searchWords(text);
  return searchWords(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
