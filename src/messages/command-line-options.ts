import type { Bilingual } from "../domain/bilingual";

/** What stands left of an option's explanation, and the explanation. */
interface OptionHelp {
  readonly usage: Bilingual;
  readonly about: Bilingual;
}

const same = (text: string): Bilingual => ({ vi: text, en: text });

/** The options of the command line, by their names. */
export const optionHelp: Readonly<Record<string, OptionHelp>> = {
  out: {
    usage: { vi: "-o, --out TỆP", en: "-o, --out FILE" },
    about: {
      vi: "nơi ghi kết quả; nhiều tệp: một thư mục có sẵn",
      en: "where the result goes; for several files a folder that exists",
    },
  },
  "in-place": { usage: same("--in-place"), about: { vi: "ghi vào chính tệp đó", en: "write to the file itself" } },
  "dry-run": {
    usage: same("--dry-run"),
    about: { vi: "chỉ xem trước, không ghi gì", en: "preview only, write nothing" },
  },
  into: {
    usage: { vi: "--into TỆP", en: "--into FILE" },
    about: {
      vi: "tệp của cơ quan, có danh sách CBCCVC và danh sách đơn vị; không bị sửa nếu không có --in-place",
      en: "the office's workbook with its staff list and list of units; never changed without --in-place",
    },
  },
  "ledger-sheet": {
    usage: same("--ledger-sheet"),
    about: { vi: "ghi thêm sheet «Bảng kê gộp biểu»", en: "write the ledger of all rows as a sheet as well" },
  },
  pattern: {
    usage: { vi: "--pattern SHEET", en: "--pattern SHEET" },
    about: {
      vi: "blank: làm biểu trống theo biểu đăng ký ở sheet này của cơ quan; gather: xếp cột của sheet gộp theo biểu đang có ở sheet này; không ghi thì theo mẫu có sẵn",
      en: "blank: make the forms after the registration form on this sheet of the office; gather: order the columns of the merged sheets as that form does; without it after the built-in one",
    },
  },
  report: {
    usage: { vi: "--report ID", en: "--report ID" },
    about: {
      vi: "check: html (trang kết quả, ghi vào --out); fill: tạo thêm một biểu",
      en: "check: html (a result page, written to --out); fill: create a form as well",
    },
  },
  entry: {
    usage: { vi: "--entry MÃ", en: "--entry ID" },
    about: {
      vi: "lần ghi cần trả về (mã do lệnh journal liệt kê); không có: lần gần nhất",
      en: "the entry to take back, as listed by journal; without it the latest",
    },
  },
  tick: {
    usage: { vi: '--tick "TÊN=LĐTT"', en: '--tick "NAME=LĐTT"' },
    about: {
      vi: 'thử thêm danh hiệu; "TÊN=-CSTĐCS" để thử bớt; dùng được nhiều lần',
      en: 'try giving a title; "NAME=-CSTĐCS" takes one; may be repeated',
    },
  },
  "blank-private": {
    usage: same("--blank-private"),
    about: {
      vi: "để trống trong bản sao: ghi chú riêng tư, ngày sinh, số định danh, bình luận, chữ gạch ngang",
      en: "leave blank in the copy: private remarks, birth dates, ID numbers, comments, text struck through",
    },
  },
  with: {
    usage: { vi: '--with "SHEET"', en: '--with "SHEET"' },
    about: {
      vi: "gửi kèm cả sheet này, bình thường để lại cơ quan (danh sách CBCCVC, chỉ tiêu, sổ theo dõi…); dùng được nhiều lần",
      en: "send this sheet along, which otherwise stays in the office (staff list, targets, registers…); may be repeated",
    },
  },
  answers: {
    usage: { vi: "--answers TỆP", en: "--answers FILE" },
    about: {
      vi: 'tệp JSON trả lời các câu hỏi: [{"question": "…", "option": "…"}] hoặc [{"question": "…", "value": 35}]; gather: [{"id": "…", "answer": "…"}]',
      en: 'a JSON file that answers questions: [{"question": "…", "option": "…"}] or [{"question": "…", "value": 35}]; gather: [{"id": "…", "answer": "…"}]',
    },
  },
  jobs: {
    usage: { vi: "--jobs N", en: "--jobs N" },
    about: { vi: "số tệp kiểm tra cùng lúc", en: "how many files at a time" },
  },
  year: {
    usage: { vi: "--year NĂM", en: "--year YEAR" },
    about: { vi: "năm thành tích; bình thường đọc từ biểu", en: "year of achievement; usually read from the form" },
  },
  stage: {
    usage: { vi: "--stage GIAI-ĐOẠN", en: "--stage STAGE" },
    about: {
      vi: "registration (đăng ký đầu năm) | mid-year (sơ kết 6 tháng) | review (bình xét cuối năm) | nomination (trình khen) | decided (đã có quyết định)",
      en: "registration | mid-year | review | nomination | decided",
    },
  },
  regime: {
    usage: { vi: "--regime LUẬT", en: "--regime LAW" },
    about: {
      vi: "law-2003 | law-2022 | law-2026-unconfirmed; bình thường chọn theo năm",
      en: "law-2003 | law-2022 | law-2026-unconfirmed; usually chosen by the year",
    },
  },
  cap: {
    usage: { vi: "--cap SỐ", en: "--cap NUMBER" },
    about: {
      vi: "mức tối đa CSTĐ cơ sở, tính bằng % số LĐTT; none: không có mức tối đa",
      en: "cap on CSTĐ cơ sở, % of LĐTT; none: there is no cap",
    },
  },
  rounding: {
    usage: { vi: "--rounding CÁCH", en: "--rounding HOW" },
    about: {
      vi: "mức tối đa lẻ thì: floor (lấy phần nguyên) | half-up (làm tròn) | ceil (lấy lên)",
      en: "where the cap is no whole number: floor | half-up | ceil",
    },
  },
  overlay: {
    usage: { vi: "--overlay TỆP", en: "--overlay FILE" },
    about: {
      vi: "quy định của bộ, tỉnh, cơ quan (mẫu: assets/overlays/example.json)",
      en: "what ministry, province or office lay down (model: assets/overlays/example.json)",
    },
  },
  today: {
    usage: { vi: "--today NGÀY", en: "--today DATE" },
    about: { vi: "ngày rà soát, dạng 2022-03-01; bình thường là hôm nay", en: "the day of the check, as 2022-03-01" },
  },
  json: {
    usage: same("--json"),
    about: { vi: "in một đối tượng JSON (cho một tệp)", en: "print one JSON object (for one file)" },
  },
  ndjson: {
    usage: same("--ndjson"),
    about: { vi: "in JSON, mỗi tệp một dòng", en: "print JSON, one line a file" },
  },
  language: {
    usage: { vi: "--language NGỮ", en: "--language LANG" },
    about: { vi: "vi (tiếng Việt) | en (tiếng Anh)", en: "vi (Vietnamese) | en (English)" },
  },
  help: { usage: same("-h, --help"), about: { vi: "trang này", en: "this page" } },
  version: { usage: same("--version"), about: { vi: "phiên bản", en: "the version" } },
};
