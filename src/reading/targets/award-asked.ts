import type { AwardId } from "../../domain/glossary/awards";
import { lettersOf } from "../../domain/glossary/letters";
import { kindInLetters, wholeOffice } from "../../domain/glossary/unit-kinds";
import { foldPlan } from "./without-marks";
import { FEW_TEXTS, remembered } from "../../text/remembered";

const fighter = "(?:chien s[iy] thi dua|cs ?td|cstd)";
const wordings: readonly (readonly [AwardId, RegExp])[] = [
  ["excellent-labor-collective", /lao dong xuat sac|\bttldxs\b|\bldxs\b|\btt ldxs\b|\blao dong xs\b/],
  ["advanced-labor-collective", /tap the (?:lao dong tien tien|ld tien tien|ldtt)|\bttldtt\b|\btt ldtt\b/],
  ["national-emulation-fighter", new RegExp(`${fighter} (?:toan quoc|tq)\\b|\\bcstdtq\\b`)],
  ["grassroots-emulation-fighter", new RegExp(`${fighter}(?: cap)? (?:co so|cs)\\b|\\bcstdcs\\b`)],
  ["provincial-emulation-fighter", new RegExp(`${fighter}(?: cap)? (?:tinh|thanh pho|tp)\\b|\\bcstdt\\b`)],
  ["ministerial-emulation-fighter", new RegExp(`${fighter}(?: cap)? (?:bo|nganh|toan nganh)\\b`)],
  ["grassroots-emulation-fighter", new RegExp(fighter)],
  ["advanced-soldier", /chien s[iy] tien tien|\bcstt\b/],
  ["advanced-worker", /lao dong tien tien|\bldtt\b|\bld tien tien\b/],
  ["determined-to-win-unit", /don vi quyet thang|\bdvqt\b/],
  ["advanced-unit", /don vi tien tien|\bdvtt\b/],
  ["government-emulation-flag", /co thi dua(?: cua)? (?:thu tuong )?chinh phu/],
  ["ministerial-emulation-flag", /co thi dua(?: cua)?(?: cap)? (?:bo|nganh)\b/],
  ["provincial-emulation-flag", /co thi dua/],
  ["labor-order-first-class", /huan chuong lao dong hang (?:nhat|i|1)\b/],
  ["labor-order-second-class", /huan chuong lao dong hang (?:nhi|hai|ii|2)\b/],
  ["labor-order-third-class", /huan chuong lao dong/],
  ["commemorative-medal", /k[iy] niem chuong/],
];

/**
 * The title or award that a line of a plan asks for; null where it names none. «Bằng khen» takes its level from the words
 * around it; without any it stays `diploma-of-merit`. «Lao động tiên tiến» of phòng, đơn vị is the collective title.
 */
export function awardAsked(words: string, recipient: "individual" | "collective" | null): AwardId | null {
  const said = lettersOf(words);
  const title = wordings.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
  if (title === "advanced-worker" && recipient === "collective") return "advanced-labor-collective";
  if (title !== null) return title;
  if (/\bbang khen\b|\bbk\b/.test(said)) return diplomaOf(said);
  return /\bgiay khen\b|\bgk\b/.test(said) ? "certificate-of-merit" : null;
}

/** A title or award where it stands in the bare letters of a line. */
export interface AwardNamed {
  readonly award: AwardId;
  readonly from: number;
  readonly until: number;
}

/** Every title and award that some letters name, in their order. */
export const awardsNamed = remembered((said: string): readonly AwardNamed[] => {
  let left = said;
  const found: AwardNamed[] = [];
  const patterns: readonly (readonly [AwardId | null, RegExp])[] = [...wordings, [null, /\b(?:bang|giay) khen\b/]];
  for (const [award, pattern] of patterns) {
    for (let match = pattern.exec(left); match !== null; match = pattern.exec(left)) {
      const [words] = match;
      const until = match.index + words.length;
      // The words behind a «Bằng khen» say who grants it, up to the next title.
      const next = Math.min(said.length, ...found.flatMap(({ from }) => (from > until ? [from] : [])));
      const meant = award ?? awardAsked(said.slice(match.index, next), null);
      if (meant !== null) found.push({ award: meant, from: match.index, until });
      left = `${left.slice(0, match.index)}${"#".repeat(words.length)}${left.slice(until)}`;
    }
  }
  return found.sort((one, other) => one.from - other.from);
}, FEW_TEXTS);

function diplomaOf(said: string): AwardId {
  if (said.includes("thu tuong")) return "prime-minister-diploma-of-merit";
  if (/(?:ubnd|uy ban nhan dan|chu tich|cap) (?:tinh|thanh pho|tp)\b|chu tich (?:ubnd|uy ban)/.test(said)) {
    return "provincial-diploma-of-merit";
  }
  if (highest.test(said)) return "ministerial-diploma-of-merit";
  return /cap bo|cua bo\b|\b(?:trung uong|tw) (?:hoi|doan)\b|tong lien doan|bo truong|\bbo (?:ngoai|noi|y|tu|tai|giao|cong|xay|ke|khoa|van|thong|lao|nong|quoc)\b|\bnganh\b/.test(
    said,
  )
    ? "ministerial-diploma-of-merit"
    : "diploma-of-merit";
}

/** Heads of bodies of the State that grant a Bằng khen as ministries do (Luật Thi đua, khen thưởng 2022, Điều 79). */
const highest =
  /chanh an (?:tandtc|(?:tand|toa an nhan dan) toi cao)|vien truong (?:vksndtc|(?:vksnd|vien kiem sat nhan dan) toi cao)|tong kiem toan|thong doc|chu nhiem (?:van phong quoc hoi|van phong chu tich nuoc|uy ban dan toc)/;

const personal =
  /ca nhan|\bcb(?: ?(?:cc|vc|ccvc|gv|nv|vn|nld|ld))+\b|\bccvc\b|\bgvnv\b|\bgv nv\b|can bo|cong chuc|vien chuc|nguoi lao dong|\bnld\b|dong chi|\bd c\b|\bnguoi\b|nhan vien|giao vien|bac s[iy]|dieu duong|tham phan|doan vien|dang vien|lanh dao|quan ly|phu nu|quan nhan|quan so|(?:truong|pho) phong/;
/** What may follow «03 tổ»: «tổ hợp tác», «đội tuyển» are no parts of an office. */
const behindKind =
  "dat|duoc|co|tro (?:len|xuong)|dang k[iy]|de nghi|chuyen mon|bo mon|truc thuoc|thuoc|tang|cong nhan|danh hieu|va|phong|khoa|doi|tram";
const collective = new RegExp(
  "\\bphong\\b|don vi|dau moi|tap the|\\bkhoa\\b|\\bto (?:chuyen mon|bo mon|cong tac)\\b|chi cuc|trung tam|\\bban\\b(?= (?:chuyen mon|quan ly))" +
    `|\\b(?:(?<!cong doan )bo phan|phan xuong|xi nghiep|nha may|chi nhanh|(?:tieu|trung|dai) doi|tieu doan)\\b|\\b(?:\\d+|so|cac|moi|tung) ${kindInLetters}(?= (?:${behindKind})\\b|$)`,
);
const body =
  /(?:tập thể|cơ quan)(?: văn phòng)? (?:sở|cơ quan|trường|bệnh viện|cục|viện|huyện ủy|tòa án|xã|phường)(?!\p{L})|^sở (?!\p{L}* ?(?:phòng|đơn vị))/u;
/** The office itself as the one who attains: «Nhà trường đạt …», «Bệnh viện Đa khoa được tặng …». */
const office =
  /^(?:phấn đấu )?(?:tập thể )?(?:nhà trường|trường(?! hợp)|bệnh viện|viện|tòa án|viện kiểm sát|ubnd xã|ubnd phường|xã|phường|thị trấn|cơ quan|đơn vị|cục|chi cục|trung tâm)(?: [^,;:.]{1,40}?)?? (?:phấn đấu |tiếp tục |được công nhận |giữ vững danh hiệu )*(?:đạt|được|đề nghị)(?!\p{L})/u;
/** Who grants is not who receives: «được Chủ tịch UBND tỉnh tặng …», up to «cho …», the next number, bracket or colon. */
const granter =
  /(?:được|do|của)\s+(?:giám đốc|chủ tịch|ubnd|ủy ban nhân dân|thủ tướng|bộ)(?!\p{L})(?:(?! cho )[^:(\d])*/gu;

/** «Toàn tiểu đoàn»: everybody of the office, and none of its parts. */
const whole = new RegExp(`\\b${wholeOffice}\\b`, "g");

/** Whom a line speaks of; `whole` is the office itself («Tập thể Sở»). */
interface RecipientAsked {
  readonly kind: "individual" | "collective";
  readonly whole: boolean;
}

/** Who a line speaks of: whoever it names first. */
export const recipientAsked = remembered((words: string): RecipientAsked | null => {
  const folded = foldPlan(words);
  const said = lettersOf(folded.replace(granter, " ")).replace(whole, " ");
  const person = personal.exec(said);
  const group = collective.exec(said);
  const itself = body.exec(folded);
  if (itself !== null && !/\bphong\b|don vi/.test(said) && (person === null || itself.index < person.index)) {
    return { kind: "collective", whole: true };
  }
  if (person === null && office.test(folded)) return { kind: "collective", whole: true };
  if (person === null && group === null) return null;
  const isPerson = person !== null && (group === null || person.index < group.index);
  return { kind: isPerson ? "individual" : "collective", whole: false };
}, FEW_TEXTS);
