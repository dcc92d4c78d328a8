import type { Bilingual } from "../domain/bilingual";

/** What stands left of an option's explanation, and the explanation. */
interface OptionHelp {
  readonly usage: Bilingual;
  readonly about: Bilingual;
}

const same = (text: string): Bilingual => ({ vi: text, en: text });

const optionHelp: Readonly<Record<string, OptionHelp>> = {
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
      vi: 'tệp JSON trả lời các câu hỏi: [{"question": "…", "option": "…"}] hoặc [{"question": "…", "value": 35}]',
      en: 'a JSON file that answers questions: [{"question": "…", "option": "…"}] or [{"question": "…", "value": 35}]',
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

interface CommandHelp {
  readonly about: Bilingual;
  readonly example: Bilingual;
  /** What 0, 1 and 2 mean. */
  readonly codes: Bilingual;
}

const writingCodes: Bilingual = {
  vi: "0 xong · 1 xong, có chỗ để nguyên (kèm lý do) · 2 chưa ghi gì · 64 sai cách dùng",
  en: "0 done · 1 done, something left as it is (with the reason) · 2 nothing written · 64 wrong usage",
};

const readingCodes: Bilingual = {
  vi: "0 đọc được · 2 không đọc được tệp · 64 sai cách dùng",
  en: "0 read · 2 the file could not be read · 64 wrong usage",
};

const commandHelp = {
  check: {
    about: {
      vi: "kiểm tra biểu và đối chiếu với chỉ tiêu; không sửa gì trong tệp",
      en: "check the forms and compare with the targets; changes nothing",
    },
    example: {
      vi: 'so-thi-dua check "Đăng ký 2022.xlsx" --report html --out "Kết quả.html"',
      en: 'so-thi-dua check "Registration 2022.xlsx" --report html --out "Result.html" --language en',
    },
    codes: {
      vi: "0 không còn gì phải sửa · 1 còn chỗ phải sửa hoặc chỉ tiêu chưa đạt · 2 không đọc được tệp · 64 sai cách dùng",
      en: "0 nothing to mend · 1 something to mend or a target missed · 2 the file could not be read · 64 wrong usage",
    },
  },
  fill: {
    about: {
      vi: "điền số liệu vào các biểu tổng hợp đã có trong tệp; ô đã có số của anh/chị được giữ nguyên",
      en: "fill the summary forms of the file; what you have written yourself is kept",
    },
    example: {
      vi: 'so-thi-dua fill "Đăng ký 2022.xlsx" --out "Đăng ký 2022 (đã điền).xlsx"',
      en: 'so-thi-dua fill "Registration 2022.xlsx" --out "Registration 2022 (filled).xlsx"',
    },
    codes: writingCodes,
  },
  copy: {
    about: {
      vi: "làm bản để nộp: không mang dấu vết của công cụ, không có sheet ẩn, có vùng in; kể ra điều nên xem trước khi nộp",
      en: "make a copy to hand in: no traces of this tool, no hidden sheets, print areas set; lists what is worth a look first",
    },
    example: {
      vi: 'so-thi-dua copy "Đăng ký 2022.xlsx" --out "Đăng ký 2022 (bản để nộp).xlsx"',
      en: 'so-thi-dua copy "Registration 2022.xlsx" --out "Registration 2022 (to hand in).xlsx"',
    },
    codes: {
      vi: "0 không còn điều gì nên xem · 1 đã ghi, còn điều nên xem trước khi nộp · 2 chưa ghi gì · 64 sai cách dùng",
      en: "0 nothing stands against it · 1 written, something is worth a look first · 2 nothing written · 64 wrong usage",
    },
  },
  fix: {
    about: {
      vi: "sửa lỗi gõ: khoảng trắng thừa, chữ lỗi phông, số gõ thành chữ…",
      en: "mend slips of typing: spaces, broken fonts, numbers typed as text…",
    },
    example: {
      vi: 'so-thi-dua fix "Đăng ký 2022.xlsx" --dry-run',
      en: 'so-thi-dua fix "Registration 2022.xlsx" --dry-run',
    },
    codes: writingCodes,
  },
  read: {
    about: {
      vi: "cho xem cách đọc biểu: cột nào là gì, dòng nào là gì, vì sao",
      en: "show how the forms were read: which column and row is what, and why",
    },
    example: { vi: 'so-thi-dua read "Đăng ký 2022.xlsx"', en: 'so-thi-dua read "Registration 2022.xlsx"' },
    codes: readingCodes,
  },
  "what-if": {
    about: {
      vi: "tính thử: thêm hoặc bớt danh hiệu của ai đó thì các chỉ tiêu ra sao; chỉ ghi khi có --out hoặc --in-place",
      en: "what if: the targets with titles given or taken; written only with --out or --in-place",
    },
    example: {
      vi: 'so-thi-dua what-if "Đăng ký 2022.xlsx" --tick "Nguyễn Văn A=CSTĐCS"',
      en: 'so-thi-dua what-if "Registration 2022.xlsx" --tick "Nguyễn Văn A=CSTĐCS"',
    },
    codes: {
      vi: "0 đã tính · 2 không đọc được hoặc chưa ghi được tệp · 64 sai cách dùng",
      en: "0 worked out · 2 the file could not be read or written · 64 wrong usage",
    },
  },
  restore: {
    about: {
      vi: "trả các ô về như trước một lần điền hoặc sửa; ô đã được sửa lại từ đó thì để nguyên",
      en: "put cells back as before a fill or fix; cells changed since are left",
    },
    example: {
      vi: 'so-thi-dua restore "Đăng ký 2022 (đã điền).xlsx" --in-place',
      en: 'so-thi-dua restore "Registration 2022 (filled).xlsx" --in-place',
    },
    codes: writingCodes,
  },
  journal: {
    about: {
      vi: "liệt kê các lần điền, sửa còn lưu trong tệp",
      en: "list the fills and fixes kept in the file",
    },
    example: {
      vi: 'so-thi-dua journal "Đăng ký 2022 (đã điền).xlsx"',
      en: 'so-thi-dua journal "Registration 2022 (filled).xlsx"',
    },
    codes: readingCodes,
  },
  blank: {
    about: {
      vi: "làm biểu trống gửi các đơn vị: mỗi đơn vị một tệp, đã ghi sẵn họ tên, chức vụ, có danh sách chọn; --out là thư mục",
      en: "make the blank forms to send out: a file for each unit with names, posts and drop-down lists; --out is a folder",
    },
    example: {
      vi: 'so-thi-dua blank "Cơ quan 2025.xlsx" --out "Biểu gửi các đơn vị"',
      en: 'so-thi-dua blank "Office 2025.xlsx" --out "Forms for the units"',
    },
    codes: {
      vi: "0 xong · 1 xong, có tệp đã có sẵn nên để nguyên · 2 chưa ghi gì · 64 sai cách dùng",
      en: "0 done · 1 done, files that were there already are left · 2 nothing written · 64 wrong usage",
    },
  },
  rules: {
    about: {
      vi: "cho xem từng nội dung rà soát: kiểm tra gì, vì sao, căn cứ, ví dụ, cách bỏ qua; không ghi mã: liệt kê tất cả",
      en: "show what is checked, why, on what basis, with an example; without an id all of them are listed",
    },
    example: {
      vi: "so-thi-dua rules emulation-fighter-names-initiative",
      en: "so-thi-dua rules emulation-fighter-names-initiative --language en",
    },
    codes: {
      vi: "0 đã in · 64 không có mã ấy",
      en: "0 printed · 64 there is no such id",
    },
  },
  gather: {
    about: {
      vi: "gộp biểu các đơn vị gửi vào tệp của cơ quan, đối chiếu từng dòng; trả lời câu hỏi bằng --answers",
      en: "gather the forms that the units sent into the office's workbook, row by row; answer with --answers",
    },
    example: {
      vi: 'so-thi-dua gather "Các đơn vị gửi" --into "Cơ quan 2025.xlsx" --out "Cơ quan 2025 (đã gộp).xlsx"',
      en: 'so-thi-dua gather "Sent by the units" --into "Office 2025.xlsx" --out "Office 2025 (gathered).xlsx"',
    },
    codes: {
      vi: "0 đã nhận đủ · 1 đã ghi, còn dòng chờ, còn thiếu, còn chênh hoặc có tệp chưa đọc được · 2 chưa ghi gì · 64 sai cách dùng",
      en: "0 everything received · 1 written, something waits, is missing, differs or could not be read · 2 nothing written · 64 wrong usage",
    },
  },
} as const satisfies Record<string, CommandHelp>;

type CommandWithHelp = keyof typeof commandHelp;

const words = {
  about: {
    vi: `Sổ Thi đua: kiểm tra biểu đăng ký thi đua, đối chiếu chỉ tiêu, điền biểu tổng hợp.
Dữ liệu không rời máy: không gửi gì qua mạng.`,
    en: `Sổ Thi đua: checks emulation registration forms, compares them with the targets, fills summary forms.
Your data stay on this machine: nothing is sent anywhere.`,
  },
  usage: { vi: "Cách dùng: so-thi-dua LỆNH TỆP… [tùy chọn]", en: "Usage: so-thi-dua COMMAND FILE… [options]" },
  files: {
    vi: `TỆP có thể là tệp .xlsx, thư mục (đọc mọi tệp Excel bên trong), hoặc mẫu tên đặt trong ngoặc kép: "*.xlsx", "2022/**/*.xlsx".`,
    en: `FILE may be an .xlsx file, a folder (all workbooks in it), or a pattern in quotes: "*.xlsx", "2022/**/*.xlsx".`,
  },
  commands: { vi: "Lệnh", en: "Commands" },
  options: { vi: "Tùy chọn", en: "Options" },
  forms: { vi: "Biểu có thể tạo (--report)", en: "Forms that can be created (--report)" },
  example: { vi: "Ví dụ", en: "Example" },
  codes: { vi: "Mã kết thúc", en: "Exit codes" },
  more: {
    vi: "Tùy chọn của từng lệnh: so-thi-dua LỆNH --help. English: so-thi-dua --help --language en",
    en: "Options of a command: so-thi-dua COMMAND --help --language en. Tiếng Việt: so-thi-dua --help",
  },
} as const satisfies Record<string, Bilingual>;

/** The page of `so-thi-dua --help`. */
export function generalHelp(commands: readonly CommandWithHelp[]): Bilingual {
  const page = (locale: "vi" | "en") =>
    [
      words.about[locale],
      `${words.usage[locale]}\n${words.files[locale]}`,
      `${words.commands[locale]}\n${commands.map((name) => line(name, commandHelp[name].about[locale], 10)).join("\n")}`,
      `${words.codes[locale]} (check): ${commandHelp.check.codes[locale]}`,
      words.more[locale],
      "",
    ].join("\n\n");
  return { vi: trimmed(page("vi")), en: trimmed(page("en")) };
}

/** The page of `so-thi-dua COMMAND --help`; `forms` are the ids `--report` takes, with their names. */
export function helpOf(
  command: CommandWithHelp,
  options: readonly string[],
  forms: readonly { readonly id: string; readonly title: Bilingual }[],
): Bilingual {
  const { about, example, codes } = commandHelp[command];
  const page = (locale: "vi" | "en") =>
    [
      `so-thi-dua ${command}: ${about[locale]}`,
      words.usage[locale].replace(/LỆNH|COMMAND/, command),
      `${words.options[locale]}\n${options.map((name) => optionLine(name, locale)).join("\n")}`,
      ...(forms.length === 0
        ? []
        : [`${words.forms[locale]}\n${forms.map(({ id, title }) => line(id, title[locale], 29)).join("\n")}`]),
      `${words.example[locale]}\n  ${example[locale]}`,
      `${words.codes[locale]}: ${codes[locale]}`,
      "",
    ].join("\n\n");
  return { vi: trimmed(page("vi")), en: trimmed(page("en")) };
}

function optionLine(name: string, locale: "vi" | "en"): string {
  const help = optionHelp[name];
  return help ? line(help.usage[locale], help.about[locale], 20) : line(`--${name}`, "", 20);
}

function line(left: string, right: string, width: number): string {
  return `  ${left.padEnd(width)} ${right}`;
}

function trimmed(page: string): string {
  return `${page.trimEnd()}\n`;
}
