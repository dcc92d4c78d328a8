import type { Bilingual } from "../domain/bilingual";
import type { Contradiction, TargetResult } from "../domain/targets/target-result";
import { fractionPercent, shareText } from "../domain/targets/share-text";
import type { Fraction } from "../domain/targets/target";
import type { Conflict } from "./feasibility";
import type { Population } from "../counting/population";
import { counted, type Noun, nounOf, people, two, units } from "./wording";

/** The cap of the law, or the office's own, where no line of the plan states one. */
export const LEGAL_CAP = "cap:grassroots-fighter-cap";
/** A unit with TTLĐXS has a CSTĐCS of its own. */
export const FIGHTER_IN_UNIT = "within:fighter-in-unit";

/** A conflict as a neutral sentence of arithmetic, with the nearest numbers that would hold. */
export function contradictionOf(
  conflict: Conflict<string>,
  results: readonly TargetResult[],
  population: Population,
): Contradiction {
  const { by, cap } = conflict;
  const named = by.filter((id) => !id.startsWith("all:") && !id.startsWith("within:"));
  if (conflict.floors.length > 1) return unitsAndLimit(conflict, results, named);
  const floor = results.find(({ target }) => target.id === by[0]) ?? null;
  if (floor !== null && cap !== null && cap.share !== null)
    return floorAndCap(floor, conflict, cap.share, named, population);
  if (floor !== null && by.some((id) => id.startsWith("all:")) && named.length === 1)
    return moreThanThereAre(floor, conflict);
  return twoTargets(conflict, results, named);
}

/** Message 5 of the house: «Hai mức này tính trên hai mẫu số khác nhau. …» */
function floorAndCap(
  { target, denominator }: TargetResult,
  { least, most, largestBase, cap }: Conflict<string>,
  share: Fraction,
  named: readonly string[],
  { people: members }: Population,
): Contradiction {
  const base = denominator?.value ?? 0;
  const level = target.threshold !== null && target.unit === "percent" ? fractionPercent(target.threshold) : null;
  const capShare = fractionPercent(share);
  const top = largestBase ?? 0;
  const contract = members.filter(({ employment }) => employment === "contract").length;
  const withContract = top > base && contract > 0;
  const onHeads = cap?.base === "everybody";
  const nearest: Bilingual = {
    vi: `${two(most)} người${base > 0 ? ` (${shareText(most, base, target.threshold).vi})` : ""}`,
    en: `${counted(most, people).en}${base > 0 ? ` (${shareText(most, base, target.threshold).en})` : ""}`,
  };
  const floorVi =
    level === null
      ? `Chỉ tiêu: ít nhất ${two(least)} người.`
      : `Chỉ tiêu: ${target.comparator === ">" ? "trên" : "ít nhất"} ${level.vi} của ${String(base)} ${target.denominator?.kind === "staff-and-contract" ? "CBCCVC và NLĐ" : "CBCCVC"} là ${two(least)} người.`;
  const floorEn =
    level === null
      ? `The target: at least ${String(least)} people.`
      : `The target: ${target.comparator === ">" ? "more than" : "at least"} ${level.en} of ${String(base)} staff is ${String(least)}.`;
  const capVi = onHeads
    ? `Mức tối đa khi xét: ${capShare.vi} của ${String(top)} người là ${two(most)} người.`
    : `Mức tối đa khi xét: ${capShare.vi} của số LĐTT, cao nhất ${String(top)} người${withContract ? " (kể cả NLĐ)" : ""}, là ${two(most)} người.`;
  const capEn = onHeads
    ? `The most that may be recognised: ${capShare.en} of ${String(top)} people is ${String(most)}.`
    : `The most that may be recognised: ${capShare.en} of the Advanced Workers, ${String(top)} at most${withContract ? " (people on contract included)" : ""}, is ${String(most)}.`;
  const lead: Bilingual =
    onHeads || level === null
      ? { vi: "", en: "" }
      : { vi: "Hai mức này tính trên hai mẫu số khác nhau. ", en: "The two are counted on different bases. " };
  const heads = base > 0 ? base : top;
  return {
    targets: named,
    message: {
      vi: `${lead.vi}${floorVi} ${capVi} Với ${String(heads)} người thì không cùng đạt được; gần nhất là ${nearest.vi}. Anh/chị nên xin ý kiến Giám đốc trước khi gửi biểu.`,
      en: `${lead.en}${floorEn} ${capEn} With ${String(heads)} people both cannot hold; the nearest is ${nearest.en}. You may want to ask the Director before sending the form.`,
    },
    nearest,
  };
}

/** What is asked of each unit adds up to more than the whole may have. */
function unitsAndLimit(
  { least, most, count, floors, by }: Conflict<string>,
  results: readonly TargetResult[],
  named: readonly string[],
): Contradiction {
  const noun = nounForCount(count);
  const asked = counted(least, noun);
  const allowed = counted(most, noun);
  const limit = results.find(({ target }) => named.includes(target.id) && !floors.includes(target.id))?.target ?? null;
  const ofLaw = limit === null && named.includes(LEGAL_CAP);
  const reason = reasonIn(by);
  const [who, whoEn] =
    limit !== null
      ? [`«${limit.label}» cho nhiều nhất`, `“${limit.label}” allows at most`]
      : ofLaw
        ? ["mức tối đa CSTĐ cơ sở khi xét là", "the cap on Grassroots Emulation Fighters at the review is"]
        : ["cả cơ quan nhiều nhất chỉ có thể là", "the whole body can have at most"];
  return {
    targets: named,
    message: {
      vi: `Mức của ${two(floors.length)} đơn vị cộng lại cần ít nhất ${asked.vi}, trong khi ${who} ${allowed.vi}.${reason === null ? "" : ` ${reason.vi}`} Hai mức này khó đạt cùng lúc; anh/chị xem lại trước khi gửi biểu.`,
      en: `What is asked of ${String(floors.length)} units adds up to at least ${asked.en}, while ${whoEn} ${allowed.en}.${reason === null ? "" : ` ${reason.en}`} The two can hardly hold together; please look at them before sending the form.`,
    },
    nearest: allowed,
  };
}

function moreThanThereAre({ target }: TargetResult, { least, most }: Conflict<string>): Contradiction {
  const noun = nounOf(target.measure);
  const asked = counted(least, noun);
  const all = counted(most, noun);
  return {
    targets: [target.id],
    message: {
      vi: `Chỉ tiêu «${target.label}» cần ${asked.vi}, trong khi cả cơ quan có ${all.vi}; nhiều nhất là ${two(most)}. Anh/chị xem lại con số này.`,
      en: `The target “${target.label}” takes ${asked.en}, while there are ${all.en} in all; ${String(most)} is the most. Please check this number.`,
    },
    nearest: all,
  };
}

function twoTargets(
  { least, most, count, by }: Conflict<string>,
  results: readonly TargetResult[],
  named: readonly string[],
): Contradiction {
  const noun = nounForCount(count);
  const asked = counted(least, noun);
  const allowed = counted(most, noun);
  const labels = named.flatMap((id) => results.find(({ target }) => target.id === id)?.target.label ?? []);
  const quoted = labels.map((label) => `«${label}»`);
  const reason = reasonIn(by);
  const withCap = named.includes(LEGAL_CAP);
  const because: Bilingual = reason === null ? { vi: "", en: "" } : { vi: ` ${reason.vi}`, en: ` ${reason.en}` };
  const [first = "Chỉ tiêu này", ...others] = quoted;
  const message: Bilingual =
    others.length === 0 && !withCap
      ? {
          vi: `${first} cần ít nhất ${asked.vi}, trong khi nhiều nhất chỉ có thể là ${allowed.vi}.${because.vi}`,
          en: `${first} takes at least ${asked.en}, while ${allowed.en} is the most possible.${because.en}`,
        }
      : withCap
        ? {
            vi: `${quoted.join(" và ")} khó đạt cùng lúc với mức tối đa CSTĐ cơ sở khi xét: cần ít nhất ${asked.vi}, trong khi nhiều nhất chỉ có thể là ${allowed.vi}.${because.vi} Gần nhất là ${allowed.vi}.`,
            en: `${quoted.join(" and ")} can hardly hold together with the cap on Grassroots Emulation Fighters at the review: at least ${asked.en} are asked, while ${allowed.en} is the most possible.${because.en} The nearest is ${allowed.en}.`,
          }
        : reason === null
          ? {
              vi: `${quoted.join(" và ")} khó đạt cùng lúc: mức thứ nhất cần ít nhất ${asked.vi}, mức kia cho nhiều nhất ${allowed.vi}. Gần nhất là lấy ${two(most)} ở cả hai.`,
              en: `${quoted.join(" and ")} can hardly hold together: the first takes at least ${asked.en}, the other allows at most ${allowed.en}. The nearest is ${String(most)} for both.`,
            }
          : {
              vi: `${quoted.join(" và ")} khó đạt cùng lúc. ${reason.vi} Mức thứ nhất cần ít nhất ${asked.vi}; theo mức kia, nhiều nhất chỉ có thể là ${allowed.vi}.`,
              en: `${quoted.join(" and ")} can hardly hold together. ${reason.en} The first takes at least ${asked.en}; under the other, ${allowed.en} is the most possible.`,
            };
  return { targets: named, message, nearest: allowed };
}

/** Why one count bounds another although the plan does not say so. */
function reasonIn(by: readonly string[]): Bilingual | null {
  if (by.includes(FIGHTER_IN_UNIT)) {
    return {
      vi: "Mỗi Tập thể lao động xuất sắc cần có cá nhân đạt CSTĐ cơ sở.",
      en: "Every Excellent Labor Collective needs a Grassroots Emulation Fighter among its people.",
    };
  }
  return by.some((id) => id.startsWith("within:"))
    ? {
        vi: "Danh hiệu cao hơn chỉ xét trong số người, tập thể đạt danh hiệu thấp hơn.",
        en: "The higher title is considered only among those who hold the lower one.",
      }
    : null;
}

function nounForCount(count: string): Noun {
  if (count.startsWith("individual")) return people;
  if (count.startsWith("collective")) return units;
  return count.startsWith("initiatives")
    ? nounOf({ kind: "initiatives", level: null })
    : nounOf({ kind: "tasks", section: null, state: "registered" });
}
