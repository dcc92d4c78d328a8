import { columnOfKey, rowOfKey, toA1, type CellKey } from "../workbook/refs";
import {
  findEntry,
  partText,
  withoutContentType,
  withoutPart,
  withoutRelationship,
  withPart,
  type Package,
} from "./opc";
import type { WorkbookInfo } from "./workbook-part";
import { tagsOf } from "./tags";

/**
 * The package without these cells in its calculation chain: an entry for a cell that holds no formula any more makes
 * Excel offer a repair. A missing entry is harmless, Excel adds it.
 */
export function withoutChainEntries(
  parts: Package,
  workbook: WorkbookInfo,
  removed: ReadonlyMap<number, ReadonlySet<CellKey>>,
): Package {
  const target = workbook.relationships.find(({ type }) => type === "calcChain")?.target;
  const entry = target === undefined ? null : findEntry(parts, target);
  if (!entry || [...removed.values()].every((keys) => keys.size === 0)) return parts;
  const addresses = new Map<number, ReadonlySet<string>>();
  for (const [sheetId, keys] of removed) {
    addresses.set(sheetId, new Set([...keys].map((key) => toA1({ row: rowOfKey(key), column: columnOfKey(key) }))));
  }
  const xml = partText(entry);
  const out: string[] = [];
  let copied = 0;
  let kept = 0;
  let sheetId = 0;
  let isSheetLost = false;
  for (const tag = tagsOf(xml); tag.next();) {
    if (tag.name() !== "c" || tag.kind() === "close") continue;
    const own = tag.attribute("i");
    // An entry without a sheet is on that of the entry before it.
    if (own !== null) sheetId = Number(own);
    const { start } = tag;
    const element = xml.slice(start, tag.end);
    const address = tag.attribute("r") ?? "";
    if (tag.kind() === "open") tag.skip();
    if (addresses.get(sheetId)?.has(address) === true) {
      out.push(xml.slice(copied, start));
      copied = tag.end;
      isSheetLost ||= own !== null;
      continue;
    }
    kept++;
    if (own === null && isSheetLost) {
      out.push(
        xml.slice(copied, start),
        element.replace(/\s*\/?>$/, (end) => ` i="${String(sheetId)}"${end.trim()}`),
      );
      copied = start + element.length;
    }
    isSheetLost = false;
  }
  if (copied === 0) return parts;
  if (kept > 0) return withPart(parts, entry.name, out.join("") + xml.slice(copied));
  // A chain without entries is not allowed.
  return withoutRelationship(withoutContentType(withoutPart(parts, entry.name), entry.name), workbook.part, entry.name);
}
