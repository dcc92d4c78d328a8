import { readText, type WrittenText } from "./rich-text";
import { tagsOf } from "./tags";

/** The texts of the shared strings part by index: runs of rich text joined, phonetic guides left out. */
export function readSharedStrings(xml: string): readonly WrittenText[] {
  const strings: WrittenText[] = [];
  for (const tag = tagsOf(xml); tag.next();) {
    if (tag.name() === "si" && tag.kind() !== "close") strings.push(readText(tag, xml));
  }
  return strings;
}
