import type { Checked } from "../../src/actions/checked";
import type { Question } from "../../src/domain/answer";
import type { CheckResult } from "../../src/domain/check";
import type { Finding } from "../../src/domain/findings/finding";
import type { Column, Form } from "../../src/domain/form/form";
import type { RowReading } from "../../src/domain/form/row-fate";
import { emptyProfile } from "../../src/domain/profile";
import type { Register } from "../../src/domain/register/register";
import type { Target } from "../../src/domain/targets/target";
import type { Count, TargetResult } from "../../src/domain/targets/target-result";
import { text } from "../../src/workbook/write-plan";

/** A check drawn by hand: what the pane shows of it can be read off these lines. All names are invented. */
const SHEET = "Đăng ký 2022";

export const emptyRegister: Register = {
  entries: [],
  people: [],
  collectives: [],
  families: [],
  units: [],
  staff: [],
  initiatives: [],
  works: [],
  tasks: [],
  history: [],
  results: [],
  beside: [],
  totals: [],
  stated: [],
  year: null,
  organisation: null,
};

export function finding(part: Partial<Finding> & Pick<Finding, "id">): Finding {
  return {
    rule: "emulation-fighter-names-initiative",
    severity: "warning",
    at: { sheet: SHEET, row: 15, column: 4 },
    subject: null,
    person: "Trần Văn Bình",
    unit: "Văn phòng",
    message: {
      vi: "Dòng 15, Trần Văn Bình đăng ký CSTĐ cơ sở, cột Sáng kiến còn trống. Năm 2022 danh hiệu này cần sáng kiến được cơ sở công nhận hoặc đề tài đã nghiệm thu. Anh/chị bổ sung tên sáng kiến, hoặc để đến kỳ bình xét nếu chưa chốt tên.",
      en: "Row 15, Trần Văn Bình is registered as Emulation Fighter; the column Initiative is empty.",
    },
    basis: {
      citation: "Nghị định 91/2017/NĐ-CP, khoản 3 Điều 9",
      verified: true,
      from: null,
      to: 2023,
      seenAt: "vbpl.vn",
    },
    related: [],
    fix: null,
    level: "rows",
    dependsOn: [],
    sensitive: false,
    looksAt: "1",
    waived: null,
    ...part,
  };
}

export const markFinding = finding({
  id: "fighter-mark",
  rule: "emulation-fighter-is-advanced-worker",
  severity: "error",
  at: { sheet: SHEET, row: 28, column: 8 },
  person: "Nguyễn Thị Hoa",
  unit: "Phòng Hợp tác quốc tế và Quản lý biên giới",
  message: {
    vi: "Dòng 28, Nguyễn Thị Hoa: có dấu ở cột CSTĐ cơ sở nhưng ô LĐTT còn trống, trong khi 5 người khác được đánh cả hai. Chiến sĩ thi đua cơ sở phải đạt tiêu chuẩn LĐTT nên anh/chị đánh thêm dấu LĐTT, nếu chỉ là sót.",
    en: "Row 28, Nguyễn Thị Hoa: marked as Emulation Fighter, the cell of LĐTT is empty.",
  },
  related: [
    { sheet: SHEET, row: 9, column: 7 },
    { sheet: SHEET, row: 11, column: 7 },
  ],
  fix: {
    safe: false,
    label: { vi: "Đánh dấu LĐTT", en: "Mark LĐTT" },
    writes: [{ ref: { sheet: SHEET, row: 28, column: 7 }, content: text("x"), expectedBefore: { kind: "empty" } }],
  },
});

export const spaceFinding = finding({
  id: "outer-space",
  rule: "text-has-no-stray-spaces",
  severity: "info",
  level: "typing",
  at: { sheet: SHEET, row: 12, column: 2 },
  person: "Lê Thị Mai",
  unit: null,
  message: { vi: "Ô B12 có khoảng trắng thừa ở cuối tên.", en: "Cell B12 ends in a space." },
  basis: null,
  fix: {
    safe: true,
    label: { vi: "Bỏ khoảng trắng thừa", en: "Remove the space" },
    writes: [
      { ref: { sheet: SHEET, row: 12, column: 2 }, content: text("Lê Thị Mai"), expectedBefore: text("Lê Thị  Mai ") },
    ],
  },
});

/** A total above which a row is still open. */
export const totalFinding = finding({
  id: "total",
  rule: "printed-total-adds-up",
  severity: "error",
  level: "totals",
  dependsOn: ["fighter-mark"],
  at: { sheet: SHEET, row: 43, column: 7 },
  person: null,
  unit: null,
  message: {
    vi: "Ô G43 (dòng Cộng) ghi 34, còn đếm từng dòng 8–42 được 33 LĐTT.",
    en: "Cell G43 says 34, rows give 33.",
  },
  basis: null,
});

/** Many cells with stray spaces, one under the other. */
export function spaceFindings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => {
    const ref = { sheet: SHEET, row: 8 + index, column: 2 };
    return {
      ...spaceFinding,
      id: `space ${String(index)}`,
      at: ref,
      fix: {
        safe: true,
        label: { vi: "Bỏ khoảng trắng thừa", en: "Remove the space" },
        writes: [{ ref, content: text("Lê Thị Mai"), expectedBefore: text("Lê Thị Mai ") }],
      },
    };
  });
}

export const waivedFinding = finding({
  id: "recruit",
  person: "Hoàng Anh Tú",
  at: { sheet: SHEET, row: 22, column: 9 },
  message: { vi: "Dòng 22, Hoàng Anh Tú: ghi chú có chữ «tuyển dụng 4/2022».", en: "Row 22: recruited in 4/2022." },
  waived: { finding: "recruit", reason: "new-recruit", words: "", by: "Thảo", on: "2022-03-01", looksAt: "1" },
});

export const sensitiveFinding = finding({
  id: "discipline-word",
  severity: "warning",
  at: { sheet: SHEET, row: 19, column: 11 },
  person: "Đặng Thị Lan",
  unit: "Thanh tra Sở",
  message: {
    vi: "Ô K19 có chữ «khiển trách». Nếu đây là hình thức kỷ luật có quyết định trong năm 2022 thì chưa xét LĐTT năm 2022; nếu là kiểm điểm, nhắc nhở hoặc của năm trước thì không ảnh hưởng. Anh/chị xác nhận giúp.",
    en: "Cell K19 holds the word «khiển trách». Please confirm.",
  },
  sensitive: true,
});

function count(value: number, how: string): Count {
  const rows = Array.from({ length: value }, (_, index) => ({ sheet: SHEET, row: 8 + index }));
  return { value, subjects: rows.map(({ row }) => `person ${String(row)}`), rows, how: { vi: how, en: how } };
}

export function target(part: Partial<Target> & Pick<Target, "id" | "label">): Target {
  return {
    measure: { kind: "award", award: "advanced-worker", recipient: "individual", wholeBody: false },
    comparator: ">=",
    threshold: { num: 90, den: 100 },
    max: null,
    unit: "percent",
    denominator: { kind: "staff" },
    statedDenominator: null,
    exclusions: [],
    scope: { unit: null, stage: "registration" },
    basis: "Kế hoạch, mục II.2.2.2",
    note: null,
    level: null,
    attested: null,
    isDefault: false,
    source: { sheet: "Chỉ tiêu", row: 5, column: 2 },
    section: "B. VỀ CÁ NHÂN",
    notUnderstood: null,
    doubt: null,
    ...part,
  };
}

export const metTarget: TargetResult = {
  target: target({ id: "advanced-worker-share", label: "Tỷ lệ CBCCVC đạt danh hiệu Lao động tiên tiến" }),
  status: "met",
  attestedAs: null,
  numerator: count(33, "27 được đánh LĐTT và 6 CSTĐ cơ sở được tính luôn: 33"),
  denominator: count(35, "35 người trong Danh sách CBCCVC"),
  shortBy: 0,
  overBy: 0,
  needed: 32,
  why: { vi: "33/35 = 94,29%, từ 90% trở lên là 32 người.", en: "33/35 = 94.29%; 90% is 32 people." },
  assumes: [],
  holdsUpTo: null,
  beside: [
    {
      numerator: 31,
      denominator: 31,
      sentence: { vi: "Nếu trừ 04 người mới tuyển dụng: 31/31 = 100%", en: "Without 4 recruits: 31/31 = 100%" },
    },
  ],
};

export const missedTarget: TargetResult = {
  target: target({
    id: "fighter-share",
    label: "Ít nhất 15% CBCCVC đạt danh hiệu Chiến sĩ thi đua cấp cơ sở",
    measure: { kind: "award", award: "grassroots-emulation-fighter", recipient: "individual", wholeBody: false },
    threshold: { num: 15, den: 100 },
  }),
  status: "missed",
  attestedAs: null,
  numerator: count(4, "4 người được đánh CSTĐ cơ sở"),
  denominator: count(35, "35 người trong Danh sách CBCCVC"),
  shortBy: 2,
  overBy: 0,
  needed: 6,
  why: { vi: "4/35 = 11,43%; ít nhất 15% của 35 là 06 người.", en: "4/35 = 11.43%; 15% of 35 is 6 people." },
  assumes: [],
  holdsUpTo: null,
  beside: [],
};

export const exceededTarget: TargetResult = {
  target: target({
    id: "provincial-diploma",
    label: "03 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen",
    measure: { kind: "award", award: "provincial-diploma-of-merit", recipient: "individual", wholeBody: false },
    threshold: { num: 3, den: 1 },
    unit: "people",
    denominator: null,
  }),
  status: "exceeded",
  attestedAs: null,
  numerator: count(4, "4 người đăng ký Bằng khen UBND tỉnh"),
  denominator: null,
  shortBy: 0,
  overBy: 1,
  needed: 3,
  why: { vi: "04 người, vượt 01.", en: "4 people, 1 above." },
  assumes: [],
  holdsUpTo: null,
  beside: [],
};

export const attestedTarget: TargetResult = {
  target: target({
    id: "party-cell",
    label: "Chi bộ Sở Ngoại vụ xếp loại hoàn thành tốt nhiệm vụ trở lên",
    measure: { kind: "attested" },
    comparator: ">=",
    threshold: null,
    unit: "grade",
    denominator: null,
    level: { grade: "good" },
    attested: { result: null, evidence: null },
    section: "A. VỀ TẬP THỂ",
  }),
  status: "not-due",
  attestedAs: null,
  numerator: null,
  denominator: null,
  shortBy: 0,
  overBy: 0,
  needed: null,
  why: { vi: "Danh hiệu cả năm: xét vào cuối năm", en: "Judged at the end of the year" },
  assumes: [],
  holdsUpTo: null,
  beside: [],
};

function column(part: Partial<Column> & Pick<Column, "column" | "header" | "role">): Column {
  return {
    name: part.header,
    award: null,
    recipient: null,
    year: null,
    confidence: 0.98,
    evidence: [
      {
        source: "header",
        sentence: { vi: `Đầu cột ghi «${part.header}».`, en: `The heading says “${part.header}”.` },
      },
    ],
    alternatives: [],
    ...part,
  };
}

const rows: readonly RowReading[] = [
  { row: 5, fate: { fate: "structural", as: "title" }, hidden: false, sections: [] },
  { row: 6, fate: { fate: "structural", as: "header" }, hidden: false, sections: [] },
  { row: 7, fate: { fate: "structural", as: "section" }, hidden: false, sections: [] },
  ...Array.from({ length: 12 }, (_, index) => ({
    row: 8 + index,
    fate: { fate: "counted", as: "individual" } as const,
    hidden: index === 3,
    sections: ["I. VĂN PHÒNG"],
  })),
  {
    row: 33,
    fate: {
      fate: "questioned",
      why: { vi: "Dòng có dấu danh hiệu nhưng không có tên.", en: "A mark without a name." },
    },
    hidden: false,
    sections: [],
  },
];

export const form: Form = {
  id: "f1",
  sheet: SHEET,
  kind: "registration",
  confidence: 0.97,
  evidence: [],
  alternativeKinds: ["awards"],
  extent: { top: 1, left: 1, bottom: 43, right: 11 },
  title: "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022",
  headerRows: [6, 6],
  dataRows: [8, 38],
  columns: [
    column({ column: 1, header: "STT", role: "number" }),
    column({ column: 2, header: "Họ và tên", role: "name" }),
    column({ column: 3, header: "Chức danh", role: "position", confidence: 0.7 }),
    column({
      column: 8,
      header: "Cá nhân › CSTĐ CS",
      role: "mark",
      award: "grassroots-emulation-fighter",
      recipient: "individual",
    }),
  ],
  rows,
  signature: "sig",
  key: "sig",
  standing: "registered",
  beside: [],
  countedIn: true,
  whyNot: null,
};

export const question: Question = {
  id: "same-person",
  cause: "person",
  typed: null,
  at: { sheet: SHEET, row: 31, column: 2 },
  sentence: {
    vi: "Lê Thị Mai có ở dòng 12 (Văn phòng) và dòng 31 (Trung tâm). Đây là một người hay hai người trùng tên?",
    en: "Lê Thị Mai stands in rows 12 and 31. Is this one person or two?",
  },
  options: [
    {
      id: "one",
      label: { vi: "Một người, kiêm nhiệm", en: "One person" },
      answer: { kind: "same-person", one: "mai 1", other: "mai 2", same: true },
    },
    {
      id: "two",
      label: { vi: "Hai người trùng tên", en: "Two people" },
      answer: { kind: "same-person", one: "mai 1", other: "mai 2", same: false },
    },
  ],
};

export const checkResult: CheckResult = {
  fileName: "Đăng ký 2022.xlsx",
  year: 2022,
  regime: "law-2003",
  stage: "registration",
  today: "2022-03-01",
  recruitMonths: 10,
  reading: {
    sheets: [
      { name: SHEET, hidden: false, forms: [form], outside: [45] },
      { name: "Nháp", hidden: true, forms: [], outside: [] },
    ],
    register: emptyRegister,
    questions: [question],
    odd: [],
  },
  counted: [],
  targets: [metTarget, missedTarget, exceededTarget, attestedTarget],
  contradictions: [
    {
      targets: ["fighter-share", "cap:fighter"],
      message: {
        vi: "Hai mức này tính trên hai mẫu số khác nhau. Chỉ tiêu: ít nhất 15% của 35 CBCCVC là 06 người. Mức tối đa khi xét: 15% của số LĐTT, cao nhất 35 người, là 05 người. Với 35 người thì không cùng đạt được; gần nhất là 05 người (14,29%). Anh/chị nên xin ý kiến Giám đốc trước khi gửi biểu.",
        en: "The two levels are counted against different numbers and cannot both be met.",
      },
      nearest: { vi: "05 người (14,29%)", en: "5 people (14.29%)" },
    },
  ],
  findings: [spaceFinding, markFinding, finding({ id: "initiative" }), sensitiveFinding, waivedFinding],
  questions: [question],
};

export function checkedOf(result: Partial<CheckResult> = {}): Checked {
  return {
    request: {
      snapshot: { sheets: [], names: [], dateSystem: 1900, readOnly: false, structureProtected: false },
      fileName: "Đăng ký 2022.xlsx",
      today: "2022-03-01",
      year: null,
      regime: null,
      stage: null,
      overlay: {},
      answers: [],
      waivers: [],
    },
    result: { ...checkResult, ...result },
    journal: [],
    profile: emptyProfile,
    weighed: null,
    refused: [],
  };
}
