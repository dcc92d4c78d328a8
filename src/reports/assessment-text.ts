import type { Stage } from "../domain/stage";
import type { TargetResult } from "../domain/targets/target-result";

/** «Đạt / Chưa đạt», «Đạt / Không đạt», or the words of the stage: «Đăng ký đủ / Đăng ký chưa đủ». */
export type AssessmentWords = "plain" | "plain-not" | "stage";

/** What the column «Đánh giá» says of a target in Vietnamese; null where nothing can be said yet. */
export function assessmentText(result: TargetResult, stage: Stage, words: AssessmentWords): string | null {
  const { status } = result;
  if (words !== "stage") {
    if (status === "met" || status === "exceeded") return "Đạt";
    if (status === "missed") return words === "plain" ? "Chưa đạt" : "Không đạt";
    return null;
  }
  const registering = stage === "registration";
  switch (status) {
    case "met":
      return registering ? "Đăng ký đủ" : stage === "mid-year" ? "Đúng tiến độ" : "Đạt";
    case "exceeded":
      return registering ? "Đăng ký vượt" : "Vượt";
    case "missed":
      return registering ? "Đăng ký chưa đủ" : stage === "mid-year" ? "Chậm" : "Chưa đạt";
    case "not-due":
      return "Chưa đến kỳ";
    case "unknown":
      return "Chưa đủ số liệu";
    case "attested":
      return attestedText(result);
    case "awaiting":
      return "Chờ kết quả";
  }
}

function attestedText({ target }: TargetResult): string {
  const said = target.attested?.result ?? null;
  if (said === "Đạt") return "Tự xác nhận: đạt";
  if (said === "Chưa đạt") return "Tự xác nhận: chưa đạt";
  return "Tự xác nhận";
}
