import type { Bilingual, Locale } from "../../domain/bilingual";
import type { Stage } from "../../domain/stage";
import type { WorkLeft } from "../../domain/work-left";

/** «1 chỗ phải sửa», «2 targets short»: a number for work with its noun. */
export function part(count: number, vi: string, one: string, many: string): Bilingual {
  return { vi: `${String(count)} ${vi}`, en: `${String(count)} ${count === 1 ? one : many}` };
}

/** What a missed target is called: by the stage of the year. */
export function shortByStage(stage: Stage): Bilingual {
  switch (stage) {
    case "registration":
      return { vi: "đăng ký chưa đủ", en: "short" };
    case "mid-year":
      return { vi: "chậm", en: "behind schedule" };
    case "review":
    case "nomination":
    case "decided":
      return { vi: "chưa đạt", en: "not met yet" };
  }
}

/** The same where room is short and the line speaks of targets anyway. */
export function shortInBrief(stage: Stage): Bilingual {
  return stage === "registration" ? { vi: "chưa đủ", en: "short" } : shortByStage(stage);
}

/** Targets that stay as they are with a reason: those that are short, and those that lack data. */
export function keptParts(
  { kept, keptUnknown }: WorkLeft["targets"],
  short: Bilingual,
  { vi: noun, one, many }: { readonly vi: string; readonly one: string; readonly many: string },
): readonly Bilingual[] {
  return [
    ...(kept > 0 ? [part(kept, `${noun}${short.vi}`, `${one}${short.en}`, `${many}${short.en}`)] : []),
    ...(keptUnknown > 0
      ? [part(keptUnknown, `${noun}chưa đủ số liệu`, `${one}lacking data`, `${many}lacking data`)]
      : []),
  ];
}

/** What must not be left when the form is signed: questions, places to correct, missed targets. */
export function blockingParts(
  { reading, findings, targets, stage }: WorkLeft,
  questions: number,
): readonly Bilingual[] {
  const short = shortByStage(stage);
  return [
    ...(questions > 0 && reading.questions > 0
      ? [part(questions, "câu hỏi chờ anh/chị", "question for you", "questions for you")]
      : []),
    ...(findings.errors > 0 ? [part(findings.errors, "chỗ phải sửa", "place to correct", "places to correct")] : []),
    ...(targets.missed > 0
      ? [part(targets.missed, `chỉ tiêu ${short.vi}`, `target ${short.en}`, `targets ${short.en}`)]
      : []),
  ];
}

/** What is worth a look before: forms that were not read surely, things to review, targets that lack data. */
export function besideParts({ reading, findings, targets }: WorkLeft): readonly Bilingual[] {
  return [
    ...(reading.unsure > 0
      ? [part(reading.unsure, "biểu chưa đọc rõ", "form read unsurely", "forms read unsurely")]
      : []),
    ...(findings.warnings > 0
      ? [part(findings.warnings, "việc cần rà soát", "item to review", "items to review")]
      : []),
    ...(targets.unknown > 0
      ? [part(targets.unknown, "chỉ tiêu chưa đủ số liệu", "target lacking data", "targets lacking data")]
      : []),
  ];
}

/** «a, b, c». */
export function listed(parts: readonly Bilingual[], locale: Locale): string {
  return parts.map((each) => each[locale]).join(", ");
}

/** «a, b và c». */
export function joined(parts: readonly Bilingual[], locale: Locale): string {
  const words = parts.map((each) => each[locale]);
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} ${locale === "vi" ? "và" : "and"} ${last}`;
}
