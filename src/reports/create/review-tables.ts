import type { WaiverReason } from "../../domain/findings/finding";
import { ledgerOf } from "../../domain/form/row-fate";
import { toA1, type CellRef } from "../../workbook/refs";
import { assessmentText } from "../assessment-text";
import type { Shown } from "./block";
import { changeLines } from "./change-lines";
import type { FormInput } from "./form-input";
import { kindNames, reasonNames, severityNames } from "./review-words";
import { levelText } from "./target-level";

/** A numbered part of the review sheet: six columns, A to F. */
export interface ReviewTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Shown[])[];
}

/** Parts 2 to 6. */
export function reviewTables(input: FormInput): readonly ReviewTable[] {
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
      rows: changeLines(review.journal).map((cells, index) => [index + 1, ...cells]),
    },
  ];
}

/** «Đăng ký cá nhân, ô F29». */
function placeOf(ref: CellRef): string {
  return `${ref.sheet}, ô ${toA1(ref)}`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** Health, maternity, discipline: never printed with a name. */
function isPrivate(reason: WaiverReason): boolean {
  return reason === "maternity-leave" || reason === "long-leave";
}
