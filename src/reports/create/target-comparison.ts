import type { Target, TargetUnit } from "../../domain/targets/target";
import type { TargetResult } from "../../domain/targets/target-result";
import { assessmentText } from "../assessment-text";
import type { Shown } from "./block";
import { isRegistering, type FormInput, type FormMaker } from "./form-input";
import type { BodyLine } from "./layout";
import { printedDay } from "./printed-day";
import { officeSignatures } from "./signature";
import { plainNumbering, type Head } from "./table-head";

const figures: readonly Head[] = ["Số lượng", "Trên tổng số", "Tỷ lệ (%)"];

/** 5.2 Bảng đối chiếu chỉ tiêu; from the review on with the results beside the registration. */
export const targetComparison: FormMaker = {
  page: "annex",
  enclosedWith: (stage) => (isRegistering(stage) ? "letter" : "report"),
  drafts: (input) => {
    const { stage, year, profile } = input;
    const registering = isRegistering(stage);
    const heads: readonly Head[] = registering
      ? [
          "TT",
          "Chỉ tiêu",
          "Mức giao",
          { text: "Số đăng ký", under: figures },
          "Mức cần có (số lượng)",
          "Thừa (+), thiếu (-)",
          "Đánh giá",
          "Căn cứ",
          "Ghi chú",
        ]
      : [
          "TT",
          "Chỉ tiêu",
          "Mức giao",
          { text: "Đăng ký đầu năm", under: figures },
          { text: `Kết quả năm ${String(year)}`, under: figures },
          "Mức cần có (số lượng)",
          "Thừa (+), thiếu (-)",
          "Đánh giá",
          "Căn cứ",
          "Ghi chú",
        ];
    const plan = profile.plan || "Kế hoạch số … ngày … tháng … năm …";
    return [
      {
        sheetName: "Đối chiếu chỉ tiêu",
        titles: {
          title: "BẢNG ĐỐI CHIẾU CHỈ TIÊU THI ĐUA",
          subtitle: `${registering ? "Đăng ký" : "Kết quả"} năm ${String(year)} so với ${plan}`,
          unitOfMeasure: null,
        },
        orientation: "landscape",
        heads,
        numbering: plainNumbering(registering ? 11 : 14),
        widths: registering ? [5, 34, 13, 8, 8, 9, 10, 9, 13, 18, 20] : [5, 28, 12, 8, 8, 8, 8, 8, 8, 9, 9, 12, 15, 16],
        centred: registering ? [1, 3, 4, 5, 6, 7, 8, 9] : [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        shares: registering ? [6] : [6, 9],
        body: bodyOf(input, registering),
        foot: [
          `Ghi chú: CBCCVC: cán bộ, công chức, viên chức; số liệu tính đến ngày ${printedDay(profile.countedOn, year)}.`,
        ],
        bodySize: registering ? 12 : 11,
        lists: [],
        signatures: officeSignatures(profile),
      },
    ];
  },
};

const SECTIONS = ["A. VỀ TẬP THỂ", "B. VỀ CÁ NHÂN", "C. NỘI DUNG, NHIỆM VỤ THI ĐUA", "D. THỜI HẠN"] as const;

function bodyOf(input: FormInput, registering: boolean): readonly BodyLine[] {
  const planned = input.targets.filter(({ target }) => !target.isDefault);
  const shown = planned.length > 0 ? planned : input.targets;
  let ordinal = 0;
  return SECTIONS.flatMap((section): readonly BodyLine[] => {
    const own = shown.filter(({ target }) => sectionOf(target) === section);
    if (own.length === 0) return [];
    return [
      { kind: "section", text: section },
      ...own.map((result): BodyLine => {
        ordinal += 1;
        return { kind: "row", cells: rowOf(result, ordinal, input, registering) };
      }),
    ];
  });
}

function rowOf(result: TargetResult, ordinal: number, input: FormInput, registering: boolean): readonly Shown[] {
  const { target, numerator, denominator, needed } = result;
  const byHand = target.measure.kind === "attested";
  const assessment = assessmentText(result, input.stage, "stage");
  const value: Shown = byHand ? "-" : (numerator?.value ?? null);
  // A plain number is out of nothing: the same dash as in lines that she attests.
  const without = byHand || numerator !== null ? "-" : null;
  const whole: Shown = byHand ? "-" : (denominator?.value ?? without);
  const share: Shown =
    !byHand && numerator && denominator && denominator.value > 0
      ? Math.round((numerator.value / denominator.value) * 10_000) / 100
      : without;
  const need: Shown = byHand ? "-" : needed;
  const surplus: Shown = byHand ? "-" : numerator && needed !== null ? signed(numerator.value - needed) : null;
  // Registration figures of the beginning of the year are not in this workbook's results: they are hers to write.
  const measured = registering ? [value, whole, share] : [null, null, null, value, whole, share];
  return [
    ordinal,
    target.label,
    levelText(target),
    ...measured,
    need,
    surplus,
    assessment,
    target.basis,
    noteOf(result),
  ];
}

/** «+1», «-2», «0»: as text, so that the sign is printed. */
function signed(value: number): string {
  return value > 0 ? `+${String(value)}` : String(value);
}

function noteOf({ target, beside }: TargetResult): Shown {
  if (target.measure.kind === "attested") return target.attested?.evidence ?? null;
  const [first] = beside;
  if (first) return first.sentence.vi.charAt(0).toLocaleUpperCase("vi") + first.sentence.vi.slice(1);
  return target.note?.replace(/^\[[^\]]*\]\s*/, "") ?? null;
}

function sectionOf(target: Target): (typeof SECTIONS)[number] {
  const named = SECTIONS.find(
    (section) =>
      target.section !== null &&
      section.slice(3) === target.section.replace(/^[A-Z]\.?\s*/, "").toLocaleUpperCase("vi"),
  );
  if (named) return named;
  if (target.unit === "date") return "D. THỜI HẠN";
  const { measure } = target;
  switch (measure.kind) {
    case "award":
      return measure.recipient === "collective" ? "A. VỀ TẬP THỂ" : "B. VỀ CÁ NHÂN";
    case "initiatives":
    case "tasks":
      return "C. NỘI DUNG, NHIỆM VỤ THI ĐUA";
    case "grade":
    case "registered-people":
    case "non-leaders-commended":
      return "B. VỀ CÁ NHÂN";
    case "attested":
      return target.unit === "percent" || target.unit === "people" || target.unit === "families"
        ? "B. VỀ CÁ NHÂN"
        : "A. VỀ TẬP THỂ";
  }
}

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
      : `${two(threshold.num / threshold.den)} ${UNITS[unit]}`.trim();
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
      return max === null ? `Từ ${amount}` : `Từ ${two(threshold.num / threshold.den)} đến ${two(max.num / max.den)}`;
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

function two(value: number): string {
  return decimal(value).padStart(2, "0");
}
