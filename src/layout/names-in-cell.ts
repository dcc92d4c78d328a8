import { looksLikePerson } from "./cell-looks";

/** One of the people named in a cell, as written, and what stands in brackets behind the name. */
export interface CellName {
  readonly text: string;
  readonly name: string;
  readonly note: string;
}

/**
 * The people of a cell that holds nothing but names: a line each, divided by commas or semicolons, numbered, addressed
 * («đ/c Lê Thị Lan»), with something in brackets behind («Hà Thị Nụ (GK)»). Empty where anything else stands there.
 */
export function namesInCell(text: string): readonly CellName[] {
  const names = text
    .replace(COUNTED, "")
    .split(/[\n;,](?![^(]*\))/u)
    .map(nameOf)
    .filter(({ text: part }) => part !== "");
  const known = names.filter(({ name }) => looksLikePerson(name)).length;
  return known * 2 >= names.length && known > 0 && names.every(({ name }) => isShapedLikeName(name)) ? names : [];
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
