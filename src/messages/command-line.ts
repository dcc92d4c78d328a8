import type { Bilingual } from "../domain/bilingual";
import { countText } from "./numbers";

/** «Đang kiểm tra 3/12: tên tệp». */
export function progressLine(command: string, begun: number, files: number, name: string): Bilingual {
  const verb = progressVerbs[command] ?? { vi: "Đang đọc", en: "Reading" };
  const at = files === 1 ? "" : ` ${String(begun)}/${String(files)}`;
  return { vi: `${verb.vi}${at}: ${name}`, en: `${verb.en}${at}: ${name}` };
}

const progressVerbs: Readonly<Record<string, Bilingual>> = {
  check: { vi: "Đang kiểm tra", en: "Checking" },
  read: { vi: "Đang đọc", en: "Reading" },
  fill: { vi: "Đang điền", en: "Filling" },
  copy: { vi: "Đang làm bản để nộp", en: "Copying" },
  fix: { vi: "Đang sửa lỗi gõ", en: "Mending" },
  "what-if": { vi: "Đang tính thử", en: "Trying out" },
  restore: { vi: "Đang khôi phục", en: "Restoring" },
  gather: { vi: "Đang đọc", en: "Reading" },
  blank: { vi: "Đang làm biểu trống", en: "Making forms" },
};

const noSlips: Bilingual = { vi: "Chưa thấy lỗi gõ nào cần sửa.", en: "No slips of typing to mend." };

/** What the command line says beside findings and figures. */
export const commandLine = {
  noForm: (sheets: readonly string[]): Bilingual => ({
    vi: `Chưa tìm thấy biểu đăng ký, biểu tổng hợp, chỉ tiêu hay danh sách nào trong tệp. Đã xem ${countText(sheets.length, "vi")} sheet: ${sheets.join(", ")}. Anh/chị xem lại tệp có đúng là tệp đăng ký không, hoặc gõ lệnh read để xem từng sheet được đọc thế nào.`,
    en: `No registration, summary, target or list was found. Sheets looked at (${sheets.length}): ${sheets.join(", ")}. Please see whether this is the right file, or use the command read to see how each sheet was read.`,
  }),
  typeNumber: { vi: "hoặc ghi một số (value)", en: "or type a number (value)" },
  answerBy: {
    vi: "Trả lời bằng --answers TỆP.json; mã câu hỏi và mã câu trả lời có trong kết quả của --json.",
    en: "Answer with --answers FILE.json; the ids of questions and options stand in the output of --json.",
  },
  noSummary: (lookedAt: Bilingual): Bilingual => ({
    vi: `Chưa tìm thấy biểu tổng hợp hay bảng đối chiếu nào trong tệp để điền. ${lookedAt.vi} Anh/chị thêm sheet «Biểu tổng hợp», hoặc tạo biểu mới bằng --report summary. Chưa ghi gì vào tệp.`,
    en: `No summary or comparison form was found to fill. ${lookedAt.en} Add a sheet «Biểu tổng hợp», or create a form with --report summary. Nothing was written.`,
  }),
  notRecognised: (sheets: readonly string[], lookedAt: Bilingual): Bilingual => ({
    vi: `Có sheet giống biểu tổng hợp nhưng chưa nhận ra cách trình bày nên chưa điền: ${sheets.map((name) => `«${name}»`).join(", ")}. ${lookedAt.vi} Gõ lệnh read để xem từng sheet được đọc thế nào, hoặc tạo biểu mới bằng --report summary. Chưa ghi gì vào tệp.`,
    en: `Sheets that look like summaries, but whose layout was not recognised: ${sheets.map((name) => `“${name}”`).join(", ")}. ${lookedAt.en} Use the command read to see how each sheet was read, or create a form with --report summary. Nothing was written.`,
  }),
  noFilesBehind: (typed: string): Bilingual => ({
    vi: `Không có tệp Excel nào ứng với «${typed}». Anh/chị xem lại tên thư mục hoặc mẫu tên; mẫu tên đặt trong ngoặc kép, như "*.xlsx".`,
    en: `No workbook stands behind “${typed}”. Check the folder or the pattern; write patterns in quotes, as "*.xlsx".`,
  }),
  pageWritten: (to: string): Bilingual => ({
    vi: `Đã ghi trang kết quả: ${to}. Mở bằng trình duyệt để xem hoặc in.`,
    en: `The result page was written: ${to}. Open it in a browser to read or print it.`,
  }),
  checkHead: (year: number, regime: Bilingual, stage: Bilingual): Bilingual => ({
    vi: `Năm ${year} · ${regime.vi} · ${stage.vi}`,
    en: `Year ${year} · ${regime.en} · ${stage.en}`,
  }),
  targets: { vi: "Chỉ tiêu", en: "Targets" },
  waived: { vi: "Đã bỏ qua, có lý do", en: "Passed over, with a reason" },
  questions: { vi: "Chờ anh/chị xác nhận", en: "Waiting for your answer" },
  ledger: { vi: "Bảng kê dòng đã đọc", en: "Rows read" },
  outside: (rows: number): Bilingual => ({
    vi: `${countText(rows, "vi")} dòng đứng ngoài các bảng`,
    en: `${rows} rows outside the tables`,
  }),
  oddCells: (cells: number): Bilingual => ({
    vi: `${countText(cells, "vi")} ô cần giải thích riêng:`,
    en: `${cells} cells that need a word of their own:`,
  }),
  cellsAlike: (cells: number): Bilingual => ({
    vi: `${countText(cells, "vi")} ô cùng cột ghi vậy`,
    en: `${cells} cells of the column say so`,
  }),
  moreCells: (cells: number): Bilingual => ({
    vi: `… và ${countText(cells, "vi")} ô khác`,
    en: `… and ${cells} more`,
  }),
  hidden: { vi: "đang ẩn", en: "hidden" },
  row: (row: number): Bilingual => ({ vi: `Dòng ${row}`, en: `Row ${row}` }),
  basis: { vi: "Căn cứ", en: "Basis" },
  filled: (count: number): Bilingual => ({
    vi: `Đã điền ${countText(count, "vi")} ô:`,
    en: `${String(count)} cells filled:`,
  }),
  wouldFill: (count: number): Bilingual => ({
    vi: `Sẽ điền ${countText(count, "vi")} ô:`,
    en: `${String(count)} cells would be filled:`,
  }),
  alreadyRight: (sheets: readonly string[]): Bilingual => ({
    vi: `Biểu đã khớp số liệu trong tệp, không phải điền thêm ô nào: ${sheets.map((name) => `«${name}»`).join(", ")}.`,
    en: `Nothing to fill: the figures agree already in ${sheets.map((name) => `“${name}”`).join(", ")}.`,
  }),
  filledNone: { vi: "Chưa điền thêm ô nào.", en: "No cell was filled." },
  onlyPreviewed: { vi: "Đây là bản xem trước: chưa ghi gì vào tệp.", en: "This is a preview: nothing was written." },
  savedTo: (to: string): Bilingual => ({ vi: `Đã ghi vào: ${to}`, en: `Written to: ${to}` }),
  wouldCreate: (tab: string): Bilingual => ({ vi: `Sẽ tạo sheet «${tab}».`, en: `Sheet «${tab}» would be created.` }),
  more: (count: number): Bilingual => ({ vi: `và ${countText(count, "vi")} ô khác`, en: `and ${count} more` }),
  created: (tab: string): Bilingual => ({ vi: `Đã tạo sheet «${tab}».`, en: `Sheet «${tab}» created.` }),
  skipped: (count: number): Bilingual => ({
    vi: `Để nguyên ${countText(count, "vi")} ô, có lý do:`,
    en: `${count} cells left as they are, with the reason:`,
  }),
  copyClear: { vi: "Chưa thấy điều gì phải xem lại trước khi nộp.", en: "Nothing was found that stands against it." },
  trialLabel: { vi: "Phương án thử", en: "Trial" },
  unknownTicks: (words: readonly string[]): Bilingual => ({
    vi: `Chưa hiểu ${words.map((word) => `«${word}»`).join(", ")}. Cách ghi: "Họ và tên=LĐTT" để thêm, "Họ và tên=-CSTĐCS" để bớt; họ tên phải có đúng một người trong biểu.`,
    en: `Not understood: ${words.map((word) => `«${word}»`).join(", ")}. Write "Full name=LĐTT" to give, "Full name=-CSTĐCS" to take; exactly one person must bear the name.`,
  }),
  unknownReport: (words: readonly string[], known: readonly string[]): Bilingual => ({
    vi: `Không có biểu mẫu nào tên ${words.map((word) => `«${word}»`).join(", ")}. Các biểu có thể tạo: ${known.join(", ")}.`,
    en: `There is no form named ${words.map((word) => `«${word}»`).join(", ")}. Forms that can be created: ${known.join(", ")}.`,
  }),
  fixable: { vi: "Sửa lỗi gõ (lệnh fix)", en: "Slip of typing (command fix)" },
  fixLabel: { vi: "Sửa lỗi gõ", en: "Slips of typing mended" },
  fixed: (count: number): Bilingual => ({
    vi: count === 0 ? noSlips.vi : `Đã sửa lỗi gõ ở ${countText(count, "vi")} ô:`,
    en: count === 0 ? noSlips.en : `Slips of typing mended in ${String(count)} cells:`,
  }),
  wouldFix: (count: number): Bilingual => ({
    vi: count === 0 ? noSlips.vi : `Sẽ sửa lỗi gõ ở ${countText(count, "vi")} ô:`,
    en: count === 0 ? noSlips.en : `Slips of typing would be mended in ${String(count)} cells:`,
  }),
  journalHead: (count: number): Bilingual => ({
    vi: count === 0 ? "Nhật ký chưa có lần ghi nào." : `Nhật ký có ${countText(count, "vi")} lần ghi:`,
    en: count === 0 ? "The journal is empty." : `Entries in the journal: ${count}`,
  }),
  journalLine: (label: string, cells: number): Bilingual => ({
    vi: `${label} (${countText(cells, "vi")} ô)`,
    en: `${label} (${cells} cells)`,
  }),
  unreadableEntries: (count: number): Bilingual => ({
    vi: `Có ${countText(count, "vi")} mục nhật ký không đọc được (bị hỏng, hoặc do phiên bản mới hơn ghi); đã để nguyên.`,
    en: `${count} journal entries could not be read (damaged, or written by a newer version); left as they are.`,
  }),
  nothingToRestore: {
    vi: "Nhật ký trong tệp không có lần ghi nào để khôi phục. Xem các lần còn lưu bằng lệnh journal.",
    en: "The file's journal holds nothing to restore. List what it holds with the command journal.",
  },
  noSuchEntry: (id: string): Bilingual => ({
    vi: `Nhật ký trong tệp không có lần ghi mã «${id}». Xem mã các lần còn lưu bằng lệnh journal.`,
    en: `The file's journal has no entry “${id}”. List its entries with the command journal.`,
  }),
  restored: (count: number): Bilingual => ({
    vi: count === 0 ? "Không còn ô nào phải trả về." : `Đã trả ${countText(count, "vi")} ô về như trước.`,
    en: count === 0 ? "No cell is left to put back." : `${String(count)} cells put back as before.`,
  }),
  wouldRestore: (count: number): Bilingual => ({
    vi: count === 0 ? "Không còn ô nào phải trả về." : `Sẽ trả ${countText(count, "vi")} ô về như trước.`,
    en: count === 0 ? "No cell is left to put back." : `${String(count)} cells would be put back as before.`,
  }),
  deletedTabs: (tabs: string): Bilingual => ({
    vi: `Bỏ sheet đã tạo khi đó, chưa ai sửa: ${tabs}.`,
    en: `Sheets created then and unchanged since are taken away: ${tabs}.`,
  }),
  changedSince: (cells: string): Bilingual => ({
    vi: `Các ô sau đã được sửa lại từ lần ghi đó nên để nguyên: ${cells}.`,
    en: `These cells have been changed since and are left as they are: ${cells}.`,
  }),
  notFound: (cells: string): Bilingual => ({
    vi: `Không tìm lại được chỗ của các ô sau: ${cells}.`,
    en: `The place of these cells could not be found again: ${cells}.`,
  }),
  keptTabs: (tabs: string): Bilingual => ({
    vi: `Các sheet sau đã được sửa từ khi tạo nên được giữ lại: ${tabs}.`,
    en: `These sheets have been changed since they were created and are kept: ${tabs}.`,
  }),
} as const;
