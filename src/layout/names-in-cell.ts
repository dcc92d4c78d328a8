import { looksLikePerson } from "./cell-looks";

/** One of the people named in a cell, as written, and what stands in brackets behind the name. */
export interface CellName {
  readonly text: string;
  readonly name: string;
  readonly note: string;
}

/**
 * The people of a cell that holds nothing but names: a line each, divided by commas or semicolons, numbered, addressed
 * («đ/c Lê Thị Lan»), with something in brackets behind («Hà Thị Nụ (GK)»). Empty where anything else stands there; where names are known to stand («sure») any words in
 * capitals are one.
 */
export function namesInCell(text: string, isSure = false): readonly CellName[] {
  const names = partsOf(text.replace(COUNTED, ""))
    .map(nameOf)
    .filter(({ text: part }) => part !== "");
  const known = names.filter(({ name }) => looksLikePerson(name)).length;
  const areNames = isSure ? names.length > 0 : known * 2 >= names.length && known > 0;
  return areNames && names.every(({ name }) => isShapedLikeName(name)) ? names : [];
}

/** What commas, semicolons and line breaks divide, but for those within brackets: «Hà Thị Nụ (GK, BK)» is one. */
function partsOf(text: string): readonly string[] {
  return text.replace(/\([^()\n]*\)/gu, (bracket) => bracket.replace(/[,;]/gu, " +")).split(/[\n;,]/u);
}

/** «03 đ/c: …» before the names. */
const COUNTED = /^\s*\d{1,3}\s*(?:người|đồng chí|đ\/c|cá nhân)\s*(?:gồm)?\s*:\s*/iu;
const ADDRESS = /^(?:đ\/c|đc|đồng chí|ông|bà|cô|thầy|anh|chị)[.:]?\s+(?=\p{Lu})/iu;

function nameOf(part: string): CellName {
  const text = part
    .replace(/^[-+•*\d.)\s]+/u, "")
    .replace(/[\s.]+$/u, "")
    .trim();
  const [, before = text, note = ""] = /^([^([]*?)\s*[([]([^)\]]*)[)\]]$/u.exec(text) ?? [];
  return { text, name: before.replace(ADDRESS, "").replace(/\s+/g, " "), note: note.trim() };
}

/** Two to six words, each with a capital: a family name that nobody knows makes no other thing of a list of names. */
function isShapedLikeName(name: string): boolean {
  return looksLikePerson(name) || /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){1,5}$/u.test(name);
}
