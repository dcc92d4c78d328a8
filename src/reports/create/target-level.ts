import { inSentence } from "../../domain/in-sentence";
import type { Target, TargetUnit } from "../../domain/targets/target";

const UNITS: Readonly<Record<TargetUnit, string>> = {
  percent: "%",
  people: "người",
  collectives: "tập thể",
  initiatives: "sáng kiến",
  tasks: "nội dung",
  families: "gia đình",
  grade: "",
  "yes-no": "",
  date: "",
};

/** «Mức giao» in the plan's own manner: «Trên 90%», «Ít nhất 15%», «01 phòng», «Từ 07 đến 09». */
export function levelText(target: Target): string | null {
  const { level, threshold, comparator, max, unit } = target;
  if (level !== null) return "grade" in level ? gradeWords[level.grade] : `Trước ${dayText(level.date)}`;
  if (threshold === null) return unit === "yes-no" ? "Đạt" : null;
  const amount =
    unit === "percent"
      ? `${decimal((threshold.num / threshold.den) * 100)}%`
      : `${inSentence(threshold.num / threshold.den)} ${UNITS[unit]}`.trim();
  switch (comparator) {
    case ">":
      return `Trên ${amount}`;
    case ">=":
      return unit === "percent" && threshold.num !== threshold.den ? `Ít nhất ${amount}` : amount;
    case "<=":
      return `Không quá ${amount}`;
    case "<":
      return `Dưới ${amount}`;
    case "range":
      return max === null
        ? `Từ ${amount}`
        : `Từ ${inSentence(threshold.num / threshold.den)} đến ${inSentence(max.num / max.den)}`;
    case "=":
    case null:
      return amount;
  }
}

const gradeWords = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ trở lên",
  completed: "Hoàn thành nhiệm vụ trở lên",
  "not-completed": "Không hoàn thành nhiệm vụ",
} as const;

function dayText(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${String(Number(day))}/${String(Number(month))}/${year}`;
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100).replace(".", ",");
}
