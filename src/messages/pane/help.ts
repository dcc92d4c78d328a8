import type { Bilingual } from "../../domain/bilingual";

export interface HelpTopic {
  readonly title: Bilingual;
  readonly lines: readonly Bilingual[];
}

/** Around the pages of the rules. */
export const ruleHelp = {
  title: { vi: "Ý nghĩa từng nội dung kiểm tra", en: "What each check is about" },
  back: { vi: "Về việc đang xem", en: "Back to the finding" },
  all: { vi: "Mọi nội dung trợ giúp", en: "All help" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the page «Trợ giúp» tells, topic by topic. */
export const helpTopics: readonly HelpTopic[] = [
  {
    title: { vi: "Năm bước để trình", en: "Five steps to hand in" },
    lines: [
      {
        vi: "Mở tệp là tự đọc và rà soát; đọc không sửa gì. Câu kết luận ở đầu trang cho biết còn gì trước khi trình ký.",
        en: "Opening reads and checks; reading changes nothing. The sentence at the top says what is left before it is signed.",
      },
      {
        vi: "1. Xác nhận biểu: trả lời câu hỏi, xem biểu nào, cột nào được hiểu là gì.",
        en: "1. Confirm the forms: answer questions, see what each form and column was read as.",
      },
      {
        vi: "2. Rà soát: mỗi việc chỉ rõ ô, người, vì sao và cách làm, theo thứ tự việc làm trước không phải làm lại.",
        en: "2. Review: each item names the cell, the person, the reason and what to do, in the order in which it stays done.",
      },
      {
        vi: "3. Chỉ tiêu: còn thiếu bao nhiêu, thiếu số liệu gì; tính thử rồi áp dụng.",
        en: "3. Targets: how many are short, which data are missing; try it out, then apply it.",
      },
      {
        vi: "4. Điền biểu: xem trước từng ô rồi mới điền; «Khôi phục» trả lại như trước.",
        en: "4. Fill forms: each cell is previewed before it is filled; Restore puts it back.",
      },
      {
        vi: "5. Bản để nộp: kiểm tra lần cuối và lưu bản sao không mang dấu vết của công cụ.",
        en: "5. Submission copy: a last look, then a copy without traces of this tool.",
      },
    ],
  },
  {
    title: { vi: "Ba mức của một việc", en: "Three levels" },
    lines: [
      {
        vi: "Phải sửa: để nguyên thì số liệu sai hoặc biểu trái quy định đã đối chiếu.",
        en: "To correct: left as it is, the figures are wrong or a verified rule is not met.",
      },
      {
        vi: "Cần rà soát: có thể đúng, có thể sai; chỉ anh/chị biết.",
        en: "To review: it may be right or wrong; only you know.",
      },
      {
        vi: "Lưu ý: không phải sửa; biết để tiện giải trình.",
        en: "For your notice: nothing to correct; good to know when asked.",
      },
    ],
  },
  {
    title: { vi: "Số liệu được tính thế nào", en: "How figures are worked out" },
    lines: [
      {
        vi: "Mỗi con số đi kèm tử số, mẫu số và những dòng làm nên nó.",
        en: "Each figure comes with its numerator, denominator and the rows behind it.",
      },
      {
        vi: "Mẫu số là của anh/chị: không ai bị trừ ra nếu cơ quan chưa quy định.",
        en: "The denominator is yours: nobody is taken out unless your office says so.",
      },
      {
        vi: "Không dòng nào bị bỏ sót: mỗi dòng trong biểu đều có một kết luận ở bước «Xác nhận biểu».",
        en: "No row is dropped: each one is accounted for in the step Confirm the forms.",
      },
    ],
  },
  {
    title: { vi: "Điều gì đi theo tệp", en: "What travels with the file" },
    lines: [
      {
        vi: "Dữ liệu không rời máy; không có máy chủ, không theo dõi.",
        en: "Your data stay on this machine; no server, no tracking.",
      },
      {
        vi: "Lưu trong tệp: lý do đã ghi, câu trả lời về cách đọc biểu, thiết lập và nhật ký (nội dung ô trước và sau khi ghi).",
        en: "Kept in the workbook: reasons you gave, answers about the reading, settings and the journal (what cells held before and after).",
      },
      { vi: "«Bản để nộp» không mang theo những điều đó.", en: "The submission copy carries none of it." },
    ],
  },
  {
    title: { vi: "Phím tắt trong bảng này", en: "Keys in this pane" },
    lines: [
      { vi: "F8: việc tiếp theo; Shift+F8: việc trước.", en: "F8: next item; Shift+F8: previous item." },
      {
        vi: "Enter: mở một dòng, lần nữa: đến ô; Ctrl+Enter: sửa; ↑ ↓ Home End: đi giữa các dòng.",
        en: "Enter: open a line, again: go to its cell; Ctrl+Enter: fix; ↑ ↓ Home End: between the lines.",
      },
      { vi: "← →: đi giữa các bước trên dải bước.", en: "← →: between the steps of the strip." },
    ],
  },
];
