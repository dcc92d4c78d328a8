import { DOMParser, type Element } from "@xmldom/xmldom";
import { unzipSync } from "fflate";

/** What may differ between two files, and nothing else. */
export interface Expected {
  /** By sheet part: addresses of the cells that were written. */
  readonly written: Readonly<Record<string, readonly string[]>>;
}

const OURS = "customXml/";

/**
 * Everything a save has lost or changed beside the cells written, as sentences; none is what we want. It reads the
 * files with a zip and an XML library of others, so that it shares no mistake with the adapter. Allowed are: parts of
 * our own, relationships and content types for them, styles appended at the end, calculation flags, chain entries and
 * cached results taken away, `spans` hints, a grown dimension.
 */
export function lossesBetween(before: Uint8Array, after: Uint8Array, { written }: Expected): readonly string[] {
  const old = unzipSync(before);
  const now = unzipSync(after);
  const losses: string[] = [];
  for (const [part, bytes] of Object.entries(old)) {
    const saved = now[part];
    if (!saved) {
      if (!/calcChain/i.test(part)) losses.push(`${part}: gone`);
    } else if (!Buffer.from(bytes).equals(Buffer.from(saved)))
      losses.push(...lossesIn(part, bytes, saved, written[part]));
  }
  for (const part of Object.keys(now)) {
    if (!(part in old) && !part.startsWith(OURS)) losses.push(`${part}: new`);
  }
  return losses;
}

function lossesIn(part: string, before: Uint8Array, after: Uint8Array, written: readonly string[] | undefined) {
  const [old, now] = [parse(before), parse(after)];
  if (written ?? /<(?:\w+:)?worksheet\b/.test(new TextDecoder().decode(after.subarray(0, 2000)))) {
    return sheetLosses(part, old, now, written ?? []);
  }
  if (part === "[Content_Types].xml" || part.endsWith("workbook.xml.rels")) return missingChildren(part, old, now);
  if (/workbook\.xml$/i.test(part)) return childLosses(part, old, now, ["calcPr"]);
  if (/styles\.xml$/i.test(part)) return styleLosses(part, old, now);
  if (/calcChain/i.test(part)) return missingChildren(part, now, old);
  return [`${part}: changed`];
}

function parse(bytes: Uint8Array): Element {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(bytes);
  const root = new DOMParser({ onError: () => undefined }).parseFromString(text, "text/xml").documentElement;
  if (!root) throw new Error("no root element");
  return root;
}

function elements(parent: Element): readonly Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function nameOf({ localName, nodeName }: Element): string {
  return localName ?? nodeName;
}

/** An element as text: names without prefix, attributes in order of name. */
function canonical(element: Element, skip: readonly string[] = []): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => !name.startsWith("xmlns") && !skip.includes(name))
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
    .sort();
  const children = [...element.childNodes].map((node) => {
    if (node.nodeType === 1) return canonical(node as Element);
    return node.nodeType === 3 || node.nodeType === 4 ? (node.nodeValue ?? "") : "";
  });
  return `<${nameOf(element)} ${attributes.join(" ")}>${children.join("")}</>`;
}

function childLosses(part: string, old: Element, now: Element, ignored: readonly string[]): readonly string[] {
  const list = (root: Element) => elements(root).filter((child) => !ignored.includes(nameOf(child)));
  const [before, after] = [list(old), list(now)];
  const losses = before.flatMap((child, index) => {
    const other = after[index];
    return other && canonical(other) === canonical(child) ? [] : [`${part}: ${nameOf(child)} changed`];
  });
  return after.length > before.length ? [...losses, `${part}: elements added`] : losses;
}

function missingChildren(part: string, old: Element, now: Element): readonly string[] {
  const kept = new Set(elements(now).map((child) => canonical(child, ["i"])));
  return elements(old).flatMap((child) => {
    return kept.has(canonical(child, ["i"])) || canonical(child).includes("calcChain")
      ? []
      : [`${part}: ${canonical(child)} gone`];
  });
}

function styleLosses(part: string, old: Element, now: Element): readonly string[] {
  return elements(old).flatMap((list) => {
    const other = elements(now).find((candidate) => nameOf(candidate) === nameOf(list));
    if (!other) return [`${part}: ${nameOf(list)} gone`];
    const grown = elements(other);
    const isPrefix = elements(list).every((item, index) => {
      const same = grown[index];
      return same !== undefined && canonical(same) === canonical(item);
    });
    return isPrefix ? [] : [`${part}: ${nameOf(list)} changed`];
  });
}

function sheetLosses(part: string, old: Element, now: Element, written: readonly string[]): readonly string[] {
  const losses = [...childLosses(part, old, now, ["sheetData", "dimension"])];
  const [before, after] = [cellsOf(old), cellsOf(now)];
  for (const [row, attributes] of before.rows) {
    if (after.rows.get(row) !== attributes) losses.push(`${part}: row ${String(row)} changed`);
  }
  for (const [address, cell] of before.cells) {
    if (written.includes(address)) continue;
    const other = after.cells.get(address);
    if (other === undefined) losses.push(`${part}: ${address} gone`);
    else if (other.whole !== cell.whole && (cell.formula === null || other.formula !== cell.formula)) {
      losses.push(`${part}: ${address} changed`);
    }
  }
  for (const address of after.cells.keys()) {
    if (!before.cells.has(address) && !written.includes(address)) losses.push(`${part}: ${address} new`);
  }
  return losses;
}

interface Cell {
  readonly whole: string;
  /** Style and formula; null for a cell without one. */
  readonly formula: string | null;
}

/** Cells by address, also where the file leaves addresses out. */
function cellsOf(sheet: Element): { rows: Map<number, string>; cells: Map<string, Cell> } {
  const rows = new Map<number, string>();
  const cells = new Map<string, Cell>();
  const data = elements(sheet).find((child) => nameOf(child) === "sheetData");
  let row = 0;
  for (const line of data ? elements(data) : []) {
    row = Number(line.getAttribute("r") ?? row + 1);
    const attributes = [...line.attributes].filter(({ name }) => name !== "spans" && name !== "r");
    rows.set(
      row,
      attributes
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(" "),
    );
    let column = 0;
    for (const cell of elements(line)) {
      const address = cell.getAttribute("r") ?? `${lettersOf(column + 1)}${String(row)}`;
      column = numberOf(address);
      const formula = elements(cell).find((child) => nameOf(child) === "f");
      cells.set(address, {
        whole: canonical(cell, ["r"]),
        formula: formula ? `${cell.getAttribute("s") ?? "0"} ${canonical(formula)}` : null,
      });
    }
  }
  return { rows, cells };
}

function lettersOf(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1);
}

function numberOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/\d+$/, "")) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
