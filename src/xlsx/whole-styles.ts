import { appendTo } from "./opc";
import { tagsOf } from "./tags";

/** The lists that cell formats refer to, in the order of the schema, with what Excel itself puts first in each. */
const LISTS: readonly (readonly [list: string, first: readonly string[]])[] = [
  ["numFmts", []],
  ["fonts", ['<font><sz val="11"/><name val="Calibri"/></font>']],
  ["fills", ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']],
  ["borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]],
  ["cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
  ["cellXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']],
];

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

/** A styles part to which cell formats can be added: lists that are missing or empty are made, all else stays. */
export function wholeStyles(xml: string): string {
  const start = /<(?:[\w.-]+:)?styleSheet\b/.test(xml) ? xml : EMPTY;
  return LISTS.reduce((text, [list, first]) => withList(text, list, first), start);
}

/** The elements directly within the first `list`, as written. */
export function childrenOf(xml: string, list: string): readonly string[] {
  const children: string[] = [];
  const tag = tagsOf(xml);
  while (tag.next() && !(tag.name() === list && tag.kind() === "open"));
  if (tag.name() !== list) return children;
  while (tag.next() && tag.kind() !== "close") {
    const { start } = tag;
    tag.skip();
    children.push(xml.slice(start, tag.end));
  }
  return children;
}

/** Elements written without a prefix, as this part writes its own. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

function withList(xml: string, list: string, first: readonly string[]): string {
  const place = placeOf(xml, list);
  if (place === "there" && (first.length === 0 || childrenOf(xml, list).length > 0)) return xml;
  const children = first.join("");
  if (place === "there") return appendTo(xml, list, (prefix) => prefixed(children, prefix));
  const element = `<${list} count="${String(first.length)}">${children}</${list}>`;
  if (place === null) return appendTo(xml, "styleSheet", (prefix) => prefixed(element, prefix));
  return xml.slice(0, place.at) + prefixed(element, place.prefix) + xml.slice(place.at);
}

/** Where a missing list goes: before the first element that follows it in the schema; null: last. */
function placeOf(xml: string, list: string): "there" | { readonly at: number; readonly prefix: string } | null {
  const before = LISTS.slice(
    0,
    LISTS.findIndex(([name]) => name === list),
  ).map(([name]) => name);
  let follower: { readonly at: number; readonly prefix: string } | null = null;
  const tag = tagsOf(xml);
  tag.next();
  while (tag.next() && tag.kind() !== "close") {
    if (tag.name() === list) return "there";
    if (!before.includes(tag.name())) follower ??= { at: tag.start, prefix: tag.prefix() };
    tag.skip();
  }
  return follower;
}
