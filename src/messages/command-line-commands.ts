import type { Bilingual } from "../domain/bilingual";

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

/** What every command does, with an example. */
export const commandHelp = {
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
