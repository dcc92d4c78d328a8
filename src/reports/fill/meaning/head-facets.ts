import type { RecipientKind } from "../../../domain/recipient";
import type { Facts } from "../facts";
import { tableLexicon } from "../vocabulary/lexicon";
import { folded } from "../words";
import { withoutColumnNamed } from "../read-table/column-named";
import { combined, type Facets } from "./facets";
import { facetsOf } from "./label-facets";

const DIMENSION =
  /^((chia|phan) )?(theo )?(gioi tinh|vi tri cong tac|vi tri|chuc vu|doi tuong|thanh phan|nhom doi tuong|loai lao dong|co cau|(cap )?(co )?tham quyen( quyet dinh| khen thuong)?)$/;

/** What heads are read with: the words, and the columns of her lists by which they may divide. */
export type HeadWords = Pick<Facts, "lexicon" | "dividing">;

/** The words of every form, where nothing of her lists is asked. */
export const wordsOfForms: HeadWords = { lexicon: tableLexicon, dividing: new Map() };

/** What all levels of a head say together. */
export function headFacets(path: readonly string[], hint: RecipientKind | null, known: HeadWords): Facets {
  const { lexicon } = known;
  const levels: Facets[] = [];
  path.forEach((head, at) => {
    const text = withoutColumnNamed(head);
    // «Giới tính › Nam | Nữ»: by what the heads below divide.
    if (at < path.length - 1 && (DIMENSION.test(folded(text)) || divides(text, path.slice(at + 1), known))) return;
    const own = facetsOf(text, hint, lexicon);
    const outer = levels.at(-1);
    const together = outer === undefined ? null : joined([path[at - 1] ?? "", text], [outer, own], hint, known);
    if (together === null) levels.push(own);
    else levels[levels.length - 1] = together;
  });
  return combined(levels);
}

/** «Chia theo nghề › Thợ hàn»: the head of a column of her list, above a value of it. */
function divides(text: string, below: readonly string[], { lexicon, dividing }: HeadWords): boolean {
  const groups = dividing.get(dimensionOf(text));
  return groups !== undefined && below.some((each) => facetsOf(each, null, lexicon).who.some((one) => groups.has(one)));
}

/** «Chia theo nghề»: by what it divides, folded. */
export function dimensionOf(text: string): string {
  return folded(text).replace(/^((chia|phan) )?theo /, "");
}

/** «Bằng khen › UBND tỉnh», «Chiến sĩ thi đua › cơ sở»: the two levels name one award together. */
function joined(
  [outerText, innerText]: readonly [string, string],
  [outer, inner]: readonly [Facets, Facets],
  hint: RecipientKind | null,
  { lexicon }: HeadWords,
): Facets | null {
  if (outer.award === null || inner.award !== null) return null;
  const facets = facetsOf(`${outerText} ${innerText}`, hint, lexicon);
  if (facets.award === null || facets.isOpen) return null;
  const isMoreExact = facets.award !== outer.award || outer.isOpen;
  const explainsMore = facets.leftover.length < outer.leftover.length + inner.leftover.length;
  return isMoreExact || explainsMore ? facets : null;
}
