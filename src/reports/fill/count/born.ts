import type { Bilingual } from "../../../domain/bilingual";
import { yearsOfBirth, type BornGroup } from "../source";

/** «sinh từ năm 1990»: what is said of one person, and of those who are counted. */
export function bornInWords(group: BornGroup): Bilingual {
  const { from, to } = yearsOfBirth(group);
  const [first, last] = [String(from), String(to)];
  if (from === null) return { vi: `sinh từ năm ${last} trở về trước`, en: `was born in ${last} or before` };
  if (to === null) return { vi: `sinh từ năm ${first} trở lại đây`, en: `was born in ${first} or later` };
  return from === to
    ? { vi: `sinh năm ${first}`, en: `was born in ${first}` }
    : { vi: `sinh từ năm ${first} đến năm ${last}`, en: `was born from ${first} to ${last}` };
}
