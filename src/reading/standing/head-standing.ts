import type { Column } from "../../domain/form/form";
import type { Standing } from "../../domain/form/standing";
import { plain } from "../../text/plain";

/**
 * How far the titles of a column have come, as its head says: «Đăng ký», «Phòng đề nghị», «Hội đồng xét», «Cấp trên
 * duyệt», «Được công nhận». null where it says nothing of it.
 */
export function standingOfHead({ header }: Pick<Column, "header">): Standing | null {
  const words = plain(header);
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** In this order: «Hội đồng đề nghị công nhận» is the council's word, «Đề nghị công nhận» a proposal. */
const WORDS: readonly (readonly [Standing, RegExp])[] = [
  ["registered", /\bdang ky\b|\bgiao uoc\b|\bphan dau\b|\bdau nam\b|\btu (?:nhan|danh gia|xet)\b/],
  [
    "council",
    /\bhoi dong\b|\bhd(?:td|tdkt)?\b(?: (?:xet|duyet|de nghi|thong nhat|thong qua|bau))?(?! ?\d| lao dong)|\bbinh (?:xet|bau|chon)\b|ket qua (?:hop|xet|bau)|\bxet duyet\b|\b(?:tap the|to|phong) (?:xet|thong nhat)\b/,
  ],
  [
    "pending",
    /\btham dinh\b|\bcap tren (?:duyet|xet|cong nhan|quyet dinh|thong nhat)|\b(?:phe |duoc |da )?duyet\b|cap co tham quyen|\b(?:so|ubnd|huyen|tinh|nganh|cuc|bo) (?:xet|thong nhat)\b/,
  ],
  ["proposed", /\bde (?:nghi|xuat)\b|\btrinh\b/],
  [
    "decided",
    /\bquyet dinh\b|\bcong nhan\b|\b(?:duoc|da) (?:tang|khen|xet tang|trao)\b|\bxet tang\b|\bket qua\b|\bkq\b|\bdat duoc\b|\bcuoi nam\b/,
  ],
];
