import { lettersOf } from "../../domain/glossary/letters";
import { targetIdOf } from "../../domain/targets/target-id";
import type { DenominatorBasis, Target } from "../../domain/targets/target";
import { wholeOffice } from "../../domain/glossary/unit-kinds";
import { FEW_TEXTS, remembered } from "../../text/remembered";
import { awardAsked } from "./award-asked";
import { basisOf, whoIn } from "./base/who-in";
import { levelIn } from "./quantity-in";

/** Who a whole line is about: «Lao động hợp đồng: ít nhất 04 đồng chí đạt LĐTT», «Chuyên viên (15 người): 90% …; 30% …». */
export interface PeopleLead {
  readonly base: DenominatorBasis;
  /** How many they are, as the line itself says. */
  readonly size: number | null;
}

const lead = /^([^:;\d]{2,80}?)(?:\s*\(\s*(\d{1,4})\s*(?:người|đồng chí|đ\/c|cá nhân)\s*\))?\s*:\s*(?=\S)/iu;
/** Words that tell some of the people of an office from the others. */
const some =
  /\b(?:giam doc|truong|pho|chu tich|bi thu|lanh dao|quan ly|doi ngu|khoi|to|nhom|lao dong|nguoi lao dong|nhan vien|quan chung|doan vien|hoi vien)\b/;
const titleOrHeading =
  /\b(?:danh hieu|ty le|ti le|so luong|chi tieu|muc tieu|hinh thuc|dang k[iy]|de nghi|khen|phan dau|thuc hien|noi dung|nhiem vu|tap the|phong|ban|khoa|don vi|trung tam|ca nhan|van phong|so|truong (?:thpt|thcs|tieu hoc|mam non|hoc|dai hoc|cao dang)|nha truong|toan truong)\b/;

/** The people a line names before its colon; `unclear` where they are some of the staff whom nothing tells apart. */
export const peopleLeadOf = remembered((text: string): PeopleLead | null => {
  const match = lead.exec(text.normalize("NFC"));
  if (match === null) return null;
  const [, name = "", size] = match;
  if (awardAsked(name, null) !== null || levelIn(name) !== null || /sáng kiến|đề tài/iu.test(name)) return null;
  const who = whoIn(name);
  const base = who.leftover === "" ? basisOf(who, name.trim()) : null;
  const people = size === undefined ? null : Number(size);
  if (base !== null && (base.kind === "group" || base.kind === "unclear")) return { base, size: people };
  if (base !== null) return null;
  const said = lettersOf(name);
  const isOfPeople = some.test(said) && (people !== null || !titleOrHeading.test(said) || ranks.test(said));
  return isOfPeople ? { base: { kind: "unclear", words: name.trim() }, size: people } : null;
}, FEW_TEXTS);

const beforeVerb = /^([^:;,\d]{2,60}?) (?=(?:đạt|được|đăng k[ýí]|phấn đấu)(?!\p{L}))/iu;

/** «Nữ CBCCVC đạt LĐTT 90%, CSTĐCS 20%»: some of the people, in front of the first verb of a sentence; null for anybody else. */
export function subjectOfLine(text: string): PeopleLead | null {
  const name = text.includes(";") ? undefined : beforeVerb.exec(text.normalize("NFC"))?.[1];
  if (name === undefined) return null;
  const who = whoIn(name);
  const base = who.leftover === "" ? basisOf(who, name.trim()) : null;
  if (base?.kind === "group") return { base, size: null };
  return base === null && ranks.test(lettersOf(name))
    ? { base: { kind: "unclear", words: name.trim() }, size: null }
    : null;
}

/** «Trưởng, phó các phòng», «Giám đốc và các Phó Giám đốc Sở»: ranks, although what they lead is named too. */
const ranks =
  /^(?:cac )?(?:giam doc|pho giam doc|truong|pho|chu tich|lanh dao|cap truong|can bo lanh dao)\b.*\b(?:phong|so|khoa|ban|don vi|trung tam|truong|cuc|to)\b/;

const ofWhole = new RegExp(`\\b${wholeOffice}\\b`);

/** A target that names nobody itself is about those whom the line is about. */
export function ofThose(target: Target, { base, size }: PeopleLead): Target {
  const { measure, denominator, unit } = target;
  const isOfPeople =
    (measure.kind === "award" && measure.recipient === "individual") || measure.kind === "with-initiative";
  const isOpen = denominator === null || denominator.kind === "staff-and-contract" || denominator.kind === "staff";
  // «Lãnh đạo đạt LĐTT 100%, LĐTT toàn Sở 90%»: the second is asked of everybody.
  if (!isOfPeople || !isOpen || ofWhole.test(lettersOf(target.label))) return target;
  const shaped = { ...target, denominator: base };
  const stated = size === null || unit !== "percent" ? target.statedDenominator : { value: size, cell: target.source };
  return { ...shaped, id: targetIdOf(shaped), statedDenominator: stated };
}
