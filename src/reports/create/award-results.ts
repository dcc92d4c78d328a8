import { awardName, glossaryEntry, type AwardId } from "../../domain/glossary/awards";
import type { PastAward } from "../../domain/register/register";
import type { Shown } from "./block";
import { headOfOffice, ministryOf, provinceOf, type FormInput, type FormMaker } from "./form-input";
import type { BodyLine } from "./layout";
import { officeSignatures } from "./signature";
import { plainNumbering } from "./table-head";

const TYPES = [
  "Công trạng",
  "Chuyên đề (phong trào)",
  "Đột xuất",
  "Quá trình cống hiến",
  "Niên hạn",
  "Đối ngoại",
] as const;

/** 5.8 Kết quả khen thưởng: decided awards beside the same period of last year; proposed ones never count. */
export const awardResults: FormMaker = {
  page: "annex",
  enclosedWith: () => "report",
  drafts: (input) => {
    const { year, stage, profile } = input;
    return [
      {
        sheetName: "Kết quả khen thưởng",
        titles: {
          title: "KẾT QUẢ KHEN THƯỞNG",
          subtitle: stage === "mid-year" ? `6 tháng đầu năm ${String(year)}` : `Năm ${String(year)}`,
          unitOfMeasure: null,
        },
        orientation: "landscape",
        heads: [
          "TT",
          "Danh hiệu thi đua, hình thức khen thưởng",
          "Loại khen thưởng",
          { text: "Kỳ báo cáo", under: ["Tập thể", "Cá nhân"] },
          { text: "Cùng kỳ năm trước", under: ["Tập thể", "Cá nhân"] },
          { text: "Tăng (+), giảm (-)", under: ["Tập thể", "Cá nhân"] },
          "Số, ngày quyết định",
          "Ghi chú",
        ],
        numbering: plainNumbering(11),
        widths: [5, 36, 16, 8, 8, 8, 8, 8, 8, 24, 12],
        centred: [1, 3, 4, 5, 6, 7, 8, 9],
        shares: [],
        body: bodyOf(input),
        foot: [],
        bodySize: 12,
        lists: [{ column: 3, items: TYPES }],
        signatures: officeSignatures(profile),
      },
    ];
  },
};

interface Section {
  readonly text: string;
  readonly takes: (award: AwardId) => boolean;
}

function sectionsOf({ profile }: FormInput): readonly Section[] {
  const of = (kind: "title" | "award", levels: readonly (string | null)[]) => (award: AwardId) => {
    const entry = glossaryEntry(award);
    return entry !== null && entry.kind === kind && levels.includes(entry.level);
  };
  return [
    { text: "A. DANH HIỆU THI ĐUA", takes: () => false },
    { text: "Cấp tỉnh, bộ trở lên", takes: of("title", ["provincial", "ministerial", "national"]) },
    { text: "Cấp Sở", takes: of("title", ["grassroots"]) },
    { text: "B. HÌNH THỨC KHEN THƯỞNG", takes: () => false },
    { text: "I. Cấp Nhà nước", takes: of("award", ["national"]) },
    {
      text: `II. ${provinceOf(profile)}`,
      takes: (award) => of("award", ["provincial"])(award) || award === "diploma-of-merit",
    },
    { text: `III. ${ministryOf(profile)}`, takes: of("award", ["ministerial"]) },
    { text: `IV. ${headOfOffice(profile)}`, takes: of("award", ["grassroots"]) },
    { text: "V. Đảng, đoàn thể (theo dõi)", takes: (award) => award === "other" },
  ];
}

function bodyOf(input: FormInput): readonly BodyLine[] {
  const { results } = input.reading.register;
  // A result without a year belongs to the report it stands in.
  const ofYear = (year: number) =>
    results.filter((each) => each.year === year || (year === input.year && each.year === null));
  const now = ofYear(input.year);
  const before = ofYear(input.year - 1);
  let ordinal = 0;
  return sectionsOf(input).flatMap(({ text, takes }): readonly BodyLine[] => {
    const awards = [...new Set([...now, ...before].filter((each) => takes(each.award)).map(wordsOf))];
    const rows = awards.map((words): BodyLine => {
      ordinal += 1;
      return {
        kind: "row",
        cells: rowOf(
          words,
          ordinal,
          now.filter((each) => takes(each.award)),
          before.filter((each) => takes(each.award)),
        ),
      };
    });
    return [{ kind: "section", text }, ...rows];
  });
}

function wordsOf(result: PastAward): string {
  return result.award === "other" ? result.name.text : awardName(result.award, "").vi;
}

function rowOf(
  words: string,
  ordinal: number,
  now: readonly PastAward[],
  before: readonly PastAward[],
): readonly Shown[] {
  const count = (of: readonly PastAward[], kind: PastAward["kind"]) =>
    of.filter((each) => wordsOf(each) === words && each.kind === kind).length;
  const own = [count(now, "collective"), count(now, "individual")] as const;
  const past = [count(before, "collective"), count(before, "individual")] as const;
  const decisions = [
    ...new Set(
      now
        .filter((each) => wordsOf(each) === words)
        .flatMap((each) => (each.decision === null ? [] : [each.decision.text])),
    ),
  ];
  const change = (index: 0 | 1): Shown =>
    own[index] === past[index]
      ? null
      : own[index] > past[index]
        ? `+${String(own[index] - past[index])}`
        : String(own[index] - past[index]);
  return [
    ordinal,
    words,
    null,
    own[0] || null,
    own[1] || null,
    past[0] || null,
    past[1] || null,
    change(0),
    change(1),
    decisions.join("; "),
    null,
  ];
}
