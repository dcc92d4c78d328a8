import { awardName, glossaryEntry, type AwardId, type AwardLevel } from "../../domain/glossary/awards";
import type { PastAward } from "../../domain/register/register";
import { awardTypes } from "./award-types";
import type { Shown } from "./block";
import type { BodyLine } from "./form-draft";
import { headOfOffice, ministryOf, provinceOf, type FormInput, type FormMaker } from "./form-input";
import { resultsByPeriod, type ResultsByPeriod } from "./results-by-period";
import { officeSignatures } from "./signature";
import { plainNumbering } from "./table-head";

const NO_LAST_YEAR = "Ghi chú: Tệp này chưa có kết quả khen thưởng cùng kỳ năm trước nên cột (6) đến cột (9) để trống.";

/** 5.8 Kết quả khen thưởng: decided awards beside the same period of last year; proposed ones never count. */
export const awardResults: FormMaker = {
  page: "annex",
  enclosedWith: () => "report",
  drafts: (input) => {
    const { year, stage, profile } = input;
    const periods = resultsByPeriod(input);
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
        widths: [4.7, 31, 13.5, 7.3, 7.3, 7.3, 7.3, 7.3, 7.3, 25, 9],
        centred: [1, 3, 4, 5, 6, 7, 8, 9],
        shares: [],
        body: bodyOf(input, periods),
        foot: periods.compared ? [] : [NO_LAST_YEAR],
        bodySize: 12,
        lists: [{ column: 3, items: awardTypes }],
        signatures: officeSignatures(profile),
      },
    ];
  },
};

interface Section {
  readonly text: string;
  readonly takes: (award: AwardId) => boolean;
  /** Printed also where nothing was awarded; offices report by these. */
  readonly always: boolean;
}

function sectionsOf({ profile }: FormInput): readonly Section[] {
  const of = (kind: "title" | "award", level: AwardLevel) => (award: AwardId) => {
    const entry = glossaryEntry(award);
    return entry !== null && entry.kind === kind && entry.level === level;
  };
  const nothing = () => false;
  return [
    { text: "A. DANH HIỆU THI ĐUA", takes: nothing, always: true },
    { text: "Cấp Nhà nước", takes: of("title", "national"), always: false },
    { text: "Cấp bộ", takes: of("title", "ministerial"), always: false },
    { text: "Cấp tỉnh", takes: of("title", "provincial"), always: true },
    { text: "Cấp Sở", takes: of("title", "grassroots"), always: true },
    { text: "B. HÌNH THỨC KHEN THƯỞNG", takes: nothing, always: true },
    { text: "I. Cấp Nhà nước", takes: of("award", "national"), always: true },
    {
      text: `II. ${provinceOf(profile)}`,
      takes: (award) => of("award", "provincial")(award) || award === "diploma-of-merit",
      always: true,
    },
    { text: `III. ${ministryOf(profile)}`, takes: of("award", "ministerial"), always: true },
    { text: `IV. ${headOfOffice(profile)}`, takes: of("award", "grassroots"), always: true },
    { text: "V. Đảng, đoàn thể (theo dõi)", takes: (award) => award === "other", always: true },
  ];
}

function bodyOf(input: FormInput, { now, before, compared }: ResultsByPeriod): readonly BodyLine[] {
  let ordinal = 0;
  return sectionsOf(input).flatMap(({ text, takes, always }): readonly BodyLine[] => {
    const own = now.filter((each) => takes(each.award));
    const past = before.filter((each) => takes(each.award));
    const rows = [...new Set([...own, ...past].map(wordsOf))].map((words): BodyLine => {
      ordinal += 1;
      const named = (results: readonly PastAward[]) => results.filter((each) => wordsOf(each) === words);
      return { kind: "row", cells: rowOf(words, ordinal, named(own), compared ? named(past) : null) };
    });
    return always || rows.length > 0 ? [{ kind: "section", text }, ...rows] : [];
  });
}

function wordsOf(result: PastAward): string {
  return result.award === "other" ? result.name.text : awardName(result.award, "").vi;
}

/** `before` is null where last year's period is not known: then nothing is said of it, nor of a change. */
function rowOf(
  words: string,
  ordinal: number,
  now: readonly PastAward[],
  before: readonly PastAward[] | null,
): readonly Shown[] {
  const kinds = ["collective", "individual"] as const;
  const count = (of: readonly PastAward[], kind: PastAward["kind"]) => of.filter((each) => each.kind === kind).length;
  const decisions = new Set(now.flatMap((each) => (each.decision === null ? [] : [each.decision.text])));
  return [
    ordinal,
    words,
    null,
    ...kinds.map((kind) => count(now, kind) || null),
    ...kinds.map((kind) => (before === null ? null : count(before, kind) || null)),
    ...kinds.map((kind) => (before === null ? null : change(count(now, kind) - count(before, kind)))),
    [...decisions].join("; "),
    null,
  ];
}

/** «+1», «-2»: as text, so that the sign is printed. */
function change(by: number): Shown {
  return by === 0 ? null : by > 0 ? `+${String(by)}` : String(by);
}
