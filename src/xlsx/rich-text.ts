import { isOn } from "./workbook-part";
import { decodeSpreadsheetText, tagsOf, type Tags } from "./xml";

/** A stretch of a cell's text with a look of its own. */
export interface TextRun {
  readonly text: string;
  /** The element `rPr` as the file writes it, prefix included; "" where the run looks as its cell does. */
  readonly look: string;
}

/** A cell's text as the file keeps it. */
export interface WrittenText {
  readonly text: string;
  /** null: one text that looks as its cell does. */
  readonly runs: readonly TextRun[] | null;
}

/** The text of the element the cursor is on (`si`, `is`) with its runs, phonetic guides left out; the cursor is left on its end. */
export function readText(tag: Tags, xml: string): WrittenText {
  if (tag.kind() !== "open") return { text: "", runs: null };
  const outer = tag.name();
  const runs: TextRun[] = [];
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
        runs.push({ text: decodeSpreadsheetText(tag.text()), look });
        break;
      default: {
        const { start } = tag;
        const isLook = tag.name() === "rPr";
        tag.skip();
        if (isLook) look = xml.slice(start, tag.end);
      }
    }
  }
  return { text: runs.map(({ text }) => text).join(""), runs: isRich ? runs : null };
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
