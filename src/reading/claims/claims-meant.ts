import type { AwardId } from "../../domain/glossary/awards";
import type { AwardClaim } from "../../domain/register/register";

/** «Rút đề nghị Bằng khen» beside «Bằng khen UBND tỉnh»: what is of that sort, whoever grants it. */
export function claimsMeant(claims: readonly AwardClaim[], named: AwardId): readonly AwardClaim[] {
  const own = claims.filter(({ award }) => award === named);
  return own.length > 0 ? own : claims.filter(({ award }) => award.endsWith(`-${named}`));
}
