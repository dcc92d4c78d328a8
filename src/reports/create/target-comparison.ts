import { linesOfPlan, sureDenominator, type TargetResult } from "../../domain/targets/target-result";
import { assessmentText } from "../assessment-text";
import type { Shown } from "./block";
import { isRegistering, type FormInput, type FormMaker } from "./form-input";
import type { BodyLine } from "./form-draft";
import { printedDay } from "./printed-day";
import { officeSignatures } from "./signature";
import { plainNumbering, type Head } from "./table-head";
import { levelText } from "./target-level";
import { sectionOf, targetSections } from "./target-section";

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
    const columns = registering ? 11 : 14;
    const kept = <Item>(leaves: readonly Item[]) => (namesBasis(input) ? leaves : withoutBasis(leaves));
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
        heads: kept(heads),
        numbering: plainNumbering(namesBasis(input) ? columns : columns - 1),
        widths: kept(
          registering
            ? [4.7, 33.5, 12.5, 7.3, 7.3, 8.3, 8.7, 8.7, 11.5, 14.5, 10]
            : [4.3, 26, 11, 6.4, 6.6, 7.2, 6.4, 6.6, 7.2, 7.8, 6.8, 9.3, 11.5, 9.9],
        ),
        centred: registering ? [1, 3, 4, 5, 6, 7, 8, 9] : [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        shares: registering ? [6] : [6, 9],
        body: bodyOf(input, registering, kept),
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

/** The targets the form has lines for: those of the plan; ours where it has none. */
function shownTargets({ targets }: FormInput): readonly TargetResult[] {
  const lines = linesOfPlan(targets);
  const planned = lines.filter(({ target }) => !target.isDefault);
  return planned.length > 0 ? planned : lines;
}

/** A column «Căn cứ» in which nothing would stand is left out; a form without lines yet keeps it, to be filled by hand. */
function namesBasis(input: FormInput): boolean {
  const shown = shownTargets(input);
  return shown.length === 0 || shown.some(({ target }) => placeInPlan(target.basis) !== null);
}

/** «Căn cứ» is the last column but one, before «Ghi chú». */
function withoutBasis<Item>(leaves: readonly Item[]): readonly Item[] {
  return leaves.filter((_, index) => index !== leaves.length - 2);
}

function bodyOf(
  input: FormInput,
  registering: boolean,
  kept: (cells: readonly Shown[]) => readonly Shown[],
): readonly BodyLine[] {
  const shown = shownTargets(input);
  let ordinal = 0;
  return targetSections.flatMap((section): readonly BodyLine[] => {
    const own = shown.filter(({ target }) => sectionOf(target) === section);
    if (own.length === 0) return [];
    return [
      { kind: "section", text: section },
      ...own.map((result): BodyLine => {
        ordinal += 1;
        return { kind: "row", cells: kept(rowOf(result, ordinal, input, registering)) };
      }),
    ];
  });
}

/** «Đăng ký đầu năm»: where the workbook tells results and registrations apart; else hers to write. */
function atRegistration({ registered }: TargetResult): readonly Shown[] {
  if (registered === undefined) return [null, null, null];
  const { value, of } = registered;
  return of === null || of === 0 ? [value, "-", "-"] : [value, of, Math.round((value / of) * 10_000) / 100];
}

function rowOf(result: TargetResult, ordinal: number, input: FormInput, registering: boolean): readonly Shown[] {
  const { target, numerator, needed } = result;
  const denominator = sureDenominator(result);
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
  const measured = registering ? [value, whole, share] : [...atRegistration(result), value, whole, share];
  return [
    ordinal,
    target.label,
    levelText(target),
    ...measured,
    need,
    surplus,
    assessment,
    placeInPlan(target.basis),
    noteOf(result),
  ];
}

/** «+1», «-2», «0»: as text, so that the sign is printed. */
function signed(value: number): string {
  return value > 0 ? `+${String(value)}` : String(value);
}

/** What she should know of a line; how a line of the sheet «Chỉ tiêu» is measured («[Đo từ biểu] …») is not for print. */
function noteOf({ target, beside }: TargetResult): Shown {
  if (target.measure.kind === "attested") return target.attested?.evidence ?? null;
  const [first] = beside;
  if (first) return first.sentence.vi.charAt(0).toLocaleUpperCase("vi") + first.sentence.vi.slice(1);
  return target.note?.startsWith("[") ? null : target.note;
}

/** «Kế hoạch, mục II.2.2.1»: where it stands, without the plan's own words («Trên 90% …»), which «Mức giao» has. */
function placeInPlan(basis: string | null): Shown {
  return basis?.replace(/\s*\(«[^»]*»\)$/u, "") ?? null;
}
