import { recogniseGrade, type Grade } from "../../domain/glossary/grades";
import { lettersOf } from "../../domain/glossary/letters";
import { civilDate } from "../../text/civil-date";
import { foldPlan } from "./without-marks";
import { FEW_TEXTS, remembered } from "../../text/remembered";

/** A line that only she can settle, recognised by what it speaks of; `id` names it from year to year. */
export interface AttestedLine {
  readonly id: string;
  readonly level: { readonly grade: Grade } | { readonly date: string } | null;
  readonly unit: "grade" | "yes-no" | "date" | "percent" | "families";
}

const known: readonly (readonly [string, RegExp])[] = [
  ["family-culture-share", /gia dinh van hoa/],
  ["democracy-regulation-share", /quy che dan chu/],
  ["eight-hours-movement-share", /8 gio|tam gio/],
  ["women-movement-share", /gioi viec nuoc/],
  ["social-evils-share", /te nan/],
  ["discipline-compliance-share", /noi quy|chap hanh/],
  ["culture-standard", /chuan van hoa|co quan van hoa/],
  ["security-safety", /an ninh trat tu|an toan ve an ninh/],
];

/** Who is graded as a body; a sentence about anybody else's tasks asks for no grade. */
const gradeHolder =
  /^(?:phan dau )?(?:tap the )?(?:chi bo|dang bo|dang uy|cong doan|chi doan|doan thanh nien|doan co so|chi hoi|hoi |co quan|don vi|so |truong|nha truong|benh vien|hoan thanh)/;

/** Reads a line that is not measured from the registers; null for prose that asks for nothing. */
export function attestedLine(text: string, isShare: boolean): AttestedLine | null {
  const said = lettersOf(text);
  const grade = gradeIn(text);
  if (grade !== null && !isShare && (gradeHolder.test(said) || /xep loai|danh gia|phan loai/.test(said))) {
    const id = /chi bo|dang bo|dang uy/.test(said)
      ? "party-cell-grade"
      : said.includes("cong doan")
        ? "union-grade"
        : /chi doan|doan thanh nien|doan co so/.test(said)
          ? "youth-union-grade"
          : "body-grade";
    return { id, level: { grade }, unit: "grade" };
  }
  const date = deadlineIn(text);
  if (date !== null && !isShare) {
    const id = /thu nhat|6 thang|06 thang|so ket/.test(said)
      ? "first-campaign-summary"
      : said.includes("tong ket")
        ? "annual-summary"
        : "deadline";
    return { id, level: { date }, unit: "date" };
  }
  const id = known.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
  if (isShare) {
    return { id: id ?? "attested-share", level: null, unit: id === "family-culture-share" ? "families" : "percent" };
  }
  return id !== null && /^(?:phan dau )?(?:dat )?(?:co quan|tap the|cong so|so|don vi|truong|dat|giu vung)\b/.test(said)
    ? { id, level: null, unit: "yes-no" }
    : null;
}

/** «xếp loại hoàn thành tốt nhiệm vụ trở lên» → good. */
export const gradeIn = remembered((text: string): Grade | null => {
  const said = foldPlan(text);
  const match =
    /(?:xếp loại|đánh giá|phân loại|đạt loại|đạt mức|đạt(?= vững mạnh))[^;.]*?((?:không )?hoàn thành[^;.,]*|xuất sắc|vững mạnh[^;.,]*)/u.exec(
      said,
    );
  const stated =
    /(?<!\p{L})((?:không |chưa )?hoàn thành (?:xuất sắc |tốt )?nhiệm vụ|htxsnv|httnv|htnv)(?: trở lên)?\s*[.;]?\s*(?:\(.*)?$/u;
  const words = match?.[1] ?? stated.exec(said.trim())?.[1] ?? null;
  if (words === null) return null;
  return (
    recogniseGrade(words.replace(/ trở lên.*$/u, "").trim()) ?? (words.startsWith("vững mạnh") ? strength(words) : null)
  );
}, FEW_TEXTS);

/** The former grades of unions: «vững mạnh» and «vững mạnh xuất sắc» stand where «tốt» and «xuất sắc» do. */
function strength(words: string): Grade {
  return words.includes("xuất sắc") ? "excellent" : "good";
}

/** «trước ngày 30/6/2022» → 2022-06-30; null for a date that is no deadline. */
export const deadlineIn = remembered((text: string): string | null => {
  const match =
    /(?:trước|xong|chậm nhất|đến hết|hoàn thành)[^;.]{0,20}?(?:ngày )?\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(
      foldPlan(text),
    );
  return match === null ? null : civilDate(Number(match[3]), Number(match[2]), Number(match[1]));
}, FEW_TEXTS);
