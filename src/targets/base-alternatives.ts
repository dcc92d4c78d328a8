import type { Member } from "../counting/population";
import type { Bilingual } from "../domain/bilingual";
import type { Target } from "../domain/targets/target";
import { type Alternative, keysOf } from "./base";
import { counted, people as peopleNoun, two } from "./wording";

/** «Tổng số CBCCVC: 50» above a list of 48: the figure on the number stated, beside the one on the list. */
export function statedOtherwise({ statedDenominator, scope }: Target, listed: number): readonly Alternative[] {
  const stated = scope.unit === null ? (statedDenominator?.value ?? null) : null;
  if (stated === null || stated === listed) return [];
  const lead: Bilingual = {
    vi: `nếu tính theo tổng số ghi trong tệp (${two(stated)} người)`,
    en: `on the total that the file states (${counted(stated, peopleNoun).en})`,
  };
  return [{ among: null, value: stated, lead }];
}

/** The figure on the people named, beside the one on a number that differs from them. */
export function namedOtherwise(members: readonly Member[], value: number): readonly Alternative[] {
  if (members.length === 0 || members.length === value) return [];
  const lead: Bilingual = {
    vi: `nếu tính trên số người có tên trong biểu (${two(members.length)} người)`,
    en: `on the people named in the form (${counted(members.length, peopleNoun).en})`,
  };
  return [{ among: keysOf(members), value: members.length, lead }];
}

export interface Groups {
  /** Everybody, those taken out included. */
  readonly full: readonly Member[];
  readonly recruits: readonly Member[];
  /** On contract, and therefore no CBCCVC. */
  readonly outsiders: readonly Member[];
  /** Only their work suggests a contract. */
  readonly likely: readonly Member[];
}

/** The same share on other people, where somebody might count otherwise. */
export function alternativesTo(
  main: readonly Member[],
  { full, recruits, outsiders, likely }: Groups,
): readonly Alternative[] {
  const beside: Alternative[] = [];
  if (main.length < full.length) {
    beside.push({
      among: keysOf(full),
      value: full.length,
      lead: {
        vi: `nếu không trừ ${two(full.length - main.length)} người`,
        en: `with the ${counted(full.length - main.length, peopleNoun).en} left in`,
      },
    });
  }
  if (recruits.length > 0) {
    const rest = main.filter((member) => !recruits.includes(member));
    beside.push({
      among: keysOf(rest),
      value: rest.length,
      lead: {
        vi: `nếu trừ ${two(recruits.length)} người mới tuyển dụng`,
        en: `without ${String(recruits.length)} new ${recruits.length === 1 ? "recruit" : "recruits"}`,
      },
    });
  }
  if (outsiders.length > 0) {
    const all = [...main, ...outsiders];
    beside.push({
      among: keysOf(all),
      value: all.length,
      lead: {
        vi: `nếu tính cả ${two(outsiders.length)} NLĐ hợp đồng`,
        en: `with ${String(outsiders.length)} on contract counted in`,
      },
    });
  }
  if (likely.length > 0) {
    const rest = main.filter((member) => !likely.includes(member));
    beside.push({
      among: keysOf(rest),
      value: rest.length,
      lead: {
        vi: `nếu ${two(likely.length)} người làm công việc hỗ trợ, phục vụ là NLĐ, không thuộc CBCCVC`,
        en: `if ${counted(likely.length, peopleNoun).en} in support work are on contract and no CBCCVC`,
      },
    });
  }
  return beside;
}
