import type { RecipientKind } from "../../../domain/recipient";
import { tableLexicon, type Lexicon } from "../vocabulary/lexicon";
import { folded } from "../words";
import { combined, type Facets } from "./facets";
import { facetsOf } from "./label-facets";

const DIMENSION =
  /^((chia|phan) )?(theo )?(gioi tinh|vi tri cong tac|vi tri|chuc vu|doi tuong|thanh phan|nhom doi tuong|loai lao dong|co cau)$/;

/** What all levels of a head say together. */
export function headFacets(
  path: readonly string[],
  hint: RecipientKind | null,
  lexicon: Lexicon = tableLexicon,
): Facets {
  const levels: Facets[] = [];
  path.forEach((text, at) => {
    // «Giới tính › Nam | Nữ»: by what the heads below divide.
    if (at < path.length - 1 && DIMENSION.test(folded(text))) return;
    const own = facetsOf(text, hint, lexicon);
    const outer = levels.at(-1);
    const together = outer === undefined ? null : joined(path[at - 1] ?? "", text, outer, own, hint);
    if (together === null) levels.push(own);
    else levels[levels.length - 1] = together;
  });
  return combined(levels);
}

/** «Bằng khen › UBND tỉnh», «Chiến sĩ thi đua › cơ sở»: the two levels name one award together. */
function joined(
  outerText: string,
  innerText: string,
  outer: Facets,
  inner: Facets,
  hint: RecipientKind | null,
): Facets | null {
  if (outer.award === null || inner.award !== null) return null;
  const facets = facetsOf(`${outerText} ${innerText}`, hint);
  if (facets.award === null || facets.isOpen) return null;
  const isMoreExact = facets.award !== outer.award || outer.isOpen;
  const explainsMore = facets.leftover.length < outer.leftover.length + inner.leftover.length;
  return isMoreExact || explainsMore ? facets : null;
}
