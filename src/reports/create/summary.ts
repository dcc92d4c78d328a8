import { two } from "../../targets/wording";
import type { BodyLine, FormDraft } from "./form-draft";
import { headOfOffice, isRegistering, ministryOf, provinceOf, type FormInput, type FormMaker } from "./form-input";
import { blankLines, bodyRowOf } from "./layout";
import type { PageKind } from "./page-top";
import { officeSignatures } from "./signature";
import { totals, unitRow, unitShares, wholeBody } from "./summary-lines";
import { plainNumbering, type Head } from "./table-head";

/** 5.1 Biểu tổng hợp đăng ký. Counts everybody, people on contract included; how many they are stands in its note. */
export const summary: FormMaker = {
  page: "annex",
  enclosedWith: () => "letter",
  drafts: (input, page) => [draft(input, page)],
};

function draft(input: FormInput, page: PageKind): FormDraft {
  const { facts, profile, year, stage } = input;
  const ordered = [
    ...facts.units.filter((unit) => unit.kind === "leadership"),
    ...facts.units.filter((unit) => unit.kind === "department"),
  ];
  const heads = headsFor(input);
  const first = bodyRowOf(page, heads, true);
  const lines: readonly BodyLine[] =
    ordered.length === 0
      ? blankLines
      : ordered.map((unit, index) => ({
          kind: "row",
          cells: unitRow(unit, index + 1, first + index, input),
        }));
  const last = first + lines.length - 1;
  const units = facts.departments.length;
  const body: readonly BodyLine[] = [
    ...lines,
    { kind: "labelled", label: "TỔNG CỘNG", bold: true, cells: totals(first, last, input) },
    {
      kind: "labelled",
      label: `Tỷ lệ trên tổng số ${units === 0 ? "…" : two(units)} phòng, đơn vị (%)`,
      bold: false,
      cells: unitShares(last + 1, units, input),
    },
    {
      kind: "labelled",
      label: `Tập thể ${profile.organisation || "…"} (đề nghị)`,
      bold: false,
      cells: wholeBody(input),
    },
  ];
  const what = isRegistering(stage) ? "Đăng ký" : "Kết quả";
  return {
    sheetName: "Biểu tổng hợp",
    titles: {
      title: "BIỂU TỔNG HỢP",
      subtitle: `${what} danh hiệu thi đua và hình thức khen thưởng năm ${String(year)}`,
      unitOfMeasure: "người, tập thể",
    },
    orientation: "landscape",
    heads,
    numbering: plainNumbering(20).map((text, index) =>
      index === 8 ? "(9)=(8)/(3)" : index === 10 ? "(11)=(10)/(3)" : text,
    ),
    widths: [4.5, 27.5, 6.4, 10.2, 8.6, 8.6, 7.6, 6.8, 8.2, 6.8, 8.2, 7, 7, 7.4, 7, 7, 7.4, 7, 6.8, 10.4],
    centred: [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
    shares: [9, 11],
    body,
    foot: [],
    bodySize: 11,
    lists: [],
    signatures: officeSignatures(profile),
  };
}

function headsFor({ profile }: FormInput): readonly Head[] {
  const commended = [
    `Giấy khen của ${headOfOffice(profile)}`,
    `Bằng khen của ${provinceOf(profile)}`,
    `Bằng khen của ${ministryOf(profile)}`,
  ];
  const shared = (text: string): Head => ({ text, under: ["Số lượng", "Tỷ lệ (%)"] });
  return [
    "TT",
    "Tên đơn vị",
    { text: "Số người", under: ["Tổng số", "Trong đó: người lao động hợp đồng"] },
    {
      text: "Danh hiệu thi đua",
      under: [
        {
          text: "Tập thể",
          under: ["Tập thể lao động tiên tiến", "Tập thể lao động xuất sắc", `Cờ thi đua của ${provinceOf(profile)}`],
        },
        {
          text: "Cá nhân",
          under: [shared("Lao động tiên tiến"), shared("Chiến sĩ thi đua cơ sở"), "Chiến sĩ thi đua cấp tỉnh"],
        },
      ],
    },
    {
      text: "Hình thức khen thưởng",
      under: [
        { text: "Tập thể", under: commended },
        { text: "Cá nhân", under: commended },
      ],
    },
    "Số sáng kiến đăng ký",
    "Ghi chú",
  ];
}
