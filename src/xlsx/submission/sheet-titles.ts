import { relationshipsOf, textOf, withPart, type Package } from "../opc";
import { tagsOf } from "../xml";

/** What the document properties keep of the tabs' names; both may be missing, Excel writes them anew. */
const TITLES = new Set(["HeadingPairs", "TitlesOfParts"]);

/** The package without its list of tabs in the document properties, which would still name those taken out. */
export function withoutSheetTitles(parts: Package): Package {
  const properties = relationshipsOf(parts, "").find(({ type }) => type === "extended-properties")?.target;
  const xml = properties === undefined ? null : textOf(parts, properties);
  if (properties === undefined || xml === null) return parts;
  const out: string[] = [];
  let copied = 0;
  for (const tag = tagsOf(xml); tag.next();) {
    if (tag.kind() === "close" || !TITLES.has(tag.name())) continue;
    const { start } = tag;
    tag.skip();
    out.push(xml.slice(copied, start));
    copied = tag.end;
  }
  return copied === 0 ? parts : withPart(parts, properties, out.join("") + xml.slice(copied));
}
