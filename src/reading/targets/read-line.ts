import { glossaryEntry } from "../../domain/glossary/awards";
import { lettersOf } from "../../domain/glossary/letters";
import type { Target } from "../../domain/targets/target";
import { anyUnit } from "../../domain/glossary/unit-kinds";
import { askedFor, unsaid } from "./asked-for";
import { attestedIn } from "./attested-in";
import { awardAsked, awardsNamed, recipientAsked } from "./award-asked";
import { type Clause, isBareLevel, withBorrowedWords } from "./borrowed-words";
import { lettered } from "./base/lettered";
import { conditionAsked } from "./base/condition-asked";
import { clausesOf, withoutBullet } from "./clauses";
import { distributed } from "./distributed";
import { grantedTo } from "./granted-to";
import { headcountIn } from "./headcount-in";
import { exceptionSaid, isOfEachUnit, withoutEachUnit } from "./each-unit";
import { asksForFewer, type IncreaseAsked, increaseAsked } from "./increase-asked";
import { type Level, levelIn } from "./quantity-in";
import { ofThose, peopleLeadOf, subjectOfLine } from "./people-lead";
import { asksForOpposite, isOfSomeUnits, isRatio, isSumOrVote } from "./no-level";
import { withOpenBases } from "./among-those";
import { eachRecipientOf } from "./registering-asked";
import { type Asked, type LineContext, targetFrom } from "./target-from";
import { type UnitLead, unitBehindPeople, unitBehindTitle, unitLeadOf } from "./unit-lead";
import { atUnits, forEachInRow, isOfUnitsTogether } from "./units-in-a-row";
import { countsOtherThings } from "./things-counted";
import { withRanges } from "./ranges";
import { saidPlainly } from "./said-plainly";
import { secondLevelIn, withHope } from "./second-level";
import { ofSize, sizeOfWhole } from "./size-said";

/**
 * The targets that one line of a plan asks for: none for prose, several for «03 cá nhân được … Bằng khen; 8 cá nhân được
 * … Giấy khen». `isItem`: the line is an item of a list of targets, so that what was not understood is kept and shown.
 */
export function targetsInLine(line: string, context: LineContext, isItem: boolean): readonly Target[] {
  const text = withoutBullet(line.normalize("NFC"))
    .replace(/\s+/g, " ")
    .trim()
    // «…, riêng Văn phòng 02»: asked of that one beside what is asked of all.
    .replace(/,\s+(?=riêng (?!.*(?:không|chưa) (?:bắt buộc|giao|áp dụng))[^,;.\d]*\d)/iu, "; ");
  if (text === "") return [];
  const { rest, size } = sizeOfWhole(text);
  if (size !== null) return withWords(targetsInLine(rest, context, isItem), text).map((one) => ofSize(one, size));
  const spread = distributed(text);
  if (spread.length > 1) return spread.flatMap((one) => targetsInLine(one, context, isItem));
  const granted = grantedTo(text);
  if (granted.length === 0) return attestedIn(text, context, true);
  if (granted.length > 1) return granted.flatMap((one) => targetsInLine(one, context, isItem));
  if (!text.includes(";") && isOfUnitsTogether(text)) return attestedIn(text, context, true);
  const parts = unitParts(text);
  if (parts.length > 1 || parts.some(({ lead }) => lead !== null)) {
    return parts.flatMap(({ lead, part }, index) =>
      lead === null
        ? targetsInLine(part, context, isItem)
        : ofUnit(withTitleBefore(lead, parts[index - 1]?.part ?? ""), part, context, isItem).map((target) =>
            ofSize(target, lead.size),
          ),
    );
  }
  const behind = unitBehindTitle(text);
  if (behind !== null && awardAsked(behind.rest, null) !== null) {
    return targetsInLine(behind.rest, { ...context, unit: behind.name }, isItem).map((target) =>
      ofSize({ ...target, label: text }, behind.size),
    );
  }
  const second = secondLevelIn(text);
  if (second !== null) {
    const first = targetsInLine(second.rest, context, isItem);
    return second.asked === null
      ? withHope(first, second)
      : withRanges([...first, ...targetsInLine(second.asked, context, true)]);
  }
  const own = clausesOf(text).filter((clause) => !isSumOrVote(clause));
  if (own.length === 0) return [];
  const clauses = withBorrowedWords(
    own.flatMap((clause) => eachRecipientOf(clause)),
    saidPlainly(text),
  );
  const read = clauses.map((clause) => ({
    clause,
    target: targetInClause(clause, context) ?? ofBodyToo(clause, own, context),
  }));
  const found = read.flatMap(({ clause, target }) => (target === null ? [] : [{ clause, target }]));
  // What asks for a title beside them and was not understood is told, each part by itself.
  const untold = read.flatMap(({ clause, target }) =>
    target === null && asksForTitle(clause.text) ? attestedIn(clause.text, context, true) : [],
  );
  const whose = peopleLeadOf(text) ?? subjectOfLine(text);
  const open = withOpenBases(found, saidPlainly(text)).map((one) =>
    whose === null || (text.includes(";") && isOfEachUnit(one.label)) ? one : ofThose(one, whose),
  );
  const left = exceptionSaid(text);
  const told = open.map((one) => (isOfEachUnit(one.label) ? saying(one, left) : one));
  if (found.length > 0) return [...withRanges(told), ...untold];
  return isItem
    ? attestedIn(text, context, true)
    : sentencesOf(text).flatMap((sentence) => attestedIn(sentence, context, asksForTitle(sentence)));
}

/** The only target of a line in the line's own words. */
function withWords(targets: readonly Target[], line: string): readonly Target[] {
  return targets.length === 1 ? targets.map((target) => ({ ...target, label: line })) : targets;
}

/** «… và 01 Giấy khen (trừ Văn phòng)»: said once, and of every part of the line. */
function saying(target: Target, left: string): Target {
  return target.label.includes(left) ? target : { ...target, label: `${target.label} (${left})` };
}

/** A number, a comparison and a title together ask for something, whether or not it is understood. */
function asksForTitle(text: string): boolean {
  const level = levelIn(text);
  return level !== null && (level.isShare || compares.test(text)) && awardsNamed(lettersOf(text)).length > 0;
}

const compares =
  /(?<!\p{L})(?:ít nhất|tối thiểu|tối đa|nhiều nhất|trở lên|trở xuống|không (?:quá|vượt|dưới|ít hơn|thấp hơn)|từ \d|phấn đấu)|[<>≥≤]/iu;

interface UnitPart {
  /** null: in front of the first unit that is named. */
  readonly lead: UnitLead | null;
  readonly part: string;
}

/** «Văn phòng: 01 CSTĐCS; Phòng Đo đạc: 02 CSTĐCS»: what is asked of each unit that a line names. */
function unitParts(text: string): readonly UnitPart[] {
  return text
    .split(/\s*;\s*/u)
    .filter((part) => part !== "")
    .flatMap((part) => atUnits(withoutLead(part)))
    .flatMap((part) => forEachInRow(part))
    .reduce<readonly UnitPart[]>((found, part) => {
      if (isOfUnitsTogether(part)) return [...found, { lead: null, part }];
      const own = unitLeadOf(part);
      if (own !== null) return [...found, { lead: own, part }];
      const last = found.at(-1);
      if (last === undefined || isOfUnitsTogether(last.part)) return [...found, { lead: null, part }];
      return last.lead === null
        ? [...found.slice(0, -1), { lead: null, part: `${last.part}; ${part}` }]
        : [...found, { lead: { ...last.lead, rest: part }, part }];
    }, []);
}

/** «Giao chỉ tiêu cho các đội: Đội Kiểm tra 100% LĐTT»: what leads a list of units asks nothing of its own. */
function withoutLead(part: string): string {
  const behind = /^[^:;%\d]{3,80}:\s+(.*)$/u.exec(part)?.[1] ?? "";
  const lead = part.slice(0, part.length - behind.length);
  const isOfUnits =
    unitLeadOf(part) === null && unitLeadOf(behind) !== null && awardsNamed(lettersOf(lead)).length === 0;
  return isOfUnits ? behind : part;
}

/** «LĐTT đạt 70%; riêng Văn phòng 100%»: of the same title, where the part names none. */
function withTitleBefore(lead: UnitLead, before: string): UnitLead {
  const line = lettered(before);
  const [title, ...others] = awardsNamed(line.said);
  if (title === undefined || others.length > 0 || !isBareLevel(lead.rest)) return lead;
  return { ...lead, rest: `${lead.rest} ${line.shown(title.from, title.until)}` };
}

/** «Phòng Đo đạc: 100% LĐTT, 02 CSTĐCS»: asked of that unit, and of whom the heading above says. */
function ofUnit({ name, rest }: UnitLead, text: string, context: LineContext, isItem: boolean): readonly Target[] {
  const ofName: LineContext = { ...context, unit: name };
  const own = awardAsked(rest, "collective");
  const isOfPeople = own !== null && glossaryEntry(own)?.recipients.includes("collective") === false;
  const isTitleOfItsOwn =
    own !== null &&
    !isOfPeople &&
    levelIn(rest) === null &&
    increaseAsked(rest) === null &&
    recipientAsked(rest)?.kind !== "individual";
  if (!isTitleOfItsOwn)
    return targetsInLine(rest, ofName, isItem).map((target) => ({ ...target, label: `${name}: ${target.label}` }));
  const asked: Asked = {
    measure: { kind: "award", award: own, recipient: "collective", wholeBody: false },
    unit: "collectives",
    denominator: null,
  };
  return [targetFrom(text, asked, { ...one, before: "", after: rest }, ofName)];
}

/** Long paragraphs of a plan hold a deadline or a share in one sentence among many. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[^\d\s.][.]|\d{4}[.])\s+(?=\p{Lu}|\d+\s*%)/u)
    .map((sentence) => sentence.replace(/[.;,\s]+$/u, ""))
    .filter((sentence) => sentence !== "");
}

function targetInClause({ text, words }: Clause, context: LineContext): Target | null {
  // What comes to one on an average may be none in one unit and two in another: hers to attest.
  if (/(?<!\p{L})(?:bình quân|trung bình)(?!\p{L})/iu.test(text)) return attestedIn(text, context, true)[0] ?? null;
  // «02 phòng có 100% LĐTT»: units are counted by what their people hold, which no figure of ours is.
  if (unitsThatHave.test(text)) return attestedIn(text, context, true)[0] ?? null;
  if (asksForOpposite(text) || isRatio(text) || isOfSomeUnits(text)) return attestedIn(text, context, true)[0] ?? null;
  // «Toàn Sở có 08 công chức, phấn đấu …»: how many there are.
  if (headcountIn(text) !== null && awardAsked(text, null) === null) return null;
  const ofUnit = unitBehindPeople(words);
  if (ofUnit !== null) {
    const found = targetInClause({ text: ofUnit.rest, words: ofUnit.rest }, { ...context, unit: ofUnit.name });
    return found === null ? null : { ...found, label: text };
  }
  const ofEach = eachHolderAsked(text);
  if (ofEach !== null) return targetFrom(text, ofEach.asked, ofEach.level, context);
  if (asksForFewer(text)) return attestedIn(text, context, true)[0] ?? null;
  const increase = increaseAsked(text);
  // A share that grows by so much is compared with last year's share, which takes last year's people too.
  if (increase !== null && ofRate.test(text)) return attestedIn(text, context, true)[0] ?? null;
  if (increase !== null) return increaseIn(text, increase, context);
  const level = levelIn(isOfEachUnit(text) ? withoutEachUnit(text) : text);
  const borrowed = words.startsWith(text) ? words.slice(text.length) : "";
  const asked =
    level === null ? null : askedFor(words, level, { ...unsaid, object: borrowed, section: context.section });
  if (level === null) return wholeBodyAsked(text, context);
  if (asked === null || countsOtherThings(level, asked)) return null;
  return targetFrom(words.startsWith(text) && !words.endsWith(")") ? words : text, asked, level, context);
}

const unitsThatHave = new RegExp(
  `\\d+ ?%? (?:số |các )*${anyUnit}(?:[, ]+\\p{L}+){0,4}? có (?:trên |từ |ít nhất |đủ )*` +
    "(?:\\d+ ?%|\\d+ (?:lđtt|cstđ|người|cá nhân)|(?:lđtt|cstđ\\p{L}*|chiến s[ĩỹ] thi đua|cá nhân|người)(?!\\p{L}))",
  "iu",
);

const ofRate = /(?<!\p{L})t[ỷỉ] lệ(?!\p{L})|điểm (?:phần trăm|%)/iu;

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

/** «Sở đạt Tập thể LĐXS; được UBND tỉnh tặng Cờ thi đua»: asked of the same body as before, where no number stands. */
function ofBodyToo({ text }: Clause, own: readonly string[], context: LineContext): Target | null {
  const before = own.slice(0, own.indexOf(text)).some((clause) => wholeBodyAsked(clause, context) !== null);
  const goesOn = /^(?:và )?(?:được|đề nghị|đạt)(?!\p{L})\D*$/iu.test(text);
  return before && goesOn ? wholeBodyAsked(`Tập thể cơ quan ${text}`, context) : null;
}

const all = { comparator: ">=", threshold: { num: 100, den: 100 }, max: null, isShare: true } as const;

/** «Mỗi CSTĐCS phải có ít nhất 01 sáng kiến», «Tất cả cá nhân đăng ký CSTĐCS đều có sáng kiến»: asked of all who hold it. */
function eachHolderAsked(text: string): { readonly asked: Asked; readonly level: Level } | null {
  if (!/^(?:phan dau )?(?:moi|tung|tat ca|toan bo)\b/.test(lettersOf(text))) return null;
  const condition = conditionAsked(text);
  const number = levelIn(text);
  const isOneEach = number === null || number.isShare || number.threshold.num <= number.threshold.den;
  return condition?.measure.kind === "with-initiative" && isOneEach
    ? { asked: { ...condition, unit: "percent" }, level: { ...all, before: "", after: text } }
    : null;
}

const one = { comparator: ">=", threshold: { num: 1, den: 1 }, max: null, isShare: false } as const;
