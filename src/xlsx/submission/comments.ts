import { parseA1, type CellRef } from "../../workbook/refs";
import { damaged } from "../fault";
import {
  relationshipsOf,
  textOf,
  withoutContentType,
  withoutPart,
  withoutRelationship,
  withPart,
  type Package,
  type Relationship,
} from "../opc";
import { withoutElements } from "../without-elements";
import type { SheetInfo } from "../workbook-part";
import { tagsOf } from "../tags";

/** The parts of notes and of comments with answers; both name their cells. */
const COMMENTS = new Set(["comments", "threadedComment"]);

/** The cells of a sheet that carry a note or a comment. */
export function commentedCells(parts: Package, { name, part }: SheetInfo): readonly CellRef[] {
  const cells = new Map<string, CellRef>();
  for (const { target } of relationshipsOf(parts, part).filter(isComments)) {
    const tag = tagsOf(textOf(parts, target) ?? "");
    while (tag.next()) {
      const address = tag.kind() === "close" ? null : tag.attribute("ref");
      const place = address === null ? null : parseA1(address);
      if (place !== null && address !== null) cells.set(address, { sheet: name, ...place });
    }
  }
  return [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** The package without the notes and comments of a sheet, and without the boxes they are drawn in. */
export function withoutComments(parts: Package, info: SheetInfo): Package {
  const related = relationshipsOf(parts, info.part);
  const found = related.filter(isComments);
  if (found.length === 0) return parts;
  const rest = found.reduce((left, { target }) => without(left, info.part, target), parts);
  const drawing = related.find(({ type }) => type === "vmlDrawing");
  return drawing === undefined ? rest : withoutBoxes(rest, info, drawing);
}

function isComments({ type }: Relationship): boolean {
  return COMMENTS.has(type);
}

/** Form controls may lie in the same drawing: it stays with them, and goes only once it is empty. */
function withoutBoxes(parts: Package, { part }: SheetInfo, { id, target }: Relationship): Package {
  const xml = textOf(parts, target) ?? "";
  const kept = withoutElements(xml, (tag) => {
    if (tag.name() !== "shape") return false;
    const inner = tagsOf(xml, tag.start);
    inner.next();
    inner.skip();
    return /\bObjectType\s*=\s*["']Note["']/.test(xml.slice(tag.start, inner.end));
  });
  if (/<(?:\w+:)?(?:shape|group|rect|oval|line|image)\b/.test(kept)) return withPart(parts, target, kept);
  const sheet = textOf(parts, part) ?? damaged(`no part ${part}`);
  const undrawn = withoutElements(sheet, (tag) => tag.name() === "legacyDrawing" && tag.localAttribute("id") === id);
  return without(withPart(parts, part, undrawn), part, target);
}

function without(parts: Package, owner: string, target: string): Package {
  return withoutRelationship(withoutContentType(withoutPart(parts, target), target), owner, target);
}
