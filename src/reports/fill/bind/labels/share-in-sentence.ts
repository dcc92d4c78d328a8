import type { Facts } from "../../facts";
import { noFacets, type Facets } from "../../meaning/facets";
import { facetsOf } from "../../meaning/label-facets";
import { narrowingOf } from "../../meaning/narrowing";
import { shareSaid } from "../../meaning/share-whole";
import type { Source } from "../../source";
import type { SaidFigure } from "./said-before";
import { figureOf } from "./label-meaning";
import { whyBaseIsOpen } from "./open-base";

/** «…… người, đạt …… % so với tổng số CBCCVC»: the figure before it, or the title it names itself, over what the words say. */
export function shareInSentence(
  label: string,
  clause: string,
  said: Omit<SaidFigure, "why">,
  facts: Facts,
): SaidFigure {
  // «đạt …… % tổng số CBCCVC», «bằng …… % số người đăng ký LĐTT»: what follows the sign is what the share is taken of.
  const of = clause.replace(/^(\s*%\s*)(?:của\s+)?(?=(?:tổng\s+)?số(?!\p{L}))/iu, "$1 trên ");
  const part = label.replace(/(?:^|[\s,;])(?:đạt|bằng|chiếm|tương đương|tức|là)\s*$/iu, " ");
  const own = facetsOf(`${part} tỷ lệ ${of}`, null, facts.lexicon);
  const unknown: SaidFigure = { facets: said.facets, source: null, why: null };
  const namesPart = own.award !== null || own.grade !== null;
  const isOther = own.leftover.length > 0 || narrowingOf(own, facts) !== null || (!namesPart && own.who.length > 0);
  if (isOther) return unknown;
  const counted = namesPart ? figureOf({ ...own, measure: null, base: null }, facts) : said.source;
  if (counted === null || (counted.kind !== "award" && counted.kind !== "grade")) return unknown;
  const why = whyBaseIsOpen(shareFacets(counted, own));
  if (why !== null) return { ...unknown, why };
  const source = shareSaid(counted, { ...noFacets, who: own.who, measure: "share", base: own.base });
  return { facets: said.facets, source, why: null };
}

/** What is said of the share, and of whichever count it is the share of. */
function shareFacets(counted: Source & { readonly kind: "award" | "grade" }, own: Facets): Facets {
  return { ...own, measure: "share", award: counted.kind === "award" ? counted.award : null };
}
