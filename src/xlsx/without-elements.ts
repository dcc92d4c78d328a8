import { tagsOf, type Tags } from "./tags";

/**
 * The text without the elements that `goes` says yes to; all other characters stay as they are. It is asked at each
 * open or empty tag, with the cursor there; within an element that goes it is not asked again.
 */
export function withoutElements(xml: string, goes: (tag: Tags) => boolean): string {
  const kept: string[] = [];
  let copied = 0;
  for (const tag = tagsOf(xml); tag.next();) {
    if (tag.kind() === "close") continue;
    const { start } = tag;
    if (!goes(tag)) continue;
    tag.skip();
    kept.push(xml.slice(copied, start));
    copied = tag.end;
  }
  return copied === 0 ? xml : kept.join("") + xml.slice(copied);
}
