import type { Bilingual } from "../../domain/bilingual";
import { regimes } from "../../domain/regimes/regime-for";
import type { RegimeId } from "../../domain/regimes/regime";
import type { Exclusion } from "../../domain/targets/target";

export const settingsPage = {
  checkHeading: { vi: "Cách kiểm tra", en: "How it is checked" },
  profileHeading: { vi: "Cơ quan, người ký trên biểu in", en: "Office and signers on printed forms" },
  profileHint: {
    vi: "Hỏi một lần, lưu trong tệp. Để trống thì biểu in dấu chấm để điền tay.",
    en: "Asked once and kept in the workbook. What is left empty is printed as dots.",
  },
  saveProfile: { vi: "Lưu", en: "Save" },
  displayHeading: { vi: "Hiển thị", en: "Display" },
  stage: { vi: "Giai đoạn", en: "Stage" },
  year: { vi: "Năm thành tích", en: "Year of achievement" },
  yearHint: { vi: "Để trống: đọc từ tiêu đề biểu.", en: "Empty: read from the form’s title." },
  yearWrong: { vi: "Năm gồm bốn chữ số, ví dụ 2022.", en: "A year has four digits, as in 2022." },
  regime: { vi: "Quy định áp dụng", en: "Law that applies" },
  byWorkbook: { vi: "Theo tệp", en: "As the workbook says" },
  byYear: { vi: "Theo năm", en: "By the year" },
  countedOn: { vi: "Số liệu tính đến ngày", en: "Counted on" },
  dayExample: "31/12/2022",
  dayWrong: {
    vi: "Ngày viết là ngày/tháng/năm, ví dụ 31/12/2022.",
    en: "A day is written day/month/year, as in 31/12/2022.",
  },
  headcount: { vi: "Tổng số CBCCVC", en: "Number of staff" },
  headcountHint: {
    vi: "Chỉ cần khi tệp không có sheet «Danh sách CBCCVC».",
    en: "Only where the workbook has no staff list.",
  },
  headcountWrong: { vi: "Anh/chị gõ một số nguyên lớn hơn 0.", en: "Type a whole number above 0." },
  exclusions: { vi: "Cơ quan tính trừ", en: "Taken out of the denominator by the office" },
  exclusionsHint: {
    vi: "Kế hoạch viết «CBCCVC» thì mọi người đều được giữ. Chỉ chọn khi có văn bản cho phép; nghỉ thai sản luôn được giữ.",
    en: "Where the plan says «CBCCVC», everybody stays. Choose only with a document that allows it; maternity leave always stays.",
  },
  exclusionsBasis: { vi: "Căn cứ tính trừ", en: "Document that allows it" },
  basisNeeded: { vi: "Anh/chị ghi văn bản cho phép tính trừ.", en: "Name the document that allows it." },
  save: { vi: "Lưu và kiểm tra lại", en: "Save and check again" },
  theme: { vi: "Nền", en: "Theme" },
  language: { vi: "Ngôn ngữ", en: "Language" },
  languages: { vi: "Tiếng Việt", en: "English" },
} as const;

/** What province, ministry or office lay down for themselves. */
export const overlayCard = {
  heading: { vi: "Quy định của tỉnh, bộ, cơ quan", en: "What province, ministry or office lay down" },
  none: {
    vi: "Chưa có: kiểm tra theo Luật và Nghị định. Chỉ ghi khi có văn bản.",
    en: "None: checked by the law and the decrees. Enter it only where a document says so.",
  },
  type: { vi: "Ghi quy định", en: "Enter it" },
  save: { vi: "Lưu quy định", en: "Keep it" },
  file: { vi: "Lấy từ tệp", en: "Take it from a file" },
  drop: { vi: "Bỏ quy định này", en: "Drop it" },
  source: { vi: "Văn bản, điều khoản", en: "Document and clause" },
  sourceExample: "Quyết định số …/QĐ-UBND, Điều 9",
  wrong: ({ vi, en }: Bilingual): Bilingual => ({ vi: `Chưa dùng được: ${vi}.`, en: `It cannot be used: ${en}.` }),
} as const;

/** The office, as printed forms name it; the examples are those of a department of foreign affairs. */
export const profileFields = {
  organisation: { label: { vi: "Tên cơ quan", en: "Office" }, example: "Sở Ngoại vụ" },
  parentBody: { label: { vi: "Cơ quan cấp trên", en: "Superior body" }, example: "UBND tỉnh Hà Tĩnh" },
  place: { label: { vi: "Địa danh", en: "Place" }, example: "Hà Tĩnh" },
  symbol: { label: { vi: "Ký hiệu văn bản của cơ quan", en: "Symbol of the office" }, example: "SNgV" },
  draftingSymbol: { label: { vi: "Ký hiệu đơn vị soạn thảo", en: "Symbol of the drafting room" }, example: "VPTTr" },
  head: { label: { vi: "Người đứng đầu", en: "Head of the office" }, example: "Giám đốc Sở" },
  province: { label: { vi: "Cấp tỉnh khen thưởng", en: "Awards at provincial level" }, example: "UBND tỉnh" },
  ministry: { label: { vi: "Bộ quản lý ngành", en: "Ministry" }, example: "Bộ Ngoại giao" },
  signerTitle: {
    label: { vi: "Chức vụ người ký (mỗi dòng cách nhau dấu /)", en: "Title of who signs (lines separated by /)" },
    example: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
  },
  signerName: { label: { vi: "Họ và tên người ký", en: "Name of who signs" }, example: "" },
  preparerName: { label: { vi: "Người lập biểu", en: "Prepared by" }, example: "" },
  plan: {
    label: { vi: "Kế hoạch thi đua", en: "Plan the targets are from" },
    example: "Kế hoạch số 72/KH-SNgV ngày 24 tháng 01 năm 2022",
  },
} as const satisfies Record<string, { readonly label: Bilingual; readonly example: string }>;

export const themeLabels = {
  host: { vi: "Theo Excel", en: "As in Excel" },
  light: { vi: "Sáng", en: "Light" },
  dark: { vi: "Tối", en: "Dark" },
  contrast: { vi: "Tương phản cao", en: "High contrast" },
} as const satisfies Record<string, Bilingual>;

export const exclusionLabels: Readonly<Record<Exclusion["who"], Bilingual>> = {
  "new-recruits": { vi: "Mới tuyển dụng, chưa đủ thời gian xét", en: "New recruits" },
  "long-study": { vi: "Đi học từ 01 năm trở lên", en: "Studying for a year or longer" },
  seconded: { vi: "Biệt phái", en: "Seconded" },
  contract: { vi: "Người lao động hợp đồng", en: "On a labour contract" },
  "long-leave": { vi: "Nghỉ dài ngày", en: "On long leave" },
  left: { vi: "Đã nghỉ hưu, chuyển công tác, thôi việc", en: "Retired, transferred or left" },
  maternity: { vi: "Nghỉ thai sản", en: "On maternity leave" },
};

/** Regimes she may choose from. */
export const regimeLabels: readonly { readonly id: RegimeId; readonly label: Bilingual }[] = regimes.map(
  ({ id, name }) => ({ id, label: name }),
);

/** A law as the list offers it. */
export function regimeLabel(id: RegimeId): Bilingual {
  return regimeLabels.find((regime) => regime.id === id)?.label ?? { vi: id, en: id };
}
