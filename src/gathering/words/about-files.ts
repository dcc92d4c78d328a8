import type { Bilingual } from "../../domain/bilingual";
import type { Standing } from "../../domain/form/standing";
import type { Unreadable } from "../sent/sent-file";
import { sourceWords } from "./source-words";

export function unreadable(file: string, why: Exclude<Unreadable, "too-large">): Bilingual {
  switch (why) {
    case "password":
      return {
        vi: `${file}: tệp có mật khẩu mở nên chưa đọc được. Anh/chị xin đơn vị bản không đặt mật khẩu.`,
        en: `${file}: the file opens with a password and could not be read. Please ask the unit for one without.`,
      };
    case "broken":
      return { vi: `${file}: tệp hỏng hoặc không phải Excel.`, en: `${file}: the file is damaged or no workbook.` };
    case "old-format":
      return {
        vi: `${file}: tệp .xls kiểu cũ (Excel 2003) nên chưa đọc được. Anh/chị mở bằng Excel, lưu thành .xlsx rồi gộp lại.`,
        en: `${file}: an old .xls file (Excel 2003), which could not be read. Open it in Excel, save it as .xlsx and gather again.`,
      };
  }
}

/** @param rows null where a part of the file is too large to be unpacked, so that nobody counted them */
export function tooLarge(file: string, rows: number | null): Bilingual {
  return rows === null
    ? { vi: `${file}: quá lớn.`, en: `${file}: too large.` }
    : { vi: `${file}: quá lớn (${String(rows)} dòng).`, en: `${file}: too large (${String(rows)} rows).` };
}

export function otherYear(file: string, year: number, wanted: number): Bilingual {
  return {
    vi: `${file}: biểu ghi năm ${String(year)}, đang gộp năm ${String(wanted)}. Chưa nhận.`,
    en: `${file}: the form says ${String(year)}, while ${String(wanted)} is gathered. Not taken.`,
  };
}

export function sheetOfOtherSource(file: string, sheet: string, source: Standing): Bilingual {
  return {
    vi: `${file}, sheet «${sheet}»: đây là danh sách «${sourceWords[source].vi}», không phải biểu đăng ký. Chưa nhận.`,
    en: `${file}, sheet “${sheet}”: this is a list of another kind (${sourceWords[source].en}), no registration. Not taken.`,
  };
}

export function unknownSource(file: string): Bilingual {
  return {
    vi: `${file}: biểu không ghi là đăng ký, đề nghị hay kết quả.`,
    en: `${file}: the form does not say whether it registers, proposes or gives results.`,
  };
}

export function notRegistration(file: string, kinds: readonly string[], sources: readonly Standing[] = []): Bilingual {
  const [source] = sources;
  if (source !== undefined) {
    return {
      vi: `${file}: đây là danh sách «${sourceWords[source].vi}», không phải biểu đăng ký.`,
      en: `${file}: this is a list of another kind (${sourceWords[source].en}), no registration form.`,
    };
  }
  return kinds.includes("summary")
    ? {
        vi: `${file}: đây là biểu tổng hợp, không phải biểu đăng ký.`,
        en: `${file}: this is a summary, not a registration form.`,
      }
    : { vi: `${file}: chưa thấy biểu đăng ký nào trong tệp.`, en: `${file}: no registration form was found in it.` };
}

export function wrongOffice(file: string, office: string): Bilingual {
  return {
    vi: `${file}: ghi «${office}», không phải đơn vị của cơ quan.`,
    en: `${file}: it says “${office}”, which is no unit of the office.`,
  };
}

export function notOurs(file: string): Bilingual {
  return {
    vi: `${file}: anh/chị đã trả lời không phải đơn vị của cơ quan.`,
    en: `${file}: you answered that it is of no unit of the office.`,
  };
}

export function unknownUnit(file: string): Bilingual {
  return { vi: `${file}: chưa biết là của đơn vị nào.`, en: `${file}: whose file it is, is not known.` };
}

export function unknownBody(file: string, body: string): Bilingual {
  return {
    vi: `${file}: ghi «${body}», chưa biết là của đơn vị nào.`,
    en: `${file}: it says “${body}”; whose file it is, is not known.`,
  };
}

export function headOfOther(head: string, unit: string): Bilingual {
  return {
    vi: `Biểu ghi «${head}», nhưng người và tập thể trong biểu là của ${unit}: nhận là của ${unit}. Anh/chị nhắc đơn vị sửa lại.`,
    en: `The form says “${head}”, but the people and the collective in it are of ${unit}; it was taken for ${unit}. Please tell the unit.`,
  };
}

export function nobodyNamed(file: string): Bilingual {
  return {
    vi: `${file}: biểu chưa có tên người hoặc tập thể nào.`,
    en: `${file}: the form names nobody yet.`,
  };
}

export function superseded(file: string, other: string): Bilingual {
  return {
    vi: `${file}: đã có bản gửi sau (${other}); không dùng.`,
    en: `${file}: a later one has come (${other}); not used.`,
  };
}

export function isCopy(file: string, other: string): Bilingual {
  return { vi: `${file}: giống hệt ${other}.`, en: `${file}: the same as ${other}.` };
}

export function unclearDelivery(file: string, unit: string): Bilingual {
  return {
    vi: `${file}: ${unit} gửi nhiều tệp khác nhau, chưa rõ lấy tệp nào.`,
    en: `${file}: ${unit} sent several different files; which to take is not clear.`,
  };
}

export const sameAsBefore: Bilingual = {
  vi: "Tệp gửi lại không khác lần trước.",
  en: "The file does not differ from the one sent before.",
};

export function noYear(year: number): Bilingual {
  return {
    vi: `Tệp không ghi năm; hiểu là năm ${String(year)}.`,
    en: `The file names no year and is taken for ${String(year)}.`,
  };
}

export function unclearRow(file: string, { sheet, row }: { sheet: string; row: number }, why: Bilingual): Bilingual {
  return {
    vi: `${file}, sheet «${sheet}», dòng ${String(row)}: chưa rõ nên chưa nhận. ${why.vi}`,
    en: `${file}, sheet “${sheet}”, row ${String(row)}: not clear and not taken. ${why.en}`,
  };
}

export function noTitleYet(file: string): Bilingual {
  return {
    vi: `${file}: biểu có tên nhưng chưa ghi danh hiệu, hình thức nào. Anh/chị hỏi lại đơn vị.`,
    en: `${file}: it names people but no title or award yet. Please ask the unit.`,
  };
}

/** A sheet that nobody sees in Excel is read as the others are. Own words: the specification asks for it and has none. */
export function hiddenSheet(file: string, sheet: string, taken: number, year: number): Bilingual {
  return taken === 0
    ? {
        vi: `${file}: có sheet ẩn «${sheet}», không nhận dòng nào cho năm ${String(year)}.`,
        en: `${file}: the sheet “${sheet}” is hidden; none of its rows was taken for ${String(year)}.`,
      }
    : {
        vi: `${file}: có sheet ẩn «${sheet}», đã nhận ${String(taken)} dòng. Anh/chị hỏi lại đơn vị nếu đó là bản nháp.`,
        en: `${file}: the sheet “${sheet}” is hidden; ${String(taken)} of its rows were taken. Please ask the unit if it is a draft.`,
      };
}

export const noStaffList: Bilingual = {
  vi: "Tệp của cơ quan chưa có danh sách CBCCVC nên chưa đối chiếu được từng người; các dòng vẫn được nhận.",
  en: "The office's workbook has no staff list, so nobody could be compared; the rows are taken all the same.",
};
