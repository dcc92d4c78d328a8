import { awardsNamed, type NamedAward } from "./award-words";

/**
 * «II. Tặng Bằng khen» under «A. Đề nghị Chủ tịch UBND tỉnh khen thưởng», «Bằng khen» in a column «Trình UBND tỉnh»: the
 * words around it say who gives it. The nearest words first.
 */
export function withAuthority(award: NamedAward, around: readonly string[]): NamedAward {
  if (award.award !== "diploma-of-merit") return award;
  for (const words of around) {
    const authority = AUTHORITY.exec(words)?.[0];
    const [named, ...others] = authority === undefined ? [] : awardsNamed(`Bằng khen của ${authority}`);
    if (named && others.length === 0 && named.award !== award.award) return named;
  }
  return award;
}

const AUTHORITY =
  /(?:chủ tịch\s+)?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+(?:tỉnh|thành phố)|thủ tướng(?:\s+chính phủ)?|bộ trưởng(?:\s+bộ\s+\p{L}+(?:\s+\p{L}+)?)?/iu;
