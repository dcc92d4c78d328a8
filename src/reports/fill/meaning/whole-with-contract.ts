import type { Facets } from "./facets";
import type { Who } from "../source";

/** Whether words speak of the contract workers alone. */
export function isOfContract({ who }: Facets): boolean {
  return who.includes("contract") || who.includes("workers");
}

/**
 * «Tổng số CBCCVC, trong đó: hợp đồng»: where contract workers are a part of it, CBCCVC is everybody, and no name for the
 * staff without them.
 */
export function withContract<Said extends { readonly who: Who }>(facets: Said): Said {
  return facets.who.includes("staff") ? { ...facets, who: facets.who.filter((group) => group !== "staff") } : facets;
}
