import type { Severity } from "../../domain/findings/finding";
import type { FormKind } from "../../domain/form/form-kind";
import { ledgerOf } from "../../domain/form/row-fate";
import type { RegimeId } from "../../domain/regimes/regime";
import type { Stage } from "../../domain/stage";
import { toA1, type CellRef } from "../../workbook/refs";
import type { CellContent, NewTab } from "../../workbook/write-plan";
import { assessmentText } from "../assessment-text";
import { areaOf, joined, lineOf, nothing, placed, type Block, type Shown } from "./block";
import type { FormInput } from "./form-input";
import { pageTop } from "./page-top";
import { printedDay } from "./printed-day";
import { heightFor } from "./row-height";
import { signatureBlock } from "./signature";
import { levelText } from "./target-comparison";

const WIDTHS = [5, 27, 27, 12, 16, 18] as const;
/** What an indent takes of a column. */
const INDENT_WIDTH = 1.5;
const COLUMNS = WIDTHS.length;

/** 5.9 Phiếu rà soát: internal; prints no medical, maternity or disciplinary reason with a name. */
export function reviewSheet(input: FormInput): NewTab {
  const { profile, year } = input;
  const titles = {
    title: "PHIẾU RÀ SOÁT SỐ LIỆU",
    subtitle: `Biểu đăng ký thi đua, khen thưởng năm ${String(year)}`,
    unitOfMeasure: null,
  };
  const blocks: Block[] = [pageTop({ kind: "stand-alone" }, titles, profile, year, WIDTHS)];
  let row = 9;
  const put = (block: Block, rows: number): void => {
    blocks.push(block);
    row += rows;
  };
  put(sectionLine(row, "1. Thông tin chung"), 1);
  for (const [label, value] of generalLines(input)) put(labelled(row, label, value), 1);
  for (const table of tablesOf(input)) {
    row += 1;
    put(sectionLine(row, table.title), 1);
    put(tableLine(row, table.heads, true), 1);
    for (const cells of table.rows) put(tableLine(row, cells, false), 1);
    if (table.rows.length === 0) put(tableLine(row, ["", "Không có."], false), 1);
  }
  row += 1;
  const closing =
    "Phiếu này dùng nội bộ, giúp người lập biểu rà soát; không thay cho việc xét duyệt của Hội đồng Thi đua - Khen thưởng.";
  const width = WIDTHS.reduce((sum, each) => sum + each, 0);
  blocks.push({
    ...placed(lineOf(row, 1, COLUMNS), closing, {
      italic: true,
      size: 12,
      wrap: true,
      horizontal: "left",
      vertical: "center",
    }),
    heights: new Map([[row, heightFor([{ text: closing, width }], 12) + 2]]),
  });
  const signatures = {
    left: ["NGƯỜI RÀ SOÁT"],
    leftName: profile.preparerName,
    right: ["CHÁNH VĂN PHÒNG"],
    rightName: "",
  };
  blocks.push(signatureBlock(signatures, row + 2, COLUMNS));
  const whole = joined(nothing, ...blocks);
  return {
    name: "Phiếu rà soát",
    cells: whole.cells,
    merges: whole.merges,
    columnWidths: new Map(WIDTHS.map((each, index) => [index + 1, each])),
    rowHeights: whole.heights,
    styles: [{ area: areaOf(1, 1, row + 10, COLUMNS), font: "Times New Roman", size: 12 }, ...whole.styles],
    lists: [],
    page: {
      orientation: "portrait",
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
      titleRows: null,
      fitToWidth: true,
      pageNumbers: true,
    },
  };
}

function sectionLine(row: number, text: string): Block {
  return {
    ...placed(lineOf(row, 1, COLUMNS), text, { bold: true, size: 13, horizontal: "left", vertical: "center" }),
    heights: new Map([[row, 22]]),
  };
}

function labelled(row: number, label: string, value: string): Block {
  const looks = { size: 12, borders: "all", wrap: true, vertical: "center", horizontal: "left", indent: 1 } as const;
  const width = WIDTHS.slice(2).reduce((sum, each) => sum + each, 0);
  return {
    ...joined(placed(areaOf(row, 1, row, 2), label, looks), placed(areaOf(row, 3, row, COLUMNS), value, looks)),
    heights: new Map([[row, heightFor([{ text: value, width: width - INDENT_WIDTH }], 12)]]),
  };
}

function tableLine(row: number, cells: readonly Shown[], isHead: boolean): Block {
  const looks = {
    size: 11,
    bold: isHead,
    borders: "all",
    wrap: true,
    vertical: "center",
    horizontal: isHead ? "center" : "left",
    indent: 1,
  } as const;
  const texts = cells.flatMap((shown, index) =>
    typeof shown === "string" ? [{ text: shown, width: (WIDTHS[index] ?? 10) - INDENT_WIDTH }] : [],
  );
  return {
    ...joined(
      ...WIDTHS.map((_, index) =>
        placed(
          areaOf(row, index + 1, row, index + 1),
          cells[index] ?? null,
          index === 0 || typeof cells[index] === "number" ? { ...looks, horizontal: "center" } : looks,
        ),
      ),
    ),
    heights: new Map([[row, heightFor(texts, 11, isHead)]]),
  };
}

function generalLines(input: FormInput): readonly (readonly [string, string])[] {
  const { review, stage, facts, profile, year, today } = input;
  const people = facts.staff.length > 0 ? facts.staff.length : facts.people.length;
  return [
    ["Tệp", review.fileName],
    ["Giai đoạn", stageNames[stage]],
    ["Quy định áp dụng", regimeNames[review.regime]],
    ["Số người tính tỷ lệ", people === 0 ? "Chưa rõ" : `${String(people)} người`],
    ["Số liệu tính đến ngày", printedDay(profile.countedOn, year)],
    ["Thời điểm rà soát", `ngày ${printedDay(today, year)}`],
    ["Phiên bản công cụ", review.engineVersion],
  ];
}

interface ReviewTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Shown[])[];
}

function tablesOf(input: FormInput): readonly ReviewTable[] {
  const { reading, targets, stage, review } = input;
  const open = review.findings.filter((finding) => finding.waived === null);
  const waived = review.findings.flatMap((finding) =>
    finding.waived === null ? [] : [{ finding, waiver: finding.waived }],
  );
  const forms = reading.sheets.flatMap((sheet) => sheet.forms);
  return [
    {
      title: "2. Biểu đã đọc",
      heads: [
        "TT",
        "Sheet",
        "Loại biểu",
        "Số dòng đã đọc",
        "Đã tính / Dòng biểu mẫu / Không tính / Chờ xác nhận",
        "Ghi chú",
      ],
      rows: forms.map((form, index) => {
        const { read, counted, structural, excluded, questioned } = ledgerOf(form.rows);
        return [
          index + 1,
          form.sheet,
          kindNames[form.kind],
          read,
          [counted, structural, excluded, questioned].join(" / "),
          form.whyNot?.vi ?? null,
        ];
      }),
    },
    {
      title: "3. Kết quả đối chiếu chỉ tiêu",
      heads: ["TT", "Chỉ tiêu", "Mức giao", "Số đăng ký", "Đánh giá", "Ghi chú"],
      rows: targets.map((result, index) => {
        const { target, numerator, denominator } = result;
        const figure =
          numerator === null
            ? null
            : denominator === null
              ? String(numerator.value)
              : `${String(numerator.value)}/${String(denominator.value)}`;
        return [
          index + 1,
          target.label,
          levelText(target),
          figure,
          assessmentText(result, stage, "stage"),
          capital(result.beside[0]?.sentence.vi ?? ""),
        ];
      }),
    },
    {
      title: "4. Nội dung còn phải xử lý",
      heads: ["TT", "Ô", "Nội dung", "Mức", "Căn cứ", "Hướng xử lý"],
      rows: open.map((finding, index) => [
        index + 1,
        placeOf(finding.at),
        finding.sensitive ? "Có nội dung cần xem, đã ghi trong tệp." : finding.message.vi,
        severityNames[finding.severity],
        finding.basis?.citation ?? null,
        finding.fix?.label.vi ?? null,
      ]),
    },
    {
      title: "5. Nội dung đã bỏ qua, có lý do",
      heads: ["TT", "Ô", "Nội dung", "Lý do", "Người ghi, ngày", "Ghi chú"],
      rows: waived.map(({ finding, waiver }, index) => [
        index + 1,
        placeOf(finding.at),
        finding.sensitive ? "Có nội dung cần xem, đã ghi trong tệp." : finding.message.vi,
        isPrivate(waiver.reason) || finding.sensitive
          ? "Có lý do, đã ghi trong tệp"
          : waiver.words || reasonNames[waiver.reason],
        [waiver.by, waiver.on].filter((part) => part !== "").join(", "),
        null,
      ]),
    },
    {
      title: "6. Thay đổi đã thực hiện bằng công cụ",
      heads: ["TT", "Ô", "Trước", "Sau", "Lúc", "Ghi chú"],
      rows: review.journal
        .flatMap((entry) => entry.sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ entry, sheet, cell }))))
        .map(({ entry, sheet, cell }, index) => [
          index + 1,
          placeOf({ sheet: sheet.name, ...cell }),
          words(cell.before.content),
          words(cell.after.content),
          timeText(entry.at),
          entry.label,
        ]),
    },
  ];
}

/** «01/9/2022 08:00» of «2022-09-01T08:00:00». */
function timeText(at: string): string {
  const [day = "", time = ""] = at.split("T");
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${String(Number(month))}/${year} ${time.slice(0, 5)}`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** «Đăng ký cá nhân, ô F29». */
function placeOf(ref: CellRef): string {
  return `${ref.sheet}, ô ${toA1(ref)}`;
}

function words(content: CellContent): string {
  switch (content.kind) {
    case "empty":
      return "(trống)";
    case "text":
      return content.text;
    case "number":
      return String(content.number).replace(".", ",");
    case "boolean":
      return String(content.boolean);
    case "formula":
      return content.formula;
    case "error":
      return content.error;
  }
}

/** Health, maternity, discipline: never printed with a name. */
function isPrivate(reason: keyof typeof reasonNames): boolean {
  return reason === "maternity-leave" || reason === "long-leave";
}

const stageNames: Readonly<Record<Stage, string>> = {
  registration: "Đăng ký đầu năm",
  "mid-year": "Sơ kết 6 tháng",
  review: "Bình xét cuối năm",
  nomination: "Trình khen",
  decided: "Đã có quyết định",
};

const regimeNames: Readonly<Record<RegimeId, string>> = {
  "law-2003": "Luật năm 2003, áp dụng đến hết năm 2023",
  "law-2022": "Luật năm 2022, từ năm 2024",
  "law-2026-unconfirmed": "Quy định năm 2026 (chưa đối chiếu với văn bản gốc)",
};

const severityNames: Readonly<Record<Severity, string>> = { error: "Phải sửa", warning: "Cần rà soát", info: "Lưu ý" };

const kindNames: Readonly<Record<FormKind, string>> = {
  registration: "Đăng ký",
  targets: "Chỉ tiêu",
  staff: "Danh sách CBCCVC",
  initiatives: "Sáng kiến",
  history: "Danh hiệu các năm",
  works: "Công trình, phần việc",
  tasks: "Nhiệm vụ",
  awards: "Kết quả khen thưởng",
  summary: "Biểu tổng hợp",
  other: "Khác",
};

const reasonNames = {
  "new-recruit": "Mới tuyển dụng, chưa đủ thời gian xét",
  "maternity-leave": "Nghỉ thai sản",
  "long-study": "Đi học từ 01 năm trở lên",
  seconded: "Biệt phái",
  "left-or-transferred": "Nghỉ hưu, chuyển công tác, thôi việc",
  "contract-worker": "Người lao động hợp đồng, không thuộc CBCCVC của Kế hoạch",
  "second-post": "Kiêm nhiệm, đã tính ở đơn vị chính",
  "long-leave": "Nghỉ ốm, nghỉ không hưởng lương dài ngày (theo quy chế cơ quan)",
  "not-registered-by-choice": "Không đăng ký (tự nguyện)",
  other: "Lý do khác",
} as const;
