import type { Bilingual } from "../domain/bilingual";

/** Numbers under ten in sentences: «05». */
function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

/** What the command line says beside findings and figures. */
export const commandLine = {
  noRegistration: (sheets: readonly string[]): Bilingual => ({
    vi: `Chưa tìm thấy biểu đăng ký thi đua trong tệp. Đã xem ${twoDigits(sheets.length)} sheet: ${sheets.join(", ")}. Anh/chị xem lại tệp có đúng là tệp đăng ký không, hoặc gõ lệnh read để xem từng sheet được đọc thế nào.`,
    en: `No registration form was found. Sheets looked at (${sheets.length}): ${sheets.join(", ")}. Please see whether this is the right file, or use the command read to see how each sheet was read.`,
  }),
  noSummary: {
    vi: "Chưa tìm thấy biểu tổng hợp hay bảng đối chiếu nào trong tệp để điền. Anh/chị thêm sheet «Biểu tổng hợp», hoặc dùng --report để tạo biểu mới.",
    en: "No summary or comparison form was found to fill. Add a sheet «Biểu tổng hợp», or use --report to create a form.",
  },
  wrongUsage: (word: string): Bilingual => ({
    vi: `Chưa hiểu «${word}». Gõ so-thi-dua --help để xem cách dùng.`,
    en: `«${word}» is not understood. Type so-thi-dua --help for usage.`,
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
    vi: `${twoDigits(rows)} dòng đứng ngoài các bảng`,
    en: `${rows} rows outside the tables`,
  }),
  hidden: { vi: "đang ẩn", en: "hidden" },
  row: (row: number): Bilingual => ({ vi: `Dòng ${row}`, en: `Row ${row}` }),
  basis: { vi: "Căn cứ", en: "Basis" },
  filled: (count: number): Bilingual => ({
    vi: count === 0 ? "Các biểu đã đúng số liệu, không phải điền thêm ô nào." : `Đã điền ${twoDigits(count)} ô:`,
    en: count === 0 ? "The forms hold the right figures already; nothing to fill." : `${count} cells filled:`,
  }),
  more: (count: number): Bilingual => ({ vi: `và ${twoDigits(count)} ô khác`, en: `and ${count} more` }),
  created: (tab: string): Bilingual => ({ vi: `Đã tạo sheet «${tab}».`, en: `Sheet «${tab}» created.` }),
  skipped: (count: number): Bilingual => ({
    vi: `Để nguyên ${twoDigits(count)} ô, có lý do:`,
    en: `${count} cells left as they are, with the reason:`,
  }),
  trialLabel: { vi: "Phương án thử", en: "Trial" },
  unknownTicks: (words: readonly string[]): Bilingual => ({
    vi: `Chưa hiểu ${words.map((word) => `«${word}»`).join(", ")}. Cách ghi: "Họ và tên=LĐTT" để thêm, "Họ và tên=-CSTĐCS" để bớt; họ tên phải có đúng một người trong biểu.`,
    en: `Not understood: ${words.map((word) => `«${word}»`).join(", ")}. Write "Full name=LĐTT" to give, "Full name=-CSTĐCS" to take; exactly one person must bear the name.`,
  }),
  unknownReport: (words: readonly string[], known: readonly string[]): Bilingual => ({
    vi: `Không có biểu mẫu nào tên ${words.map((word) => `«${word}»`).join(", ")}. Các biểu có thể tạo: ${known.join(", ")}.`,
    en: `There is no form named ${words.map((word) => `«${word}»`).join(", ")}. Forms that can be created: ${known.join(", ")}.`,
  }),
  fixLabel: { vi: "Sửa lỗi gõ", en: "Slips of typing mended" },
  fixed: (count: number): Bilingual => ({
    vi: count === 0 ? "Chưa thấy lỗi gõ nào cần sửa." : `Đã sửa ${twoDigits(count)} ô lỗi gõ:`,
    en: count === 0 ? "No slips of typing to mend." : `${count} cells mended:`,
  }),
  journalHead: (count: number): Bilingual => ({
    vi: count === 0 ? "Nhật ký chưa có lần ghi nào." : `Nhật ký có ${twoDigits(count)} lần ghi:`,
    en: count === 0 ? "The journal is empty." : `Entries in the journal: ${count}`,
  }),
  journalLine: (label: string, cells: number): Bilingual => ({
    vi: `${label} (${twoDigits(cells)} ô)`,
    en: `${label} (${cells} cells)`,
  }),
  unreadableEntries: (count: number): Bilingual => ({
    vi: `Có ${twoDigits(count)} mục nhật ký không đọc được (bị hỏng, hoặc do phiên bản mới hơn ghi); đã để nguyên.`,
    en: `${count} journal entries could not be read (damaged, or written by a newer version); left as they are.`,
  }),
  nothingToRestore: {
    vi: "Nhật ký trong tệp không có lần ghi nào để khôi phục. Xem các lần còn lưu bằng lệnh journal.",
    en: "The file's journal holds nothing to restore. List what it holds with the command journal.",
  },
  restored: (count: number): Bilingual => ({
    vi: `Đã trả ${twoDigits(count)} ô về như trước.`,
    en: `${count} cells put back as before.`,
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
  help: {
    vi: `Sổ Thi đua: kiểm tra biểu đăng ký thi đua, đối chiếu chỉ tiêu, điền biểu tổng hợp.
Dữ liệu không rời máy: không gửi gì qua mạng.

Cách dùng: so-thi-dua LỆNH TỆP… [tùy chọn]

Lệnh
  check     kiểm tra và đối chiếu với chỉ tiêu; không sửa gì trong tệp
  fill      điền số liệu vào các biểu tổng hợp đã có (--report ID: tạo thêm biểu mới)
  fix       sửa lỗi gõ: khoảng trắng thừa, chữ lỗi phông, số gõ thành chữ…
  read      cho xem cách đọc biểu: cột nào là gì, dòng nào là gì, vì sao
  what-if   tính thử: --tick "Họ và tên=LĐTT" (thêm), --tick "Họ và tên=-CSTĐCS" (bớt)
  journal   liệt kê các lần điền, sửa còn lưu trong tệp
  restore   trả các ô về như trước lần điền hoặc sửa gần nhất (--entry MÃ: một lần khác)

Tùy chọn
  -o, --out TỆP        nơi ghi bản sao (fill, fix, restore, what-if)
      --in-place       ghi vào chính tệp đó
      --dry-run        chỉ xem trước, không ghi
      --json           in một đối tượng JSON; --ndjson: mỗi tệp một dòng
      --year NĂM       năm thành tích; bình thường đọc từ biểu
      --stage GĐ       registration | mid-year | review | nomination | decided
      --regime ID      law-2003 | law-2022 | law-2026-unconfirmed
      --cap SỐ         mức tối đa CSTĐ cơ sở, % trên số LĐTT; --cap none: không có
      --rounding CÁCH  floor | half-up | ceil
      --today NGÀY     ngày làm việc, dạng 2022-03-01
      --jobs N         số việc làm cùng lúc khi có nhiều tệp
      --report html    check: trang kết quả tự chứa, ghi vào --out
      --language NGỮ   vi | en
  -h, --help           trang này
      --version        phiên bản

Mã kết thúc: 0 không còn gì phải sửa · 1 còn chỗ phải sửa hoặc chỉ tiêu chưa đạt · 2 không đọc được tệp · 64 sai cách dùng
`,
    en: `Sổ Thi đua: checks emulation registration forms, compares them with the targets, fills summary forms.
Your data stay on this machine: nothing is sent anywhere.

Usage: so-thi-dua COMMAND FILE… [options]

Commands
  check     check and compare with the targets; changes nothing in the file
  fill      fill the summary forms that are there (--report ID: create a new form)
  fix       mend slips of typing: spaces, broken encodings, numbers typed as text…
  read      show how the forms were read: which column and row is what, and why
  what-if   try it out: --tick "Full name=LĐTT" (give), --tick "Full name=-CSTĐCS" (take)
  journal   list the fills and fixes kept in the file
  restore   put cells back as before the latest fill or fix (--entry ID: another one)

Options
  -o, --out FILE       where the copy goes (fill, fix, restore, what-if)
      --in-place       write to the file itself
      --dry-run        preview only, write nothing
      --json           print one JSON object; --ndjson: one line a file
      --year YEAR      year of achievement; usually read from the form
      --stage STAGE    registration | mid-year | review | nomination | decided
      --regime ID      law-2003 | law-2022 | law-2026-unconfirmed
      --cap NUMBER     cap on grassroots fighters, % of advanced workers; --cap none: none
      --rounding HOW   floor | half-up | ceil
      --today DATE     the working day, as 2022-03-01
      --jobs N         how many files at a time
      --report html    check: a self-contained result page, written to --out
      --language LANG  vi | en
  -h, --help           this page
      --version        the version

Exit codes: 0 nothing to mend · 1 something to mend or a target missed · 2 the file could not be read · 64 wrong usage
`,
  },
} as const;
