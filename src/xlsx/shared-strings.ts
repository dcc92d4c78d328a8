import { decodeSpreadsheetText, tagsOf, type Tags } from "./xml";

/** The texts of the shared strings part by index: runs of rich text joined, phonetic guides left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  for (const tag = tagsOf(xml); tag.next();) {
    if (tag.name() === "si" && tag.kind() !== "close") strings.push(richText(tag));
  }
  return strings;
}

/** The text of the element the cursor is on (`si`, `is`); leaves the cursor on its end. */
export function richText(tag: Tags): string {
  if (tag.kind() !== "open") return "";
  const outer = tag.name();
  let text = "";
  while (tag.next()) {
    if (tag.kind() === "close") {
      if (tag.name() === outer) break;
    } else if (tag.name() === "t") text += tag.text();
    else if (tag.name() === "rPh" || tag.name() === "phoneticPr") tag.skip();
  }
  return decodeSpreadsheetText(text);
}
