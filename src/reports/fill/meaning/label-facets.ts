import { recogniseGrade, type Grade } from "../../../domain/glossary/grades";
import type { RecipientKind } from "../../../domain/recipient";
import type { InitiativeLevel } from "../../../domain/register/register";
import type { Who } from "../source";
import { awardIn, folded, type AwardInWords } from "../words";
import type { Facets } from "./facets";
import { shareWords } from "./share-words";

/** Words that narrow a figure in a way no register tells. */
const FOREIGN =
  /\b(chuyen de|dot xuat|doi ngoai|nien han|qua trinh cong hien|cong hien|khang chien|doanh nghiep|nam truoc|cung ky|cong trang|thuong xuyen|dang vien|dan toc thieu so|ton giao|tang giam|luy ke|ky truoc|thai san|trinh do|dai hoc|do tuoi|ky luat|ngan sach|tien thuong|kinh phi|khong dat|chua dat|khong dang ky|so sanh|chenh lech|lien tuc|lan dau|nghi huu|moi tuyen)\b/;

/** «Trong đó: lãnh đạo», «Cán bộ quản lý»: nothing but the leaders; «Lãnh đạo Sở» is a unit. */
const LEADERS =
  /^(trong do )?((so|so luong|so nguoi|la|ca nhan|can bo|nguoi) )*(giu chuc vu )?(lanh dao( va)?( quan ly)?|quan ly|cbql|cbld)$/;

/** Reads one text; `year` is the year of achievement the workbook speaks of. */
export function facetsOf(text: string, hint: RecipientKind | null, year: number | null): Facets {
  const words = folded(text);
  const isShare = isOfShares(words, text);
  const found = awardIn(isShare ? shareWords(text).counted : text, hint);
  const otherYear = [...words.matchAll(/\bnam (20\d\d)\b/g)]
    .map((match) => Number(match[1]))
    .find((each) => year !== null && each !== year);
  return {
    award: found?.award ?? null,
    grade: found === null ? gradeIn(text) : null,
    isOpen: found?.isOpen ?? false,
    recipient: found?.recipient ?? recipientIn(words),
    who: whoIn(words),
    measure: measureIn(words, text, found !== null),
    level: levelIn(words),
    standing: /\b(da co quyet dinh|da duoc (tang|khen|cong nhan)|da quyet dinh)\b/.test(words) ? "decided" : null,
    foreign: otherYear !== undefined ? `năm ${String(otherYear)}` : foreignIn(words, text, found),
  };
}

/** «HTXSNV», «Số người hoàn thành tốt nhiệm vụ»; «Hoàn thành» alone may be anything. */
function gradeIn(text: string): Grade | null {
  const words = folded(text);
  if (!/\bnhiem vu\b|\b(k|khong )?(ht)(xs|t)? ?nv\b/.test(words)) return null;
  return recogniseGrade(
    text.normalize("NFC").replace(/^\s*((tỷ lệ|số lượng|số|cbccvc|người|cá nhân|xếp loại|được|mức)\s+)+/iu, ""),
  );
}

function recipientIn(words: string): RecipientKind | null {
  const collective = /\b(tap the|phong don vi|so phong|so don vi)\b/.test(words);
  const individual = /\b(ca nhan|cbccvc|can bo|nguoi lao dong|so nguoi)\b/.test(words);
  if (/\b(ho gia dinh|gia dinh)\b/.test(words)) return "family";
  return collective === individual ? null : collective ? "collective" : "individual";
}

function whoIn(words: string): Who | null {
  if (/\b(khong (la|lam|giu|phai la) (cong tac |chuc vu )?(lanh dao|quan ly)|khong giu chuc vu)\b/.test(words))
    return "non-leaders";
  if (/\bla (can bo )?(lanh dao|quan ly)\b|\bla lanh dao quan ly\b/.test(words) || LEADERS.test(words))
    return "leaders";
  if (/(^| )nu( |$)/.test(words)) return "women";
  if (/\b(hop dong|hdld|ldhd|hd ?68|hd ?111)\b/.test(words)) return "contract";
  if (/^(nld|nguoi lao dong|so nld)$/.test(words)) return "contract";
  if (/\b(cbccvc|can bo cong chuc vien chuc)\b/.test(words) && !/\b(nld|nguoi lao dong|ldhd)\b/.test(words))
    return "staff";
  return null;
}

function isOfShares(words: string, text: string): boolean {
  return /\b(ty le|ti le|ty trong)\b/.test(words) || text.includes("%");
}

function measureIn(words: string, text: string, isAward: boolean): Facets["measure"] {
  if (isOfShares(words, text)) return "share";
  if (/\b(sang kien|de tai|giai phap)\b/.test(words) && !isAward) return "initiatives";
  if (!isAward) {
    if (
      /^(tren tong so|tinh tren|mau so|tong so (cbccvc|cb cc vc|can bo|bien che|cong chuc)|(tong )?bien che)\b/.test(
        words,
      )
    )
      return "whole";
    if (/\b(tong so |so |so luong )(phong|don vi|tap the|dau moi)\b/.test(words) && !/\bnguoi\b/.test(words))
      return "units";
    if (
      /\b(so nguoi|si so|quan so|bien che|cbccvc|cb cc vc|can bo cong chuc|so cong chuc|so can bo|so lao dong|so vien chuc|so nhan vien|so giao vien|hop dong|nhan su)\b/.test(
        words,
      )
    ) {
      return "headcount";
    }
  }
  // Folded, «số» could not be told from «Sở».
  const isNumber = /(^|\P{L})số(\P{L}|$)/iu.test(text.normalize("NFC"));
  if (isNumber || /\b(so luong|sl|tong so|tong cong|tong)\b/.test(words)) return "count";
  return null;
}

function levelIn(words: string): InitiativeLevel | null {
  if (!/\b(sang kien|de tai|giai phap|cap)\b/.test(words)) return null;
  if (/\bcap (so|co so)\b|\bco so\b/.test(words)) return "grassroots";
  if (/\b(cap )?(tinh|thanh pho)\b/.test(words)) return "provincial";
  if (/\bcap bo\b/.test(words)) return "ministerial";
  return /\b(toan quoc|cap nha nuoc)\b/.test(words) ? "national" : null;
}

function foreignIn(words: string, text: string, award: AwardInWords | null): string | null {
  if (award?.isNegated === true) return words;
  // Folded, «tăng» could not be told from «tặng Bằng khen», which narrows nothing.
  if (/(^|\P{L})tăng(\P{L}|$)/iu.test(text.normalize("NFC"))) return "tăng";
  return FOREIGN.exec(words)?.[0] ?? null;
}
