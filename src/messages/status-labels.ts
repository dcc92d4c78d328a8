import type { Bilingual } from "../domain/bilingual";
import type { Stage } from "../domain/stage";
import type { TargetResult } from "../domain/targets/target-result";

/** The word for a target's status, in the words of the stage. */
export function statusLabel({ status, attestedAs }: TargetResult, stage: Stage): Bilingual {
  switch (status) {
    case "met":
      return byStage(
        stage,
        { vi: "Đăng ký đủ", en: "Enough registered" },
        { vi: "Đúng tiến độ", en: "On schedule" },
        { vi: "Đạt", en: "Met" },
      );
    case "exceeded":
      return byStage(
        stage,
        { vi: "Đăng ký vượt", en: "More than enough registered" },
        { vi: "Vượt", en: "Exceeded" },
        { vi: "Vượt", en: "Exceeded" },
      );
    case "missed":
      return byStage(
        stage,
        { vi: "Đăng ký chưa đủ", en: "Not enough registered" },
        { vi: "Chậm", en: "Behind schedule" },
        { vi: "Chưa đạt", en: "Not met yet" },
      );
    case "not-due":
      return { vi: "Chưa đến kỳ", en: "Not due yet" };
    case "unknown":
      return { vi: "Chưa đủ số liệu", en: "Not enough data" };
    case "attested":
      return attestedLabel(attestedAs);
    case "awaiting":
      return { vi: "Chờ kết quả", en: "Awaiting the result" };
  }
}

/** Targets that no numbers can meet together. */
export const contradictoryLabel: Bilingual = { vi: "Khó đạt cùng lúc", en: "Hard to meet together" };

function byStage(stage: Stage, registration: Bilingual, midYear: Bilingual, later: Bilingual): Bilingual {
  switch (stage) {
    case "registration":
      return registration;
    case "mid-year":
      return midYear;
    case "review":
    case "nomination":
    case "decided":
      return later;
  }
}

function attestedLabel(as: TargetResult["attestedAs"]): Bilingual {
  if (as === "met") return { vi: "Tự xác nhận: đạt", en: "Attested: met" };
  if (as === "missed") return { vi: "Tự xác nhận: chưa đạt", en: "Attested: not met yet" };
  return { vi: "Tự xác nhận", en: "Attested" };
}
