import type { Place } from "./head-reading";
import { tailOf } from "./tail";

/**
 * Where the words end that name a giver nobody here knows: «Bằng khen của Tập đoàn», «Cờ thi đua cụm số 3». null where
 * what stands behind the title names no giver: «Bằng khen chuyên đề», «Bằng khen của các cấp».
 */
export function endOfUnknownGiver({ words, head, limit }: Place): number | null {
  const [part] = tailOf(words, head.to, limit).parts;
  const first = words[head.to];
  if (part === undefined || first === undefined) return null;
  const named = part.letters.replace(LEAD, "");
  if (named === "" || OCCASION.test(named)) return null;
  if (named !== part.letters) return part.to;
  // Nothing leads over to a giver: only a name in capitals behind the title is one.
  const isName = first.before === "space" && /^\p{Lu}/u.test(first.written);
  const isShouted = words.every(({ written }) => written === written.toUpperCase());
  return isName && !isShouted ? part.to : null;
}

const LEAD = /^(?:(?:cua|do|boi|cap|cac|thuoc|co quan|danh hieu|phong trao|thi dua|dan dau|tieu bieu)(?: |$))+/;

/** What an award is given for, who receives it, which of all givers: no giver's name. */
const OCCASION =
  /^(?:chuyen de|dot xuat|cong trang|thanh tich|phong trao|theo|thi dua|hang|hang nam|cao|cap tren|cac cap|nha nuoc|ca nhan|tap the|gia dinh|khen|thuong xuyen|khac|trong|thang|quy|nien han|cong hien|doi ngoai|xuat sac|so luong|dat|cua ca nhan|cua tap the)(?= |$)/;
