import type { TextRun } from "../workbook/text-runs";
import { isOn } from "./workbook-part";
import { tagsOf, type Tags } from "./tags";
import { decodeSpreadsheetText, encodeSpreadsheetText, escapeXml } from "./xml";

/** A cell's text as the file keeps it: one that looks as its cell does, or runs with looks of their own. */
export type WrittenText = string | RichText;

export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/**
 * The text of the element the cursor is on (`si`, `is`) with its runs, phonetic guides left out; the cursor is left on
 * its end. The look of a run is its element `rPr` without prefixes, so that it can stand in any part.
 */
export function readText(tag: Tags, xml: string): WrittenText {
  if (tag.kind() !== "open") return "";
  const outer = tag.name();
  const runs: TextRun[] = [];
  let plain = "";
  let look = "";
  let isRich = false;
  while (tag.next() && !(tag.kind() === "close" && tag.name() === outer)) {
    if (tag.kind() === "close") continue;
    switch (tag.name()) {
      case "r":
        isRich = true;
        look = "";
        break;
      case "t":
        if (isRich) runs.push({ text: decodeSpreadsheetText(tag.text()), look });
        else plain += decodeSpreadsheetText(tag.text());
        break;
      default: {
        const { start } = tag;
        const isLook = tag.name() === "rPr";
        tag.skip();
        if (isLook) look = xml.slice(start, tag.end).replace(/<(\/?)[\w.-]+:/g, "<$1");
      }
    }
  }
  if (!isRich) return plain;
  if (plain !== "") runs.unshift({ text: plain, look: "" });
  return { text: runs.map(({ text }) => text).join(""), runs };
}

/** Whether a line goes through this run; one without a look of its own is as its cell. */
export function isStruck({ look }: TextRun, isCellStruck: boolean): boolean {
  if (look === "") return isCellStruck;
  const tag = tagsOf(look);
  while (tag.next()) {
    if (tag.name() === "strike" && tag.kind() !== "close") return isOn(tag.attribute("val") ?? "1");
  }
  return false;
}

/** The font a run names; null where it names none. */
export function fontOfRun({ look }: TextRun): string | null {
  const tag = tagsOf(look);
  while (tag.next()) {
    if (tag.name() === "rFont") return tag.attribute("val");
  }
  return null;
}

/** The run in this font, if it names one; what tied it to the theme or to a legacy character set goes. */
export function inFont(run: TextRun, font: string): TextRun {
  if (fontOfRun(run) === null) return run;
  const untied = run.look.replace(/<(?:scheme|charset|family)\b[^>]*?(?:\/>|>\s*<\/\w+>)/g, "");
  return {
    text: run.text,
    look: untied.replace(/(<rFont\b[^>]*?\sval\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${escapeXml(font)}"`),
  };
}

/** What stands between the tags of an element `is`. */
export function runsXml(runs: readonly TextRun[], prefix: string): string {
  return runs
    .map(({ text, look }) => {
      const own = prefix === "" ? look : look.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
      return `<${prefix}r>${own}<${prefix}t xml:space="preserve">${encodeSpreadsheetText(text)}</${prefix}t></${prefix}r>`;
    })
    .join("");
}
