import type { Column } from "../../domain/form/form";
import { plain } from "../../text/plain";
import { type HerWords, type NamedAward, awardsNamed } from "../../vocabulary/award-words";
import { isGiverAlone, isLevelAlone } from "../../vocabulary/level-words";

/**
 * «cơ sở», «cấp tỉnh» under «Chiến sĩ thi đua», «UBND tỉnh» under «Bằng khen»: the head names the title, the cell its
 * level or who gives it. Only where both together are one title without a word left over; null otherwise.
 */
export function titleWithLevel(column: Column, text: string, hers: HerWords): NamedAward | null {
  const words = plain(text);
  if (!isLevelAlone(words) && !isGiverAlone(words)) return null;
  const head = column.header.split(" › ").pop() ?? "";
  if (awardsNamed(head, null, hers).length !== 1) return null;
  const whole = `${head} ${text}`.trim();
  const [only, ...others] = awardsNamed(whole, null, hers);
  if (only === undefined || others.length > 0 || !only.certain || only.award === "other") return null;
  // What is left over behind the title is no level.
  return only.from === 0 && only.to === whole.length && only.to > head.length ? only : null;
}
