/** Excel's own limits: 31 characters, none of these. */
const MAX_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]/g;

/** A name that no tab of hers has, compared as Excel does (case aside): «Biểu tổng hợp», «Biểu tổng hợp (2)» … */
export function freeTabName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.normalize("NFC").toLocaleLowerCase("vi")));
  const clean = wanted.replace(FORBIDDEN, " ").slice(0, MAX_LENGTH).trim();
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${String(number)})`;
    const name = `${clean.slice(0, MAX_LENGTH - ending.length).trimEnd()}${ending}`;
    if (!used.has(name.toLocaleLowerCase("vi"))) return name;
  }
}

/** Whether a tab carries this name, or this name with a number behind it. */
export function isNamedAfter(name: string, wanted: string): boolean {
  const plain = name.normalize("NFC").replace(/ \(\d+\)$/, "");
  return (
    plain === wanted || (wanted.length > plain.length && plain.length >= MAX_LENGTH - 4 && wanted.startsWith(plain))
  );
}
