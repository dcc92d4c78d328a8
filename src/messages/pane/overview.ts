import type { Bilingual } from "../../domain/bilingual";

export const overview = {
  firstTitle: { vi: "Rà soát biểu đăng ký thi đua", en: "Check your emulation registration" },
  firstBody: {
    vi: "Mở tệp đăng ký của cơ quan rồi bấm «Kiểm tra». Sổ Thi đua đọc biểu sẵn có, không bắt theo mẫu riêng, và không sửa gì khi kiểm tra.",
    en: "Open your office’s registration workbook and press Check. Your own form is read as it is, and checking changes nothing.",
  },
  firstSteps: [
    {
      vi: "Đối chiếu chỉ tiêu Lao động tiên tiến, Chiến sĩ thi đua cơ sở",
      en: "Compares the targets with what is registered",
    },
    { vi: "Chỉ ra từng ô cần xem lại, kèm căn cứ", en: "Points at each cell worth a look, with its basis" },
    { vi: "Điền biểu tổng hợp, xem trước từng ô", en: "Fills your summary, each cell previewed first" },
  ] satisfies readonly Bilingual[],
  sample: { vi: "Dùng thử với «Dữ liệu mẫu»", en: "Try it with sample data" },
  sampleHint: {
    vi: "Thêm một sheet tên «Dữ liệu mẫu» vào tệp đang mở; xóa lúc nào cũng được.",
    en: "Adds one sheet named «Dữ liệu mẫu» to the open workbook; delete it whenever you like.",
  },
  privacy: {
    vi: "Dữ liệu không rời máy này. Đi theo tệp chỉ có: lý do đã ghi, câu trả lời về cách đọc biểu, thiết lập và nhật ký. «Bản để nộp» không mang theo gì.",
    en: "Your data stay on this machine. What travels with the file: reasons you gave, answers about the reading, settings and the journal. The submission copy carries none of it.",
  },
  targetsHeading: { vi: "Chỉ tiêu", en: "Targets" },
  showMe: { vi: "Chỉ cho tôi", en: "Show me" },
  addStaff: { vi: "Gõ số người ở Thiết lập", en: "Type the number in Settings" },
  seeFindings: { vi: "Xem việc cần xử lý", en: "See what to do" },
  seeAllTargets: (count: number): Bilingual => ({
    vi: `Xem cả ${String(count)} chỉ tiêu`,
    en: `See all ${String(count)} targets`,
  }),
  fill: { vi: "Điền biểu", en: "Fill forms" },
  questions: (count: number): Bilingual => ({
    vi: `${String(count)} câu hỏi chờ anh/chị trả lời`,
    en: count === 1 ? "1 question for you" : `${String(count)} questions for you`,
  }),
  seeAllQuestions: (count: number): Bilingual => ({
    vi: `Xem cả ${String(count)} câu hỏi`,
    en: `See all ${String(count)} questions`,
  }),
  tablesHeading: { vi: "Bảng nào là biểu đăng ký?", en: "Which table is the registration?" },
  isRegistration: { vi: "Đây là biểu đăng ký", en: "This is the registration" },
  otherKind: { vi: "Loại biểu khác", en: "Another kind of form" },
  untitledTable: { vi: "Bảng không có tên", en: "A table without a title" },
  noTableOn: (sheets: string): Bilingual => ({
    vi: `Chưa thấy bảng nào trên: ${sheets}. Bảng cần một dòng đầu cột, ví dụ «Họ và tên», «Danh hiệu»; anh/chị thêm dòng đó rồi bấm «Kiểm tra».`,
    en: `No table was seen on: ${sheets}. A table needs a row of headings, such as «Họ và tên», «Danh hiệu»; add it and press Check.`,
  }),
  readFrom: (year: number, stage: string): Bilingual => ({
    vi: `Năm ${String(year)} · ${stage}`,
    en: `${String(year)} · ${stage}`,
  }),
  regime: (name: string): Bilingual => ({ vi: `Quy định áp dụng: ${name}`, en: `Law that applies: ${name}` }),
} as const;
