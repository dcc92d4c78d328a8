import type { Exclusion } from "../../domain/targets/target";
import { fold } from "../../text/fold";
import type { CellRef } from "../../workbook/refs";

const takesOut = /không (?:được )?tính|không bao gồm|không kể|không gồm|trừ(?! khi)|loại trừ|không đưa vào|ngoại trừ/u;
const kinds: readonly (readonly [Exclusion["who"], RegExp])[] = [
  ["maternity", /(?:(?:đang )?nghỉ )?(?:chế độ )?thai sản|nghỉ sinh(?: con)?/u],
  ["new-recruits", /(?:mới )?(?:được )?tuyển(?: dụng)?(?: (?:dưới|chưa đủ|chưa được) \d+ tháng)?|tập sự/u],
  ["long-study", /(?:đang )?đi học[^,;.]*|học tập trung[^,;.]*/u],
  ["seconded", /biệt phái[^,;.]*/u],
  ["contract", /(?:người )?lao động hợp đồng|hợp đồng lao động|nlđ(?: hợp đồng)?/u],
  ["long-leave", /nghỉ ốm[^,;.]*|nghỉ không (?:hưởng )?lương[^,;.]*/u],
  ["left", /nghỉ hưu|chuyển công tác|thôi việc/u],
];

/**
 * Whom a plan takes out of the base in its own words («không tính người nghỉ thai sản, mới tuyển dụng dưới 10 tháng»);
 * none where it takes nobody out.
 */
export function exclusionsIn(text: string, cell: CellRef | null): readonly Exclusion[] {
  const said = fold(text);
  const start = takesOut.exec(said);
  if (start === null) return [];
  const clause = said.slice(start.index).split(/[.;](?=\s|$)/u)[0] ?? "";
  return kinds.flatMap(([who, pattern]) => {
    const match = pattern.exec(clause);
    return match === null ? [] : [{ who, words: match[0].trim(), cell }];
  });
}
