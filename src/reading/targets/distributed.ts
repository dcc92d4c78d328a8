import { lettersOf } from "../../domain/glossary/letters";
import { anyUnit } from "../../domain/glossary/unit-kinds";
import { awardsNamed } from "./award-asked";
import { lettered } from "./base/lettered";
import { whoIn } from "./base/who-in";
import { isOfInitiatives } from "./initiative-words";
import { levelIn } from "./quantity-in";
import { isUnitName } from "./unit-lead";

const level =
  "(?:(?:ít nhất|tối thiểu|tối đa|nhiều nhất|không quá|không dưới|từ|trên|đạt|[≥≤<>]=?) ?)*\\d+(?:[.,]\\d+)?(?: ?%)?(?: (?:người|cá nhân|đồng chí))?(?: trở lên)?";
const behind = new RegExp(`^(?:và )?([^\\d:]{2,60}?)\\s*:?\\s+(${level})$`, "iu");
const inFront = new RegExp(`^(?:và )?(${level}) (?:(?:là|đối với|cho|ở|tại|với) )?([^\\d:]{2,60})$`, "iu");
/** «LĐTT 100% đối với Văn phòng, 80% đối với các phòng còn lại»: whose each level is stands behind it. */
const forEach = new RegExp(`^([^:;.%\\d]{3,90}?) (${level} (?:đối với|cho|ở|tại) .*?)[.;]?$`, "iu");
/** «Các phòng còn lại», «các đơn vị khác mỗi đơn vị»: each of those that are not named. */
const others = new RegExp(
  `^(?:(?:các|những|mỗi) )?(${anyUnit}) (?:còn lại|khác)(?:,? (?:mỗi|từng) ${anyUnit})?$`,
  "iu",
);

/** «Phòng Quy hoạch: không», «Thanh tra: -»: nothing is asked of them. */
const none = /^[^\d:]{2,60}:\s*(?:không(?: giao)?|-|–)$/iu;

interface Share {
  readonly who: string;
  readonly level: string;
}

/**
 * «LĐTT: Văn phòng 100%, Phòng Đo đạc 90%», «Giấy khen: 04 người (02 nữ, 02 nam)», «LĐTT: 75% (nữ 80%, nam 60%)»: one
 * title, and its level for each of several units or groups of people; a line for each, the level of all in front. The
 * line itself where it says something else.
 */
export function distributed(line: string): readonly string[] {
  const bracket =
    /^([^()]*)\(\s*(?:trong đó|gồm|cụ thể|riêng(?: đối với)?)?:?\s*([^()]*)\)\s*(?:[.;]?$|([,;] .*))/iu.exec(line);
  const colon = /^([^:;.%]{3,90}):\s*([^()]*?)[.;]?$/u.exec(line);
  const among = /^([^()]*?),\s*trong (?:đó|số đó):?\s+([^()]*?)[.;]?$/iu.exec(line);
  // «…, trong đó lãnh đạo 100%» is asked of all leaders; «trong đó nữ 30%» says who the holders are.
  const ofAll = among !== null && /(?<!\d)100 ?%/.test(among[2] ?? "") ? among : null;
  for (const match of [ofAll, bracket, colon, forEach.exec(line)]) {
    const [, head = "", list = "", tail = ""] = match ?? [];
    const title = titleOf(head);
    // «LĐTT: 90% (lãnh đạo 100%)» is asked of them beside the level of all, which is of the same kind.
    const isBesideAll =
      match === bracket && !saysWhoTheyAre.test(line) && levelIn(head)?.isShare === levelIn(list)?.isShare;
    const shares = title === null ? null : sharesIn(list, match === ofAll || isBesideAll ? 1 : 2);
    const whole = levelIn(head) === null ? [] : [`${head.trim()}${tail}`];
    if (title === null || shares === null || (whole.length === 0 && tail !== "")) continue;
    // No list says whose initiatives are those of a group; a unit's are told by who registered them.
    const isOfUnits = shares.every(({ who }) => isUnitName(who) || others.test(who));
    if (isOfInitiatives(title) && !isOfUnits) continue;
    const named = shares.filter(({ who }) => isUnitName(who)).map(({ who }) => who);
    return [...whole, ...shares.map((share) => said(share, title, named))];
  }
  return [line];
}

/** «(trong đó nữ 30%)»: so many of the holders are women; «(trong đó lãnh đạo 100%)» is asked of all leaders. */
const saysWhoTheyAre = /\(\s*trong (?:đó|số đó):?(?![^()]*(?<!\d)100 ?%)/iu;

const ownLevel = new RegExp(`\\s*(?:cho |đạt |là |có )*(?:${level}).*$`, "iu");

/** The only title that some words name, in those words. */
function titleOf(head: string): string | null {
  const line = lettered(head);
  const [first, ...more] = awardsNamed(line.said);
  if (first === undefined && isOfInitiatives(head)) return head.replace(ownLevel, "").trim();
  // Who grants it stands behind its name: «Bằng khen của Chủ tịch UBND tỉnh».
  return first === undefined || more.length > 0
    ? null
    : (/^[^\d:;,(]+/u.exec(line.shown(first.from).replace(ownLevel, ""))?.[0].trim() ?? null);
}

/** Units or groups of people, each with a level; null where any of them is something else. */
function sharesIn(list: string, least: number): readonly Share[] | null {
  const parts = list
    .split(/\s*[;,]\s+|\s+và\s+(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const shares = parts.flatMap((part): readonly Share[] => {
    const after = behind.exec(part);
    const before = inFront.exec(part);
    const [who = "", level = ""] =
      after !== null ? [after[1], after[2]] : before !== null ? [before[2], before[1]] : [];
    return isUnitName(who) || others.test(who) || namesSomePeople(who) ? [{ who: who.trim(), level }] : [];
  });
  const unasked = parts.filter((part) => none.test(part)).length;
  const isList = parts.length >= least && shares.length + unasked === parts.length;
  return isList && shares.length > 0 ? shares : null;
}

/** «nữ», «nam», «lãnh đạo», «khối chuyên môn»: some of the people, and no title. */
function namesSomePeople(words: string): boolean {
  if (awardsNamed(lettersOf(words)).length > 0) return false;
  if (/^(?:nam|khối \p{L}.*|nhóm \p{L}.*|bộ phận \p{L}.*)$/iu.test(words)) return true;
  const { classes, positions, leftover } = whoIn(words);
  return leftover === "" && (positions.length > 0 || [...classes].some((one) => one !== "anybody"));
}

function said({ who, level }: Share, title: string, named: readonly string[]): string {
  const kind = others.exec(who)?.[1];
  if (kind !== undefined) return `Mỗi ${kind.toLocaleLowerCase("vi")} ${level} ${title} (trừ ${named.join(", ")})`;
  return isUnitName(who)
    ? `${who}: ${level} ${title}`
    : `${/^nam$/iu.test(who) ? "nam giới" : who} đạt ${title}: ${level}`;
}
