import { relationshipsOf, textOf, withPart, type Package } from "../opc";
import { withoutElements } from "../without-elements";

/** What the document properties keep of the tabs' names; both may be missing, Excel writes them anew. */
const TITLES = new Set(["HeadingPairs", "TitlesOfParts"]);

/** The package without its list of tabs in the document properties, which would still name those taken out. */
export function withoutSheetTitles(parts: Package): Package {
  const properties = relationshipsOf(parts, "").find(({ type }) => type === "extended-properties")?.target;
  const xml = properties === undefined ? null : textOf(parts, properties);
  if (properties === undefined || xml === null) return parts;
  const kept = withoutElements(xml, (tag) => TITLES.has(tag.name()));
  return kept === xml ? parts : withPart(parts, properties, kept);
}
