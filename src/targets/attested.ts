import type { Bilingual } from "../domain/bilingual";
import { isAtLeast } from "../domain/eligibility/conditions";
import { recogniseGrade } from "../domain/glossary/grades";
import { lettersOf } from "../domain/glossary/letters";
import type { Stage } from "../domain/stage";
import type { Target } from "../domain/targets/target";
import type { TargetResult } from "../domain/targets/target-result";

/** A line that only she can settle: «Kết quả xác nhận» and «Minh chứng» as she wrote them, nothing else. */
export function attestedResult(target: Target, stage: Stage, today: string): TargetResult {
  const said = target.attested?.result ?? null;
  const evidence = target.attested?.evidence ?? null;
  const outcome = said === null ? null : outcomeOf(said, evidence, target);
  const base = {
    target,
    numerator: null,
    denominator: null,
    shortBy: 0,
    overBy: 0,
    needed: null,
    assumes: [],
    holdsUpTo: null,
    beside: [],
    attestedAs: outcome === "met" || outcome === "missed" ? outcome : null,
  } as const;
  if (outcome === "met" || outcome === "missed") {
    return { ...base, status: "attested", why: because(said ?? "", evidence) };
  }
  if (outcome === "not-applicable") return { ...base, status: "not-due", why: notApplicable };
  if (outcome === "awaiting") return { ...base, status: "awaiting", why: awaitingWord };
  const deadline = target.level !== null && "date" in target.level ? target.level.date : null;
  if (deadline !== null) {
    return deadline > today
      ? { ...base, status: "not-due", why: dueOn(deadline) }
      : { ...base, status: "awaiting", why: passed(deadline) };
  }
  const early = stage === "registration" || stage === "mid-year";
  return { ...base, status: early ? "attested" : "awaiting", why: early ? hersToSay : noResultYet };
}

type Outcome = "met" | "missed" | "awaiting" | "not-applicable";

function outcomeOf(said: string, evidence: string | null, { level }: Target): Outcome | null {
  const words = lettersOf(said);
  if (words === "") return null;
  if (words.includes("khong ap dung")) return "not-applicable";
  if (/cho ket qua|chua co ket qua|chua co thong bao/.test(words)) return "awaiting";
  if (level !== null && "grade" in level) {
    const grade = recogniseGrade(said);
    if (grade !== null) return isAtLeast(grade, level.grade) ? "met" : "missed";
  }
  if (level !== null && "date" in level) {
    const on = dateIn(said) ?? dateIn(evidence ?? "");
    if (on !== null) return on < level.date ? "met" : "missed";
  }
  if (/^(?:chua|khong|ko)\b/.test(words)) return "missed";
  return /^(?:da |co )?(?:dat|hoan thanh|co|x|yes|v)\b/.test(words) ? "met" : null;
}

function dateIn(text: string): string | null {
  const [, day = "", month = "", year = ""] = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text) ?? [];
  return year === "" ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function because(said: string, evidence: string | null): Bilingual {
  return evidence === null
    ? { vi: `Tự xác nhận: «${said}». Chưa ghi minh chứng.`, en: `Attested: “${said}”. No evidence written yet.` }
    : { vi: `Tự xác nhận: «${said}». Theo ${evidence}.`, en: `Attested: “${said}”. Evidence: ${evidence}.` };
}

function dueOn(date: string): Bilingual {
  const [year = "", month = "", day = ""] = date.split("-");
  return {
    vi: `Thời hạn: trước ngày ${String(Number(day))}/${String(Number(month))}/${year}.`,
    en: `Due before ${date}.`,
  };
}

/** A day that has passed says nothing about the work: only that its result may be written now. */
function passed(date: string): Bilingual {
  const due = dueOn(date);
  return { vi: `${due.vi} Đã đến hạn. ${noResultYet.vi}`, en: `${due.en} The day has come. ${noResultYet.en}` };
}

const notApplicable: Bilingual = { vi: "Ghi là không áp dụng.", en: "Marked as not applicable." };
const awaitingWord: Bilingual = { vi: "Đang chờ kết quả.", en: "Awaiting the result." };
const noResultYet: Bilingual = {
  vi: "Chưa có kết quả xác nhận. Anh/chị ghi ở cột «Kết quả xác nhận» và «Minh chứng» khi có.",
  en: "No result is written yet. Please write it under «Kết quả xác nhận» and «Minh chứng» when it is known.",
};
const hersToSay: Bilingual = {
  vi: "Dòng này không đo từ biểu; anh/chị ghi kết quả ở cột «Kết quả xác nhận» khi có.",
  en: "This line is not measured from the forms; please write the result under «Kết quả xác nhận» when it is known.",
};
