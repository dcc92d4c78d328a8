import type { Failure } from "../workbook/failure";
import { areaToA1, parseArea, type Area } from "../workbook/refs";
import { relaidArea, type RelaidSheet } from "../workbook/relaid-sheet";
import type { Result } from "../workbook/result";
import { withRecalculation } from "./calculation";
import { caught, damaged, fail } from "./fault";
import { modelOf } from "./model";
import {
  findEntry,
  relationshipsOf,
  textOf,
  withoutContentType,
  withoutPart,
  withoutRelationship,
  withPart,
  type Package,
} from "./opc";
import { relaidXml } from "./relaid/relaid-xml";
import { withoutUnusedTexts } from "./submission/shared-texts";
import { tagsOf } from "./tags";
import { withoutElements } from "./without-elements";
import { escapeXml } from "./xml";
import { withoutTraces } from "./without-traces";
import { readWorkbook, type WorkbookInfo } from "./workbook-part";
import { readZip } from "./zip/read-zip";
import { writeZip } from "./zip/write-zip";

/** One sheet of a workbook, alone, from which others are made. */
export interface PatternFile {
  /** «xlsm» where the workbook has macros. */
  readonly ending: "xlsx" | "xlsm";
  /** The bytes of a workbook that holds this sheet only, its rows laid out anew. */
  lay(relaid: RelaidSheet): Promise<Result<Uint8Array, Failure>>;
}

/**
 * Takes one sheet out of a workbook, to be laid out anew again and again: without any other sheet, comments, names, links
 * to other files and what this product keeps in the file. What no cell shows any more is not left in the parts either.
 */
export async function openPattern(bytes: Uint8Array, sheet: string): Promise<Result<PatternFile, Failure>> {
  return caught(async () => {
    const all = readWorkbook({ entries: readZip(bytes) });
    const others = all.sheets.filter(({ name }) => name !== sheet).map(({ name }) => name);
    const alone = await withoutTraces(bytes, { removeSheets: others, removeHiddenSheets: true, removeComments: true });
    if (!alone.ok) return fail(alone.error);
    const opened: Package = { entries: readZip(alone.value.bytes) };
    const workbook = readWorkbook(opened);
    const [info, ...more] = workbook.sheets;
    if (info === undefined || more.length > 0) return fail({ code: "host", detail: "other sheets are needed" });
    const xml = textOf(opened, info.part) ?? damaged(`no part ${info.part}`);
    const { merges } = modelOf(opened).sheetData(info);
    const bare = withoutAttached(opened, workbook, info.part);
    let rest: Package | null = null;
    return {
      ending: findEntry(opened, "xl/vbaProject.bin") ? "xlsm" : "xlsx",
      lay: (relaid) =>
        caught(() => {
          const text = relaidXml(xml, merges, relaid);
          // The same cells are kept in every layout: which texts are still shown is found out once.
          rest ??= withoutUnusedTexts(withPart(bare, info.part, text), workbook);
          const laid = renamed(withPrintArea(withPart(rest, info.part, text), workbook, relaid), workbook, relaid);
          return writeZip(withRecalculation(laid, readWorkbook(laid)).entries);
        }),
    };
  });
}

/** Without tables, the chain of calculations and links to other files, and without names but those of printing. */
function withoutAttached(parts: Package, workbook: WorkbookInfo, sheetPart: string): Package {
  const attached = [
    ...relationshipsOf(parts, sheetPart).flatMap(({ type, target }) => (type === "table" ? [[sheetPart, target]] : [])),
    ...workbook.relationships.flatMap(({ type, target }) =>
      type === "calcChain" || type === "externalLink" ? [[workbook.part, target]] : [],
    ),
  ] as const;
  const without = attached.reduce(
    (rest, [owner = "", target = ""]) =>
      withoutRelationship(withoutContentType(withoutPart(rest, target), target), owner, target),
    parts,
  );
  const xml = textOf(without, workbook.part) ?? damaged("no workbook part");
  const kept = withoutElements(
    xml,
    (tag) =>
      tag.name() === "externalReferences" ||
      (tag.name() === "definedName" && !(tag.attribute("name") ?? "").startsWith("_xlnm.Print_")),
  );
  return kept === xml ? without : withPart(without, workbook.part, withoutEmptyNames(kept));
}

function withoutEmptyNames(xml: string): string {
  return xml.replace(/<(?:[\w.-]+:)?definedNames>\s*<\/(?:[\w.-]+:)?definedNames>/, "");
}

/** What is printed reaches as far as before, wherever its last row stands now. */
function withPrintArea(parts: Package, { part }: WorkbookInfo, relaid: RelaidSheet): Package {
  const xml = textOf(parts, part) ?? damaged("no workbook part");
  const tag = tagsOf(xml);
  while (tag.next()) {
    if (tag.name() !== "definedName" || tag.kind() !== "open") continue;
    if (tag.attribute("name") !== "_xlnm.Print_Area") continue;
    const from = tag.end;
    const to = xml.indexOf("<", from);
    const [, sheet = "", area = ""] = /^(.*!)([^!]+)$/.exec(xml.slice(from, to)) ?? [];
    const before = parseArea(area.replaceAll("$", ""));
    const now = before && relaidArea(before, relaid);
    return now === null ? parts : withPart(parts, part, xml.slice(0, from) + sheet + absolute(now) + xml.slice(to));
  }
  return parts;
}

/** The only tab under its new name, in the names of printing as well. */
function renamed(parts: Package, { part }: WorkbookInfo, { sheet, name }: RelaidSheet): Package {
  if (name === sheet) return parts;
  const xml = textOf(parts, part) ?? damaged("no workbook part");
  const quoted = escapeXml(`'${name.replaceAll("'", "''")}'!`);
  const text = xml
    .replace(
      /(<(?:[\w.-]+:)?sheet\b[^>]*?\sname\s*=\s*)(?:"[^"]*"|'[^']*')/,
      (_, open: string) => `${open}"${escapeXml(name)}"`,
    )
    .replace(/(<(?:[\w.-]+:)?definedName\b[^>]*>)([^<]*)/g, (_, open: string, refers: string) => {
      return open + refers.replace(/(^|,)(?:'(?:[^']|'')*'|[^',!]+)!/g, (_all, before: string) => before + quoted);
    });
  return withPart(parts, part, text);
}

function absolute(area: Area): string {
  return areaToA1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
