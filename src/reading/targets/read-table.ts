import type { Form } from "../../domain/form/form";
import { type Grade, recogniseGrade } from "../../domain/glossary/grades";
import { lettersOf } from "../../domain/glossary/letters";
import type { Target } from "../../domain/targets/target";
import { targetIdOf } from "../../domain/targets/target-id";
import { dateOfSerial } from "../../text/civil-date";
import { fold } from "../../text/fold";
import { type CellValue, type Grid, formatAt, isBlank, valueAt } from "../../workbook/grid";
import { deadlineIn, gradeIn } from "./attested-line";
import { askedFor } from "./asked-for";
import { attestedRow } from "./attested-row";
import { basisOf, whoIn } from "./base/who-in";
import { changeAsked } from "./change-in-cell";
import { clausesOf } from "./clauses";
import { exclusionsIn } from "./exclusions";
import { grantedTo } from "./granted-to";
import { type LevelCell, levelOf, withCeiling } from "./level-of-cell";
import type { PlanColumns } from "./plan-columns";
import { comparatorIn, comparisonIn, denominatorIn, namesComparison, stageIn } from "./plan-words";
import { type Level, levelIn } from "./quantity-in";
import { withRanges } from "./ranges";
import { type PairedLevel, pairedLevels, withoutPair } from "./recipient-pairs";
import { targetsInLine } from "./read-line";
import { isNoLevel, sentencesInLevel } from "./sentences-in-level";
import { secondLevelIn, withHope } from "./second-level";
import { type Asked, type LineContext, statedIn, targetFrom } from "./target-from";
import { titleOfUnit } from "./unit-lead";

/** A row of a plan, with what stands around it. */
export interface PlanRow {
  readonly form: Form;
  readonly grid: Grid;
  readonly columns: PlanColumns;
  readonly row: number;
  /** The heading above it. */
  readonly section: string | null;
  /** The unit that its label names. */
  readonly unit?: string;
  /** What the cell of the level says without a second level. */
  readonly level?: string;
  readonly dateSystem: 1900 | 1904;
}

/** One row of a table of targets; usually one target, several where its cells name several numbers. */
export function targetsInRow(of: PlanRow): readonly Target[] {
  const label = textOf(valueAcrossRows(of.grid, of.row, of.columns.label));
  if (label === "") return [];
  const ofUnit = titleOfUnit(label);
  if (ofUnit === null) return targetsUnder(label, of);
  const found = targetsUnder(ofUnit.rest, { ...of, unit: ofUnit.name });
  return found.map((target) => ({ ...target, label: target.label.replace(ofUnit.rest, label) }));
}

function targetsUnder(label: string, of: PlanRow): readonly Target[] {
  const { form, grid, columns, row, section, dateSystem } = of;
  const at = (column: number | null): CellValue => (column === null ? null : valueAcrossRows(grid, row, column));
  const say = (column: number | null): string => textOf(at(column));
  const source = { sheet: form.sheet, row, column: columns.label };
  const context = { source, section, ...(of.unit === undefined ? {} : { unit: of.unit }) };
  const isUnset = isBlank(at(columns.threshold)) && isBlank(at(columns.ceiling));
  // What is only striven for is the level of a row that has no other.
  const column = [columns.quantity, columns.aim].find((one) => isUnset && !isBlank(at(one))) ?? columns.threshold;
  if (column === columns.threshold && !isBlank(at(column)) && !isBlank(at(columns.quantity))) {
    // «Số lượng 8 | Tỷ lệ 90 %»: both are asked.
    const alone = { ...columns, quantity: null };
    const asNumber = { ...alone, threshold: columns.quantity, isPercent: false, ceiling: null };
    return [alone, asNumber].flatMap((one) => targetsUnder(label, { ...of, columns: one }));
  }
  const threshold = of.level ?? at(column);
  const paired = pairedLevels([label, say(columns.unit), columns.thresholdHead], threshold);
  if (paired.length > 0) return paired.flatMap((one) => ofRecipient(label, of, one));
  if (typeof threshold === "string" && of.level === undefined) {
    const beside = besideLevel(label, threshold, { ...of, level: "" }, context);
    if (beside !== null) return beside;
  }
  if (isOfOtherKind(threshold, at(columns.ceiling))) {
    // «Tối thiểu 1 | Tối đa 15% số LĐTT»: two levels, and no range.
    const [floor, ceiling] = [
      { ...columns, ceiling: null },
      { ...columns, threshold: null, quantity: null, aim: null },
    ];
    return [floor, ceiling].flatMap((one) => targetsUnder(label, { ...of, columns: one }));
  }
  const cell: LevelCell = {
    value: threshold,
    format: column === null ? "General" : formatAt(grid, row, column),
    unit: lettersOf(say(columns.unit)),
    isPercent:
      say(columns.unit).includes("%") ||
      lettersOf(say(columns.unit)).includes("phan tram") ||
      (columns.isPercent && column === columns.threshold && say(columns.unit) === ""),
    ofOne: columns.ofOne,
    comparator:
      comparatorIn(say(columns.comparator)) ??
      (typeof threshold === "string" && namesComparison(threshold)
        ? null
        : (comparisonIn(label) ?? columns.comparison)),
    label,
  };
  const change = changeAsked(cell, column === columns.threshold ? columns.thresholdHead : "");
  if (change !== null) {
    // «Tăng 01 người so với năm 2025» in the cell of the level: one is no level.
    const floor = completed(targetsInLine(`${label}: ${change}`, context, true), columns, say);
    const ceiling = { ...of, columns: { ...columns, threshold: null, quantity: null, aim: null } };
    return isBlank(at(columns.ceiling)) ? floor : [...floor, ...targetsUnder(label, ceiling)];
  }
  const sentences =
    sentencesInLevel(label, threshold, { source: { ...source, column: column ?? columns.label }, section: label }) ??
    (isNoLevel(threshold) ? sentencesInLevel(textOf(threshold), at(columns.label), { source, section: null }) : null);
  if (sentences !== null) return completed(sentences, columns, say);
  const parts = partsOfLevel(threshold);
  if (parts.length > 1 && parts.every((part) => levelIn(part) !== null)) {
    return parts.flatMap((part) => completed(targetsInLine(besideLabel(part, label), context, true), columns, say));
  }
  const grade = gradeOf(threshold, label, cell.unit);
  const floor = grade === null ? levelOf(cell) : null;
  const level = withCeiling(floor, at(columns.ceiling), cell, columns.ceiling, grid, row);
  const words: RowWords = {
    label,
    object: say(columns.object) === "" ? groupInHead(columns.thresholdHead) : say(columns.object),
    unit: cell.unit,
    method: say(columns.method),
    aside: [say(columns.note), columns.thresholdHead, behindPercent(say(columns.unit))].join(" | "),
    section,
  };
  const asked = grade === null ? askedIn(words, level) : null;
  if (asked !== null && (level !== null || isWatched(cell))) {
    const target = targetFrom(label, asked, level, context);
    const stated =
      target.statedDenominator ?? statedIn(say(column), level, { ...source, column: column ?? columns.label });
    return completed([{ ...target, statedDenominator: stated }], columns, say);
  }
  const date = dateOf(cell, dateSystem);
  if (grade === null && date === null && isBlank(threshold))
    return completed(targetsInLine(label, context, !isHeading(label, columns, say)), columns, say);
  return completed([attestedRow(cell, level, grade, date, context)], columns, say);
}

/** «Giấy khen (TT/CN) | 1/4»: one of the two. */
function ofRecipient(label: string, of: PlanRow, { recipient, level }: PairedLevel): readonly Target[] {
  const columns = { ...of.columns, unit: null, ceiling: null };
  return targetsUnder(withoutPair(label), { ...of, level, section: recipient, columns });
}

/** «15% số LĐTT (không quá 06 người)», «Phòng Đo đạc và 01 cá nhân»: a cell with more than one level; null for one. */
function besideLevel(label: string, value: string, of: PlanRow, context: LineContext): readonly Target[] | null {
  const cell = textOf(value);
  const granted = grantedTo(`${label} cho ${cell}`);
  if (granted.length !== 1) return targetsInLine(`${label} cho ${cell}`, context, true);
  const second = secondLevelIn(`${label}: ${cell}`);
  if (!second?.rest.startsWith(`${label}: `)) return null;
  const first = targetsUnder(label, { ...of, level: second.rest.slice(label.length + 2) });
  return second.asked === null
    ? withHope(first, second)
    : withRanges([...first, ...targetsInLine(second.asked, context, true)]);
}

/** A floor in numbers beside a ceiling in shares, or the other way round. */
function isOfOtherKind(floor: CellValue, ceiling: CellValue): boolean {
  const [least, most] = [floor, ceiling].map((value) =>
    typeof value === "string" ? levelIn(value) : typeof value === "number" ? { isShare: false, after: "" } : null,
  );
  const isMixed = typeof floor === "string" || typeof ceiling === "string";
  return isMixed && least != null && most != null && (least.isShare !== most.isShare || most.after !== "");
}

/** «Từ 80%, trong đó nữ 50%», «03 (01 cấp Bộ, 02 cấp cơ sở)»: a cell that names several levels, one by one. */
function partsOfLevel(value: CellValue): readonly string[] {
  if (typeof value !== "string") return [];
  const [, sum = "", inside = ""] = /^\s*(\d+)[^()\d]*\(([^()]*)\)\s*$/u.exec(value) ?? [];
  const parts = inside.split(/\s*[,;]\s*/u);
  const added = parts.reduce(
    (total, part) => total + Number(/^(?:gồm |trong đó )?(?:có )?(\d+) /u.exec(part)?.[1] ?? NaN),
    0,
  );
  return added === Number(sum) && parts.length > 1 ? parts : value.split(/[\r\n]+/u).flatMap((line) => clausesOf(line));
}

/** «2 đến 3 người CSTĐCS», and «100% CSTĐCS có sáng kiến» for what is said of those who hold it. */
function besideLabel(part: string, label: string): string {
  const said = /^(\d+(?:[.,]\d+)? ?%) ((?:đều |phải )*(?:có|được|là|hoàn thành)(?!\p{L}).*)$/iu.exec(part);
  return said === null ? `${part} ${label}` : `${said[1] ?? ""} ${label} ${said[2] ?? ""}`;
}

/** A cell of a block merged downwards says what its first row says. */
function valueAcrossRows(grid: Grid, row: number, column: number): CellValue {
  const block = grid.merges.find(
    ({ top, bottom, left, right }) => left === column && right === column && top < row && row <= bottom,
  );
  return valueAt(grid, block?.top ?? row, column);
}

/** A line that is only watched has no level but says in what it is counted. */
function isWatched({ value, comparator, unit, isPercent }: LevelCell): boolean {
  const isDash = typeof value === "string" && /^[-–—]$/.test(value.trim());
  return (isBlank(value) || isDash) && comparator === null && (isPercent || unit !== "");
}

/** A row that has nothing but a label is a heading of the list, not something to attest. */
function isHeading(label: string, columns: PlanColumns, say: (column: number | null) => string): boolean {
  const others = [columns.object, columns.unit, columns.result, columns.evidence, columns.denominator];
  return others.every((column) => say(column) === "") && label.length < 60;
}

/** The texts of a row that say what is counted and on what. */
interface RowWords {
  readonly label: string;
  readonly object: string;
  /** Letters of the unit column. */
  readonly unit: string;
  readonly method: string;
  /** «Ghi chú» and the head of the column of levels: a base only where they name one plainly. */
  readonly aside: string;
  readonly section: string | null;
}

/** «Nữ», «Đảng viên» over the levels: they are asked of those. */
export function groupInHead(head: string): string {
  const who = whoIn(head.replace(/\s*\([^)]*\)/gu, ""));
  return who.leftover === "" && basisOf(who, head)?.kind === "group" ? head.replace(/\s*\([^)]*\)/gu, "") : "";
}

/** «% trên số LĐTT»: the unit of a share says what it is a share of. */
function behindPercent(unit: string): string {
  return unit.includes("%") ? unit.replace(/^.*?%/u, "").trim() : "";
}

/** What a row asks for: by its label; what the label leaves open is said by «Đối tượng», «Đơn vị tính» or the section. */
function askedIn({ label, object, unit, method, aside, section }: RowWords, level: Level | null): Asked | null {
  const isShare = level?.isShare ?? false;
  // «90% tổng số CBCCVC» says in the level's own cell what it is a share of.
  const base = level !== null && level.after !== "" ? ` ${level.after}` : "";
  const words = `${label}${base}${object === "" ? "" : ` (${object})`}`;
  const whole = /^co quan|^tap the so$|toan so/.test(lettersOf(object));
  if (/co mat trong bieu dang ky|co ten trong (?:bieu|danh sach) dang ky/.test(lettersOf(label))) {
    return { measure: { kind: "registered-people" }, unit: "percent", denominator: { kind: "staff" } };
  }
  if (
    lettersOf(label).includes("nhiem vu") &&
    /da hoan thanh|hoan thanh/.test(lettersOf(label)) &&
    lettersOf(object).startsWith("nhiem vu")
  ) {
    return {
      measure: { kind: "tasks", section: null, state: "done" },
      unit: isShare ? "percent" : "tasks",
      denominator: { kind: "tasks" },
    };
  }
  const heading = /^(?:nguoi|ca nhan)/.test(unit)
    ? "cá nhân"
    : /^(?:phong|tap the|don vi)/.test(unit)
      ? "tập thể"
      : section;
  // A label that repeats its level («không quá 15% số LĐTT» beside «15%») has words in front of it and behind it.
  const own = levelIn(label);
  const around = { method, object, aside, section: heading };
  const placed = {
    isShare,
    comparator: level?.comparator ?? ">=",
    before: [own?.before ?? label, level?.before ?? ""].join(" ").trim(),
    after: [own?.after ?? "", level?.after ?? ""].join(" ").trim(),
  } as const;
  const asked = askedFor(words, placed, around);
  if (asked?.measure.kind !== "award" || !whole || isShare) return asked;
  return { ...asked, measure: { ...asked.measure, recipient: "collective", wholeBody: true }, unit: "collectives" };
}

function gradeOf(value: CellValue, label: string, unit: string): Grade | null {
  const typed = typeof value === "string" ? recogniseGrade(value.replace(/\s*trở lên.*$/iu, "")) : null;
  if (typed !== null) return typed;
  return unit.includes("xep loai") || isBlank(value) ? gradeIn(label) : null;
}

function dateOf({ value, unit, label }: LevelCell, dateSystem: 1900 | 1904): string | null {
  if (typeof value === "string") return deadlineIn(`trước ngày ${value}`);
  if (unit === "ngay" && typeof value === "number" && value >= 20_000 && value <= 80_000)
    return dateOfSerial(value, dateSystem);
  return isBlank(value) ? deadlineIn(label) : null;
}

/** What the other columns of the row say wins over what the label suggests. */
function completed(
  targets: readonly Target[],
  columns: PlanColumns,
  say: (column: number | null) => string,
): readonly Target[] {
  const chosen = denominatorIn(say(columns.denominator));
  const aim = say(columns.threshold) === "" ? "" : textOf(say(columns.aim));
  const note = [say(columns.note), aim === "" ? "" : `Phấn đấu: ${aim}`].filter((text) => text !== "").join("; ");
  const result = say(columns.result);
  const evidence = say(columns.evidence);
  const stage = stageIn(say(columns.stage));
  return targets.map((target) => {
    const denominator =
      chosen === undefined || (chosen === null && target.unit === "percent") ? target.denominator : chosen;
    const shaped = { ...target, denominator };
    const isMeasured = target.measure.kind !== "attested";
    return {
      ...shaped,
      id: isMeasured ? targetIdOf(shaped) : target.id,
      scope: { ...target.scope, stage: stage ?? target.scope.stage },
      isDefault: lettersOf(target.section ?? "").includes("dong theo doi them"),
      basis: say(columns.basis) === "" ? target.basis : say(columns.basis),
      note: note === "" ? target.note : note,
      exclusions: [...target.exclusions, ...(takesPeopleOut(note) ? exclusionsIn(note, target.source) : [])],
      attested:
        result === "" && evidence === ""
          ? null
          : { result: result === "" ? null : result, evidence: evidence === "" ? null : evidence },
    };
  });
}

/** A note explains how to count («Không tính tập thể Sở»); only people can be taken out of a base of people. */
function takesPeopleOut(note: string): boolean {
  return /thai sản|tuyển dụng|đi học|biệt phái|nghỉ ốm/u.test(fold(note));
}

export function textOf(value: CellValue): string {
  if (value === null || typeof value === "object") return "";
  return String(value).normalize("NFC").replace(/\s+/g, " ").trim();
}
