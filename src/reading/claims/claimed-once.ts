import type { AwardClaim } from "../../domain/register/register";
import { plain } from "../../text/plain";

/**
 * What a recipient claims, with more of it: each award once, however many cells name it («GK Giám đốc BV | GK Giám đốc
 * Sở», both marked); awards that go by their own words alone are told apart by these.
 */
export function claimedOnce(before: readonly AwardClaim[], more: readonly AwardClaim[]): readonly AwardClaim[] {
  const claims = [...before];
  for (const claim of more) {
    const at = claims.findIndex(
      ({ award, text }) => award === claim.award && (award !== "other" || plain(text) === plain(claim.text)),
    );
    const known = claims[at];
    if (known === undefined) claims.push(claim);
    else if (known.text !== claim.text || known.cell.column !== claim.cell.column || known.cell.row !== claim.cell.row)
      claims[at] = { ...known, also: [...(known.also ?? []), { cell: claim.cell, text: claim.text }] };
  }
  return claims;
}
