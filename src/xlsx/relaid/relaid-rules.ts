import { areaToA1, parseArea, type Area } from "../../workbook/refs";
import {
  relaidArea,
  relaidCondition,
  relaidFormula,
  type Places,
  type RelaidBlock,
  type RelaidSheet,
} from "../../workbook/relaid-sheet";
import { tagsOf, type Tags } from "../tags";
import { listsXml, listXml } from "../validation-lists";
import { escapeXml } from "../xml";

/** The merged areas of a sheet laid out anew: those of kept rows, and those within a line for every line like it. */
export function relaidMerges(merges: readonly Area[], relaid: RelaidSheet): readonly Area[] {
  const { rows, columns } = relaid;
  const isBeside = ({ left, right }: Area) => right < columns[0] || left > columns[1];
  const moved = (area: Area, by: number): Area => ({ ...area, top: area.top + by, bottom: area.bottom + by });
  return rows.flatMap(({ like, isKept, beside }, index) => {
    const row = index + 1;
    const own = merges.filter((area) => {
      if (area.top !== like || (!isKept && isBeside(area))) return false;
      const isOneRow = area.top === area.bottom;
      return isKept ? isOneRow || isWholeIn(rows, index, area) : isOneRow;
    });
    const ofBeside = merges.filter((area) => !isKept && beside === area.top && isBeside(area));
    return [...own.map((area) => moved(area, row - like)), ...ofBeside.map((area) => moved(area, row - area.top))];
  });
}

/** All rows of the area stand one below the other, as they did. */
function isWholeIn(rows: RelaidSheet["rows"], index: number, { top, bottom }: Area): boolean {
  for (let step = 0; top + step <= bottom; step += 1) {
    const row = rows[index + step];
    if (row?.isKept !== true || row.like !== top + step) return false;
  }
  return true;
}

/** Conditional formats and drop-down lists behind the rows, where they now apply, with the new lists. */
export function relaidRules(
  tail: string,
  prefix: string,
  relaid: RelaidSheet,
): { readonly formats: string; readonly lists: string } {
  const formats: string[] = [];
  const lists: string[] = [];
  const taken: Area[] = [];
  for (const tag = tagsOf(tail); tag.next();) {
    if (tag.kind() === "close") continue;
    if (tag.name() === "conditionalFormatting" && tag.prefix() === prefix) {
      const format = relaidRule(tail, tag, relaid, true);
      if (format) formats.push(format.xml);
    } else if (tag.name() === "dataValidation" && tag.prefix() === prefix) {
      const rule = relaidRule(tail, tag, relaid, false);
      if (rule === null) continue;
      lists.push(rule.xml);
      taken.push(...rule.areas);
    }
  }
  for (const list of relaid.lists)
    if (!taken.some((area) => overlap(area, list.area))) lists.push(listXml(prefix, list));
  return { formats: formats.join(""), lists: listsXml(prefix, lists) };
}

interface MovedRule {
  readonly xml: string;
  readonly areas: readonly Area[];
}

/** The rule under the cursor; null where it applies nowhere any more, or reads what is gone. */
function relaidRule(tail: string, tag: Tags, relaid: RelaidSheet, staysAtTop: boolean): MovedRule | null {
  const before = (tag.attribute("sqref") ?? "").split(/\s+/).flatMap((text) => parseArea(text) ?? []);
  const { start } = tag;
  const open = tail.slice(tag.start, tag.end);
  const openEnd = tag.end;
  const formulas: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  if (tag.kind() === "open") {
    for (let depth = 1; depth > 0 && tag.next();) {
      if (tag.kind() === "close") depth -= 1;
      else if (tag.kind() === "open") {
        depth += 1;
        const from = tag.end;
        if (FORMULAS.has(tag.name())) formulas.push({ from, to: tail.indexOf("<", from), text: tag.text() });
      }
    }
  }
  const areas = before.flatMap((area) => relaidArea(area, relaid) ?? []);
  const [first] = before;
  // A condition is written for the first row it applies to: elsewhere it would look at other rows.
  if (areas.length === 0 || (staysAtTop && areas[0]?.top !== first?.top)) return null;
  const places = staysAtTop || first === undefined ? relaid : readFrom(first.top, relaid);
  const relaidText = staysAtTop ? relaidCondition : relaidFormula;
  const parts = [open.replace(/(\ssqref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${areas.map(areaToA1).join(" ")}"`)];
  let copied = openEnd;
  for (const { from, to, text } of formulas) {
    // A list of typed choices is a text, and no formula of cells.
    const moved = text.startsWith('"') ? text : relaidText(text, places);
    if (moved === null) return null;
    parts.push(tail.slice(copied, from), escapeXml(moved));
    copied = to;
  }
  parts.push(tail.slice(copied, Math.max(copied, tag.end)));
  return { xml: start === tag.start ? (parts[0] ?? "") : parts.join(""), areas };
}

/** A rule for what may be typed is written for the first line it applies to, whichever of the list that is. */
function readFrom(row: number, { rows, blocks }: RelaidSheet): Places {
  const isIn = ([first, last]: RelaidBlock["before"]) => row >= first && row <= last;
  return {
    rows,
    blocks: blocks.map((each) => (isIn(each.before) ? { ...each, before: [row, each.before[1]] } : each)),
  };
}

const FORMULAS: ReadonlySet<string> = new Set(["formula", "formula1", "formula2"]);

function overlap(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
