import type { Form } from "./form";

/**
 * Lists that the product itself creates from the register. Read back as forms they would count everybody a second
 * time: they are told by the name of their tab («DS cá nhân (2)» included) together with words of their head.
 */
const ownLists: readonly { readonly tab: RegExp; readonly head: readonly string[] }[] = [
  { tab: /^DS cá nhân/, head: ["Ông/Bà", "Nội dung đăng ký", "Tên sáng kiến, đề tài đăng ký"] },
  { tab: /^DS cá nhân - /, head: ["Ông/Bà", "Kết quả bỏ phiếu", "Chức vụ, đơn vị công tác"] },
  { tab: /^DS tập thể/, head: ["Số Chiến sĩ thi đua cơ sở", "Kết quả bỏ phiếu (số phiếu/tổng số)"] },
  { tab: /^Đăng ký và kết quả/, head: ["Phòng đề nghị", "Hội đồng xét", "Đăng ký đầu năm"] },
  { tab: /^Ký cam kết/, head: ["Nội dung cam kết", "Ký tên"] },
  { tab: /^Hồ sơ trình khen/, head: ["Hồ sơ", "Cấp trình", "Ngày trình"] },
  { tab: /^DS sáng kiến/, head: ["Đồng tác giả (tỷ lệ đóng góp, nếu có)", "Danh hiệu gắn với sáng kiến"] },
];

/** Whether a table is one that the product created; `head` are the texts of its header cells, each by itself. */
export function isOwnList(sheet: string, head: readonly string[]): boolean {
  const name = sheet.normalize("NFC").trim();
  const texts = new Set(head.map((text) => text.normalize("NFC").replace(/\s+/g, " ").trim()));
  return ownLists.some((list) => list.tab.test(name) && list.head.every((text) => texts.has(text)));
}

/** Further forms of ours that nobody registers in; what they say is decided already. */
const ownRecords: typeof ownLists = [
  { tab: /^Kết quả khen thưởng/, head: ["Loại khen thưởng", "Cùng kỳ năm trước", "Tăng (+), giảm (-)"] },
  { tab: /^Sổ theo dõi khen thưởng/, head: ["Năm thành tích", "Loại khen thưởng", "Cấp quyết định"] },
];

/**
 * Whether a sheet holds a list or record that the product creates from the register. It is brought up to date by
 * creating it again, as a whole: filled cell by cell like a summary, results would be given what is only proposed.
 */
export function isOwnRecord(sheet: string, words: readonly string[]): boolean {
  const name = sheet.normalize("NFC").trim();
  const texts = new Set(words.map((text) => text.normalize("NFC").replace(/\s+/g, " ").trim()));
  return [...ownLists, ...ownRecords].some((list) => list.tab.test(name) && list.head.every((text) => texts.has(text)));
}

/**
 * Whether a sheet is the ledger of gathering that the product prints («Bảng kê gộp biểu»): it quotes every row that a
 * unit sent, and is internal. `title` are the texts above its tables.
 */
export function isGatheringLedger(sheet: string, title: readonly string[]): boolean {
  return (
    /^Bảng kê gộp biểu(?: \(\d+\))?$/u.test(sheet.normalize("NFC").trim()) &&
    title.some((text) => text.normalize("NFC").trim() === "BẢNG KÊ GỘP BIỂU")
  );
}

/**
 * The columns that say where a row of the merged sheets came from («Nguồn»); they stay in the office. `rows` are the
 * texts of the sheet's first rows.
 */
export function sourceColumnsOf(sheet: string, rows: readonly (readonly string[])[]): readonly number[] {
  if (!/^Đăng ký (?:cá nhân|tập thể)(?: \(gộp\))?$/u.test(sheet.normalize("NFC").trim())) return [];
  const head = rows.find((row) => row.includes("Nguồn") && (row.includes("Họ và tên") || row.includes("Tên tập thể")));
  return (head ?? []).flatMap((text, at) => (text === "Nguồn" ? [at + 1] : []));
}

/** Whether the lists of a sheet are those that gathering made, by the heads of their columns. */
export function isMergedSheet(sheet: string, lists: readonly Pick<Form, "columns">[]): boolean {
  const heads = lists.map(({ columns }) => columns.map(({ header }) => header));
  return sourceColumnsOf(sheet, heads).length > 0;
}

/**
 * Whether a sheet is the review sheet that the product prints («Phiếu rà soát»): it quotes targets, names and cells of
 * the other sheets, and read as a form it would have them all counted twice. `title` are the texts above its tables.
 */
export function isReviewSheet(sheet: string, title: readonly string[]): boolean {
  return (
    /^Phiếu rà soát(?: \(\d+\))?$/u.test(sheet.normalize("NFC").trim()) &&
    title.some((text) => text.normalize("NFC").trim() === "PHIẾU RÀ SOÁT SỐ LIỆU")
  );
}
