import type { AwardId } from "../../domain/glossary/awards";
import type { Unit } from "../../domain/register/register";
import { columnLetters } from "../../workbook/refs";
import { evaluate } from "../fill/evaluate";
import type { Source, Who } from "../fill/source";
import type { Shown } from "./block";
import { headOfOffice, isRegistering, ministryOf, provinceOf, type FormInput, type FormMaker } from "./form-input";
import { bodyRowOf, type BodyLine, type FormDraft } from "./layout";
import type { PageKind } from "./page-top";
import { officeSignatures } from "./signature";
import { plainNumbering, type Head } from "./table-head";

interface Counted {
  readonly award: AwardId;
  readonly recipient: "individual" | "collective";
}

/** Figures that do not occur stay blank, in the totals too. */
const BLANK_ZERO = "0;-0;";

/** Columns E–T by what they count; shares stand between. */
const collectiveTitles: readonly Counted[] = [
  { award: "advanced-labor-collective", recipient: "collective" },
  { award: "excellent-labor-collective", recipient: "collective" },
  { award: "provincial-emulation-flag", recipient: "collective" },
];
const commendations: readonly AwardId[] = [
  "certificate-of-merit",
  "provincial-diploma-of-merit",
  "ministerial-diploma-of-merit",
];

/** 5.1 Biểu tổng hợp đăng ký. */
export const summary: FormMaker = {
  page: "annex",
  enclosedWith: () => "letter",
  drafts: (input, page) => [draft(input, page)],
};

function draft(input: FormInput, page: PageKind): FormDraft {
  const { facts, profile, year, stage } = input;
  const units = facts.units.filter((unit) => unit.kind === "leadership" || unit.kind === "department");
  const ordered = [
    ...units.filter((unit) => unit.kind === "leadership"),
    ...units.filter((unit) => unit.kind === "department"),
  ];
  const withContract = [...facts.people, ...facts.staff].some((each) => each.employment === "contract");
  const staffOnly = withContract && input.targets.some(({ target }) => target.denominator?.kind === "staff");
  const heads = headsFor(input);
  const first = bodyRowOf(page, heads, true);
  const last = first + ordered.length - 1;
  const body: readonly BodyLine[] = [
    ...ordered.map((unit, index): BodyLine => ({
      kind: "row",
      cells: unitRow(unit, index + 1, first + index, input, staffOnly),
    })),
    { kind: "labelled", label: "TỔNG CỘNG", bold: true, cells: totals(first, last, input, staffOnly) },
    {
      kind: "labelled",
      label: `Tỷ lệ trên tổng số ${two(facts.departments.length)} phòng, đơn vị (%)`,
      bold: false,
      cells: unitShares(last + 1, facts.departments.length),
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
      index === 8
        ? `(9)=(8)/${staffOnly ? "[(3)-(4)]" : "(3)"}`
        : index === 10
          ? `(11)=(10)/${staffOnly ? "[(3)-(4)]" : "(3)"}`
          : text,
    ),
    widths: [5, 22, 7, 8, 8, 8, 8, 7, 9, 7, 9, 8, 8, 8, 8, 8, 8, 8, 8, 14],
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

function unitRow(unit: Unit, ordinal: number, row: number, input: FormInput, staffOnly: boolean): readonly Shown[] {
  const scope = { kind: "units", units: [unit.key] } as const;
  const count = (source: Source): Shown => {
    const { value } = evaluate(source, input.facts);
    return typeof value === "number" && value > 0 ? value : null;
  };
  const people = (who: Who): Shown => count({ kind: "headcount", who, scope });
  const award = (award: AwardId, recipient: "individual" | "collective", who: Who = "all"): Shown => {
    if (recipient === "collective" && unit.kind === "leadership") return "-";
    return count({ kind: "award", award, recipient, who, standing: "registered", scope });
  };
  const who: Who = staffOnly ? "staff" : "all";
  return [
    ordinal,
    unit.name,
    people("all"),
    people("contract"),
    ...collectiveTitles.map((each) => award(each.award, each.recipient)),
    award("advanced-worker", "individual", who),
    share(8, row, staffOnly),
    award("grassroots-emulation-fighter", "individual", who),
    share(10, row, staffOnly),
    award("provincial-emulation-fighter", "individual"),
    ...commendations.map((each) => award(each, "collective")),
    ...commendations.map((each) => award(each, "individual")),
    count({ kind: "initiatives", level: null, standing: "registered", scope }),
    null,
  ];
}

/** Share of a column of the same row in the number of people, as the numbering row says. */
function share(column: number, row: number, staffOnly: boolean): Shown {
  const whole = staffOnly ? `(C${String(row)}-D${String(row)})` : `C${String(row)}`;
  const part = `${columnLetters(column)}${String(row)}`;
  return { formula: `=IF(AND(${whole}>0,${part}>0),ROUND(${part}/${whole}*100,2),"")` };
}

function totals(first: number, last: number, input: FormInput, staffOnly: boolean): readonly Shown[] {
  const row = last + 1;
  return Array.from({ length: 18 }, (_, index): Shown => {
    const column = index + 3;
    if (column === 9 || column === 11) return share(column - 1, row, staffOnly);
    if (column === 20) return excellentAlone(input) === 0 ? null : `gồm ${two(excellentAlone(input))} đạt TTLĐXS`;
    const letters = columnLetters(column);
    if (last < first) return null;
    const also = column === 5 && excellentAlone(input) > 0 ? `+${String(excellentAlone(input))}` : "";
    return { formula: `=SUM(${letters}${String(first)}:${letters}${String(last)})${also}`, format: BLANK_ZERO };
  });
}

/** Units with TTLĐXS that the form does not mark as TTLĐTT too: the total takes them in and says so. */
function excellentAlone({ facts }: FormInput): number {
  return facts.collectives.filter(
    (each) =>
      each.claims.has("excellent-labor-collective") &&
      !each.claims.has("advanced-labor-collective") &&
      facts.departments.some((unit) => unit.key === each.unit),
  ).length;
}

function unitShares(totalRow: number, units: number): readonly Shown[] {
  if (units === 0) return [];
  const over = (letters: string): Shown => ({
    formula: `=ROUND(${letters}${String(totalRow)}/${String(units)}*100,2)`,
    format: "0.00",
  });
  return [null, null, over("E"), over("F")];
}

function wholeBody({ facts }: FormInput): readonly Shown[] {
  const scope = { kind: "whole-body" } as const;
  const count = (award: AwardId): Shown => {
    const { value } = evaluate(
      { kind: "award", award, recipient: "collective", who: "all", standing: "registered", scope },
      facts,
    );
    return typeof value === "number" && value > 0 ? value : null;
  };
  return [
    null,
    null,
    null,
    null,
    count("provincial-emulation-flag"),
    null,
    null,
    null,
    null,
    null,
    null,
    count("provincial-diploma-of-merit"),
    count("ministerial-diploma-of-merit"),
  ];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
