import { type AwardId, glossaryEntry } from "../../domain/glossary/awards";
import { lettersOf } from "../../domain/glossary/letters";
import type { InitiativeLevel } from "../../domain/register/register";
import { targetIdOf } from "../../domain/targets/target-id";
import type { DenominatorBasis, Measure, Target, TargetUnit } from "../../domain/targets/target";
import type { CellRef } from "../../workbook/refs";
import { attestedLine, gradeIn } from "./attested-line";
import { awardAsked, awardsNamed, recipientAsked } from "./award-asked";
import { baseOfShare, type BaseWords } from "./base/base-of-share";
import { conditionAsked } from "./base/condition-asked";
import { lettered } from "./base/lettered";
import { markedBase } from "./base/marked-base";
import { clausesOf, withoutBullet } from "./clauses";
import { isOfEachUnit, withoutEachUnit } from "./each-unit";
import { exclusionsIn } from "./exclusions";
import { type IncreaseAsked, increaseAsked } from "./increase-asked";
import { type Level, levelIn, wholeNumberIn } from "./quantity-in";

/** Where a line stands; what it leaves unsaid is taken from here. */
export interface LineContext {
  readonly source: CellRef | null;
  /** «B. VỀ CÁ NHÂN». */
  readonly section: string | null;
}

/** What one part of a line asks for. */
export interface Asked {
  readonly measure: Measure;
  readonly unit: TargetUnit;
  readonly denominator: DenominatorBasis | null;
}

/** Words that lead a line without asking for anything. */
const filler = /^(?:phấn đấu|có|đạt|đăng ký|về|chỉ tiêu|tỷ lệ|tỉ lệ|số|số lượng)\s+/iu;

/**
 * The targets that one line of a plan asks for: none for prose, several for «03 cá nhân được … Bằng khen; 8 cá nhân được
 * … Giấy khen». `isItem`: the line is an item of a list of targets, so that what was not understood is kept and shown.
 */
export function targetsInLine(line: string, context: LineContext, isItem: boolean): readonly Target[] {
  const text = withoutBullet(line.normalize("NFC")).replace(/\s+/g, " ").trim();
  if (text === "") return [];
  const clauses = withBorrowedWords(clausesOf(line));
  const found = clauses.flatMap((clause) => {
    const target = targetInClause(clause, context);
    return target === null ? [] : [target];
  });
  if (found.length > 0) return found;
  return isItem
    ? attestedIn(text, context, true)
    : sentencesOf(text).flatMap((sentence) => attestedIn(sentence, context, false));
}

/** Long paragraphs of a plan hold a deadline or a share in one sentence among many. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[^\d\s.][.]|\d{4}[.])\s+(?=\p{Lu}|\d+\s*%)/u)
    .map((sentence) => sentence.replace(/[.;,\s]+$/u, ""))
    .filter((sentence) => sentence !== "");
}

interface Clause {
  readonly text: string;
  /** With the words of a neighbour where its own do not say what is asked or of whom. */
  readonly words: string;
}

/** «03 cá nhân và 01 tập thể được UBND tỉnh tặng Bằng khen»: the first borrows «được …», «và trên 90% đạt LĐTT» the people. */
function withBorrowedWords(clauses: readonly string[]): readonly Clause[] {
  return clauses.map((text, index) => {
    const asks = awardAsked(text, recipientAsked(text)?.kind ?? null) !== null || isOfInitiatives(text);
    if (asks && recipientAsked(text) === null && !isOfInitiatives(text)) {
      const before = clauses.slice(0, index).findLast((clause) => recipientAsked(clause) !== null);
      const whose =
        before === undefined
          ? null
          : (peopleIn(before) ??
            /cb(?:cc|vc|gv|nv)[\p{L}-]*|ccvc[\p{L}-]*|(?:cán bộ|công chức|viên chức|giáo viên)[^;.]*?(?=đạt|được)|cá nhân|phòng, đơn vị|phòng|tập thể/iu.exec(
              before,
            ));
      return { text, words: whose === null ? text : `${text} (${whose[0]})` };
    }
    if (asks || levelIn(text) === null) return { text, words: text };
    const next = clauses.slice(index + 1).find((clause) => awardAsked(clause, null) !== null);
    const predicate = next === undefined ? null : /(?:được|đạt|tặng|đề nghị).*$/iu.exec(next);
    if (predicate !== null) return { text, words: `${text} ${predicate[0]}` };
    const heading = clauses.slice(0, index).flatMap((clause) => headingIn(clause))[0];
    return { text, words: heading === undefined ? text : `${text} ${heading}` };
  });
}

/** «Lãnh đạo, quản lý: 100% đạt …, 50% đạt …»: whoever is named before the colon is meant in the whole line. */
function peopleIn(clause: string): readonly [string] | null {
  const lead = /^([^:\d]{3,80}):/u.exec(clause)?.[1];
  return lead !== undefined && recipientAsked(lead)?.kind === "individual" ? [lead] : null;
}

/** «Bằng khen UBND tỉnh: 03 cá nhân»: the words before the colon speak for what follows in the list too. */
function headingIn(clause: string): readonly string[] {
  const heading = /^([^:]{3,80}):/u.exec(clause)?.[1];
  return heading !== undefined && awardAsked(heading, null) !== null ? [heading] : [];
}

function targetInClause({ text, words }: Clause, context: LineContext): Target | null {
  const increase = increaseAsked(text);
  if (increase !== null) return increaseIn(text, increase, context);
  const level = levelIn(text);
  const borrowed = words.startsWith(text) ? words.slice(text.length) : "";
  const asked =
    level === null ? null : askedFor(words, level, { ...unsaid, object: borrowed, section: context.section });
  if (level === null) return wholeBodyAsked(text, context);
  if (asked === null) return null;
  return targetFrom(words.startsWith(text) && !words.endsWith(")") ? words : text, asked, level, context);
}

/** «Tăng 5% số Giấy khen so với năm 2024»: what is counted, against its count of that year. */
function increaseIn(
  text: string,
  { base, comparator, threshold, isShare }: IncreaseAsked,
  context: LineContext,
): Target | null {
  const around = { ...unsaid, section: context.section };
  const asked = askedFor(text, { isShare: false, comparator, before: text, after: "" }, around);
  if (asked === null) return null;
  const level: Level = { comparator, threshold, max: null, isShare, before: text, after: "" };
  const shaped: Asked = { ...asked, unit: isShare ? "percent" : asked.unit, denominator: base };
  return targetFrom(text, shaped, level, context);
}

/** A target from what is asked and its level; the rest of its fields empty. */
export function targetFrom(label: string, asked: Asked, level: Level | null, { source, section }: LineContext): Target {
  const shape = {
    measure: asked.measure,
    comparator: level?.comparator ?? null,
    unit: asked.unit,
    denominator: asked.denominator === null ? null : asWritten(asked.denominator, label),
  } as const;
  return {
    id: targetIdOf(shape),
    label,
    ...shape,
    threshold: level?.threshold ?? null,
    max: level?.max ?? null,
    statedDenominator: statedIn(label, shape.unit, source),
    exclusions: exclusionsIn(label, source),
    scope: { unit: null, stage: null },
    basis: null,
    note: null,
    level: null,
    attested: null,
    isDefault: false,
    source,
    section,
    notUnderstood: null,
    doubt: null,
  };
}

/** «5/5 phòng» says itself of how many it is all. */
function statedIn(label: string, unit: TargetUnit, cell: CellRef | null): Target["statedDenominator"] {
  const value = unit === "percent" ? wholeNumberIn(label) : null;
  return value === null ? null : { value, cell };
}

/** Words of a base as the line has them, in her capitals. */
function asWritten(base: DenominatorBasis, label: string): DenominatorBasis {
  if (base.kind !== "group" && base.kind !== "unclear") return base;
  const line = lettered(label);
  const said = lettersOf(base.words);
  const at = said === "" ? -1 : line.said.indexOf(said);
  return at < 0 ? base : { ...base, words: line.shown(at, at + said.length) };
}

/** «Tập thể Sở Ngoại vụ đề nghị UBND tỉnh tặng Bằng khen»: one, although no number stands there. */
function wholeBodyAsked(text: string, context: LineContext): Target | null {
  const recipient = recipientAsked(text);
  const award = awardAsked(text, "collective");
  if (award === null || recipient?.whole !== true) return null;
  const asked: Asked = {
    measure: { kind: "award", award, recipient: "collective", wholeBody: true },
    unit: "collectives",
    denominator: null,
  };
  return targetFrom(text, asked, { ...one, before: "", after: text }, context);
}

const one = { comparator: ">=", threshold: { num: 1, den: 1 }, max: null, isShare: false } as const;

/** What the places around a line say; a line of text has none but its section. */
export type Around = Pick<BaseWords, "method" | "object" | "aside" | "section">;
export const unsaid: Around = { method: "", object: "", aside: "", section: null };

/** What is counted and on what base; null where the words name nothing that the registers hold. */
export function askedFor(words: string, level: Omit<Level, "threshold" | "max">, around: Around): Asked | null {
  if (isOfEachUnit(words)) {
    const [before, after] = [withoutEachUnit(level.before), withoutEachUnit(level.after)];
    return askedFor(withoutEachUnit(words), { ...level, before, after }, around);
  }
  const { isShare, comparator, before, after } = level;
  const said = lettersOf(words);
  const condition = isShare ? conditionAsked(before === "" && after === "" ? words : `${before} ${after}`) : null;
  if (condition !== null) return { ...condition, unit: "percent" };
  if (isOfInitiatives(words)) {
    return {
      measure: { kind: "initiatives", level: initiativeLevel(said) },
      unit: "initiatives",
      denominator: null,
    };
  }
  const baseOf = (recipient: "individual" | "collective", award: AwardId | null): DenominatorBasis | null =>
    isShare ? baseOfShare({ award, recipient, comparator }, { before, after, ...around }) : null;
  const recipient = recipientAsked(words) ?? recipientOfSection(around.section);
  const award = awardAsked(isShare ? beforeTheBase(words) : words, recipient?.kind ?? null);
  if (isOfNonLeaders(said)) {
    return award === null
      ? { measure: { kind: "non-leaders-commended" }, unit: "percent", denominator: null }
      : {
          // «50% người không giữ chức vụ được Bằng khen»: half of them, or half of the diplomas? Unless it is said.
          measure: { kind: "award", award, recipient: "individual", wholeBody: false },
          unit: "percent",
          denominator: saidOf([around.method, words], award) ?? { kind: "unclear", words: "" },
        };
  }
  if (award !== null) {
    const kind = onlyRecipientOf(award) ?? recipient?.kind ?? "individual";
    const whole = kind === "collective" && recipient?.whole === true && !isShare;
    return {
      measure: { kind: "award", award, recipient: kind, wholeBody: whole },
      unit: isShare ? "percent" : kind === "individual" ? "people" : "collectives",
      denominator: baseOf(kind, award),
    };
  }
  const registering = isShare && recipient?.kind !== "collective" ? registeringAsked(said) : null;
  if (registering !== null) {
    return { measure: registering, unit: "percent", denominator: baseOf("individual", null) };
  }
  const grade = recipient?.kind === "collective" ? null : (gradeIn(words) ?? gradeIn(before));
  if (grade !== null && grade !== "not-completed" && speaksOfPeople(said) && isForPeople(level, recipient)) {
    // «Không quá 20 % … hoàn thành xuất sắc»: a ceiling is about that grade alone, a floor about it and the better ones.
    const orBetter = comparator !== "<=" && comparator !== "<";
    return {
      measure: { kind: "grade", grade, orBetter },
      unit: isShare ? "percent" : "people",
      denominator: baseOf("individual", null),
    };
  }
  if (/chuong trinh khung|noi dung dang ky|dang ky.*noi dung|noi dung.*dang ky/.test(said) && !isShare) {
    const section = said.includes("tinh") ? "provincial" : null;
    return { measure: { kind: "tasks", section, state: "registered" }, unit: "tasks", denominator: null };
  }
  return null;
}

/** «… (trên số người không giữ chức vụ)»: the base that is named for certain in one of some places. */
function saidOf(places: readonly string[], award: AwardId): DenominatorBasis | null {
  for (const place of places) {
    const found = markedBase(lettered(place), award);
    if (found.kind === "base" && found.base.kind === "group") return found.base;
  }
  return null;
}

/** «CSTĐ cấp tỉnh không quá 20% số CSTĐCS»: the title behind «số» is the base, not what is counted. */
function beforeTheBase(words: string): string {
  const letters = lettered(words);
  const [first, second] = awardsNamed(letters.said);
  if (first === undefined || second === undefined || first.award === second.award) return words;
  const isBase = /\b(?:so|tong|tren|trong|so voi|cua)\b/.test(letters.said.slice(first.until, second.from));
  return isBase ? letters.shown(0, second.from) : words;
}

/** Whom the office commends beside its leaders: «chú trọng khen thưởng người lao động trực tiếp». */
function isOfNonLeaders(said: string): boolean {
  return /khong giu chuc vu|(?:lao dong|nguoi) truc tiep/.test(said) && /\bkhen\b/.test(said);
}

/** «100% CBCCVC đăng ký danh hiệu thi đua», «… đăng ký thi đua»: who registers at all. */
function registeringAsked(said: string): Measure | null {
  const match = /\bdang k[iy] (?:cac )?(danh hieu(?: thi dua)?|thi dua)\s*(?:nam (?:hoc )?\d{4}(?: \d{4})?)?$/.exec(
    said.replace(/(?: (?:\d+|dat|trong nam|dau nam|ty le|tro len))+$/, ""),
  );
  if (match === null) return null;
  return { kind: "registering", what: match[1] === "thi dua" ? "anything" : "title" };
}

/** Party members, union members and families are graded elsewhere than in the register. */
function speaksOfPeople(said: string): boolean {
  return !/dang vien|chi bo|dang bo|doan vien|cong doan|hoi vien|gia dinh|hoc sinh|to chuc dang/.test(said);
}

function isForPeople({ isShare }: Pick<Level, "isShare">, recipient: ReturnType<typeof recipientAsked>): boolean {
  return isShare || recipient?.kind === "individual";
}

/** Whose a title can only be; null for awards of anybody. */
function onlyRecipientOf(award: AwardId): "individual" | "collective" | null {
  const recipients = glossaryEntry(award)?.recipients ?? [];
  const isPersonal = recipients.includes("individual");
  if (isPersonal === recipients.includes("collective")) return null;
  return isPersonal ? "individual" : "collective";
}

function isOfInitiatives(words: string): boolean {
  const said = lettersOf(words);
  return /sang kien|\bskkn\b|de tai/.test(said) && !said.includes("co sang kien");
}

function initiativeLevel(said: string): InitiativeLevel | null {
  if (/cap tinh|cap thanh pho|cong nhan sang kien cap tinh/.test(said)) return "provincial";
  if (/cap bo|cap nganh/.test(said)) return "ministerial";
  if (/toan quoc|cap nha nuoc|cap quoc gia/.test(said)) return "national";
  return /cap co so|co so|cap so|cap truong/.test(said) ? "grassroots" : null;
}

function recipientOfSection(section: string | null): ReturnType<typeof recipientAsked> {
  if (section === null) return null;
  const said = lettersOf(section);
  if (said.includes("tap the") === said.includes("ca nhan")) return null;
  return { kind: said.includes("tap the") ? "collective" : "individual", whole: false };
}

/** Lines that only she can settle; an item of the list that says nothing we know is kept in its own words. */
export function attestedIn(text: string, context: LineContext, isItem: boolean): readonly Target[] {
  const level = levelIn(text);
  return splitYesNo(text).flatMap((label): readonly Target[] => {
    const attested = attestedLine(label, level?.isShare === true);
    if (attested === null && !isItem) return [];
    const isShare = level?.isShare === true;
    const target = targetFrom(
      label,
      {
        measure: { kind: "attested" },
        unit:
          attested?.unit === "families"
            ? "percent"
            : (attested?.unit ?? (isShare ? "percent" : level === null ? "yes-no" : "tasks")),
        denominator: isShare ? (attested?.unit === "families" ? { kind: "families" } : baseOfAttested(label)) : null,
      },
      attested?.unit === "grade" || attested?.unit === "date" ? null : level,
      context,
    );
    const comparator = attested?.unit === "grade" ? ">=" : attested?.unit === "date" ? "<" : target.comparator;
    return [
      {
        ...target,
        id: attested?.id ?? "attested",
        comparator,
        level: attested?.level ?? null,
        notUnderstood: attested === null || attested.id === "attested-share" ? label.replace(filler, "") : null,
      },
    ];
  });
}

/** She settles such a line herself: whoever is not understood is everybody in it. */
function baseOfAttested(label: string): DenominatorBasis {
  const measured = { award: null, recipient: recipientAsked(label)?.kind ?? "individual", comparator: ">=" } as const;
  const level = levelIn(label);
  const base = baseOfShare(measured, { ...unsaid, before: level?.before ?? label, after: level?.after ?? "" });
  return base.kind === "unclear" ? { kind: "staff-and-contract" } : base;
}

/** «Cơ quan đạt chuẩn văn hóa, an toàn về an ninh trật tự» is two things to attest. */
function splitYesNo(text: string): readonly string[] {
  const match = /^(.*?chuẩn văn h(?:óa|oá))\s*(?:,|và)\s*(an toàn.*)$/iu.exec(text);
  const [, first = "", second = ""] = match ?? [];
  return match === null ? [text] : [first, `Cơ quan ${second.replace(/[.;]\s*$/, "")}`];
}
