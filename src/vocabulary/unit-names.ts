import type { UnitKey } from "../domain/recipient";
import type { Unit } from "../domain/register/register";
import { fold, foldLoose } from "../text/fold";
import { withoutNumber } from "../text/heading-number";
import { remembered } from "../text/remembered";

const OPENED: readonly (readonly [RegExp, string])[] = [
  [/^(?:p|ph)\. ?/u, "phòng "],
  [/^p (?=\S)/u, "phòng "],
  [/^vp(?= |$)\.? ?/u, "văn phòng "],
  [/^(?:tt|ttam|t\.tâm|t\. tâm)\.? (?=\S)/u, "trung tâm "],
  [/^ttr\.?(?= |$) ?/u, "thanh tra "],
  [/^bgđ(?= |$)/u, "ban giám đốc"],
  [/^k\. ?/u, "khoa "],
  [/^cc (?=\S)/u, "chi cục "],
  [/\bubnd\b/u, "ủy ban nhân dân"],
];

/** The key of a unit's name: spellings of one unit that differ in case, blanks, dashes, «Phòng», «P.» share it. */
export const unitKeyOf = remembered((text: string): UnitKey => {
  let name = fold(withoutNumber(text.replace(/^[-+•*\s]+/u, ""))).replace(/^tập thể (?=\S)/u, "");
  for (const [pattern, words] of OPENED) name = name.replace(pattern, words);
  name = name
    .replace(/^phòng (?=\S)/u, "")
    .replace(/\s*-\s*/gu, " ")
    .replace(/[.,;:/&()]+/gu, " ")
    .replace(/\s+và\s+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return name.replace(/^(văn phòng|thanh tra|lãnh đạo) (?:sở|cơ quan)$/u, "$1");
});

/** First letters of a key's words: «hợp tác quốc tế» → «htqt». */
export function initialsOf(key: UnitKey): string {
  return foldLoose(key)
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
}

/** «HTQT», «LS-NV»: capitals without blanks, short for something. */
export function isAbbreviated(text: string): boolean {
  const bare = text
    .trim()
    .replace(/^(?:Phòng|P\.|P|Khoa|Ban|TT)\s+/u, "")
    .replace(/^P\./u, "");
  return /^[\p{Lu}\d&.-]{2,8}$/u.test(bare);
}

/** What stands in such lists beside departments. */
export function unitKindOf(text: string, organisation: string | null): Unit["kind"] {
  const name = foldLoose(withoutNumber(text));
  if (
    /^(?:ban )?(?:giam doc|lanh dao|giam hieu|chu nhiem khoa)(?: |$)|^ban (?:giam doc|lanh dao|giam hieu)|^bgd$|^bgh$|^thuong truc /.test(
      name,
    )
  )
    return "leadership";
  // A newspaper, a company, a cooperative; «Ban Biên tập sách giáo khoa» is one department of several.
  if (/^ban (?:bien tap|dieu hanh|chu nhiem|quan tri|tong giam doc)$|^tong giam doc$/.test(name)) return "leadership";
  // «Chỉ huy Đồn» leads the whole; «Ban Chỉ huy quân sự xã» is a unit of a commune.
  if (/^(?:ban )?chi huy(?: (?:don|tram|don vi|(?:trung|tieu|lu|su|hai) doan|(?:dai|hai) doi))?$/.test(name))
    return "leadership";
  if (isPartOf(name, organisation)) return "department";
  if (
    /^(?:chi bo|dang bo|dang uy|cong doan|chi doan|doan (?:thanh nien|tncs|co so)|hoi (?:cuu chien binh|phu nu|chu thap do|nong dan|lien hiep phu nu)|ban nu cong|doan truong)\b/.test(
      name,
    )
  )
    return "association";
  const bare = name.replace(/^tap the /, "");
  if (/^toan (?:so|co quan|don vi|truong|nganh)\b/.test(bare)) return "whole-body";
  // «Cơ quan Tham mưu» is one unit among others; «Cơ quan Sở Ngoại vụ» is the body itself.
  if (/^co quan(?: (?:so|cuc|chi cuc|ubnd|uy ban nhan dan|huyen uy|tinh uy|thanh uy|bo|tinh|huyen)\b.*)?$/.test(bare))
    return "whole-body";
  if (organisation !== null && bare === `co quan ${unitKeyOf(foldLoose(organisation))}`) return "whole-body";
  if (organisation !== null && bodyKeyOf(bare) === bodyKeyOf(foldLoose(organisation))) return "whole-body";
  if (/^tap the so\b/.test(name)) return "whole-body";
  if (
    /^(?:tap the )?(?:nha truong|co quan|toan truong)$|^tap the (?:truong|don vi|benh vien|cong ty|xa|phuong)$/.test(
      name,
    )
  )
    return "whole-body";
  if (organisation !== null && isItsOffice(bare, foldLoose(organisation))) return "whole-body";
  return "department";
}

/** «Ủy ban nhân dân xã», «UBND xã» and «HĐND và UBND xã» are one body. */
function bodyKeyOf(name: string): string {
  return foldLoose(unitKeyOf(name)).replace(/^(?:(?:hdnd|hoi dong nhan dan) (?:va )?)?uy ban nhan dan\b/, "ubnd");
}

/** «Cơ quan Hội Liên hiệp Phụ nữ tỉnh», where the letterhead adds which province: the body itself. */
function isItsOffice(name: string, organisation: string): boolean {
  const office = /^co quan (.+)$/.exec(name)?.[1];
  return office !== undefined && office.includes(" ") && `${organisation} `.startsWith(`${office} `);
}

/** Where a trade union, a youth union or an association registers itself, its parts are its departments. */
function isPartOf(name: string, organisation: string | null): boolean {
  const office = organisation === null ? "" : foldLoose(organisation);
  return associations.some(([whole, part]) => whole.test(office) && part.test(name));
}

const associations: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:lien doan lao dong|cong doan)\b/, /^(?:to )?cong doan\b/],
  [
    /^(?:tinh doan|huyen doan|thanh doan|doan (?:thanh nien|tncs|khoi|xa|phuong))\b/,
    /^(?:chi doan|doan (?:co so|bo phan))\b/,
  ],
  [/^(?:lien hiep )?hoi\b/, /^(?:chi hoi|hoi)\b/],
];
