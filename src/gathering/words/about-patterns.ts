import type { Bilingual } from "../../domain/bilingual";

const because = (sheet: string, vi: string, en: string): Bilingual => ({
  vi: `Sheet «${sheet}» chưa dùng làm mẫu được: ${vi}. Anh/chị chọn biểu khác hoặc dùng mẫu có sẵn.`,
  en: `The form on sheet “${sheet}” cannot be the pattern: ${en}. Please choose another or use the built-in form.`,
});

/** Why a sheet of hers cannot be the pattern of the forms that are sent out. */
export const notAPattern = {
  noForm: (sheet: string) => because(sheet, "chưa thấy biểu đăng ký", "it holds no registration form"),
  merged: (sheet: string) => because(sheet, "đây là sheet gộp biểu các đơn vị", "it is what the units sent, gathered"),
  hidden: (sheet: string) => because(sheet, "sheet đang ẩn", "the sheet is hidden"),
  noHead: (sheet: string) =>
    because(sheet, "biểu không có hàng tiêu đề cột hoặc cột họ tên", "it has no row of heads, or no column of names"),
  beside: (sheet: string) => because(sheet, "nhiều bảng đứng cạnh nhau", "several tables stand beside one another"),
  severalRows: (sheet: string) => because(sheet, "mỗi người chiếm nhiều dòng", "a person takes several rows"),
  severalLists: (sheet: string) => because(sheet, "sheet có nhiều danh sách cá nhân", "it has several lists of people"),
  noLines: (sheet: string) => because(sheet, "chưa thấy dòng nào để ghi tên", "it has no line for a name"),
  oldFont: (sheet: string) =>
    because(sheet, "biểu dùng phông chữ cũ (TCVN3, VNI)", "it is written in an old font (TCVN3, VNI)"),
  needsOthers: (sheet: string) =>
    because(sheet, "công thức trong biểu cần sheet khác", "its formulas need other sheets"),
};

/** A unit's form that would be asked about when it comes back. */
export function askedAbout(unit: string, why: Bilingual): Bilingual {
  return {
    vi: `${unit}: chưa làm được theo biểu mẫu này, vì điền xong gửi lại vẫn phải hỏi: ${why.vi}`,
    en: `${unit}: not made from this form, since it would be asked about when it comes back: ${why.en}`,
  };
}

/** A unit's form of which something would be lost when it comes back. */
export function notReadBack(unit: string, why: Bilingual): Bilingual {
  return {
    vi: `${unit}: chưa làm được theo biểu mẫu này, vì khi điền xong gửi lại, biểu chưa đọc được trọn vẹn: ${why.vi}`,
    en: `${unit}: not made from this form, since not all of it would be read when it comes back: ${why.en}`,
  };
}

export const othersRead: Bilingual = {
  vi: "số dòng đọc lại không đúng số người của đơn vị.",
  en: "the lines read back are not the people of the unit.",
};

export const noCollectiveLine: Bilingual = {
  vi: "Biểu mẫu không có dòng tập thể nên các đơn vị chưa có chỗ đăng ký danh hiệu tập thể.",
  en: "The pattern has no line for collectives: the units have no place to register for titles of their own.",
};

/** A merged sheet that follows her form has no column for what units do not send. Own words, as all of this file. */
export function columnsLeft(form: string, merged: string, heads: readonly string[]): Bilingual {
  const [list, listEn] = [heads.map((head) => `«${head}»`).join(", "), heads.map((head) => `“${head}”`).join(", ")];
  return {
    vi: `Sheet «${merged}» theo thứ tự cột của sheet «${form}», không có các cột: ${list}.`,
    en: `The sheet “${merged}” follows the columns of “${form}” and has none for: ${listEn}.`,
  };
}

/** A merged sheet of an earlier run keeps the columns it has. */
export function keepsItsColumns(merged: string): Bilingual {
  return {
    vi: `Sheet «${merged}» đã có từ lần gộp trước nên giữ thứ tự cột đang có.`,
    en: `The sheet “${merged}” was made by an earlier run and keeps its columns.`,
  };
}
