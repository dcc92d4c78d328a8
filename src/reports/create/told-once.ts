/**
 * Each record once, the first as it stands. A form of ours made from one of hers stands in the workbook as well and is
 * read again with it: what both say must not be printed twice.
 */
export function toldOnce<T>(
  records: readonly T[],
  words: (record: T) => readonly (string | number | null)[],
): readonly T[] {
  const told = new Set<string>();
  return records.filter((record) => {
    const key = JSON.stringify(words(record).map((word) => (typeof word === "string" ? plain(word) : word)));
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim().toLocaleLowerCase("vi");
}
