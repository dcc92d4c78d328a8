import { relationshipsOf, relsName, withoutContentType, withoutPart, type Package } from "../opc";

/**
 * The package without the parts that nothing leads to any more: a removed sheet's comments, drawings and tables.
 * Parts that nothing led to before either are not ours to judge and stay.
 */
export function withoutUnusedParts(before: Package, after: Package): Package {
  const left = partsInUse(after);
  return [...partsInUse(before)]
    .filter((part) => !left.has(part))
    .reduce((rest, part) => withoutContentType(withoutPart(withoutPart(rest, part), relsName(part)), part), after);
}

function partsInUse(parts: Package): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target } of relationshipsOf(parts, part)) {
      if (found.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}
