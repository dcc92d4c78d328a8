import { textOf, withPart, type Package } from "../opc";
import type { WorkbookInfo } from "../workbook-part";
import { tagsOf } from "../tags";

/**
 * The package whose shared texts hold only what a cell still shows: those of cells left blank and of sheets taken out
 * would otherwise lie in the file for anybody who looks into it. Numbers of texts stay, so that no cell changes.
 */
export function withoutUnusedTexts(parts: Package, workbook: WorkbookInfo): Package {
  const name = workbook.relationships.find(({ type }) => type === "sharedStrings")?.target;
  const xml = name === undefined ? null : textOf(parts, name);
  if (name === undefined || xml === null) return parts;
  const used = usedTexts(parts, workbook);
  const out: string[] = [];
  let copied = 0;
  let index = 0;
  for (const tag = tagsOf(xml); tag.next();) {
    if (tag.name() !== "si" || tag.kind() === "close") continue;
    const { start } = tag;
    const prefix = tag.prefix();
    tag.skip();
    if (!used.has(index)) {
      out.push(xml.slice(copied, start), `<${prefix}si><${prefix}t/></${prefix}si>`);
      copied = tag.end;
    }
    index++;
  }
  return copied === 0 ? parts : withPart(parts, name, out.join("") + xml.slice(copied));
}

function usedTexts(parts: Package, { sheets }: WorkbookInfo): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { part } of sheets) {
    let isShared = false;
    for (const tag = tagsOf(textOf(parts, part) ?? ""); tag.next();) {
      if (tag.kind() === "close") continue;
      if (tag.name() === "c") isShared = tag.attribute("t") === "s";
      else if (tag.name() === "v" && isShared) used.add(Number(tag.text()));
    }
  }
  return used;
}
