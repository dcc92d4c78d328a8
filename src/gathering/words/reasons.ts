import type { Bilingual } from "../../domain/bilingual";

export const byYourAnswer: Bilingual = { vi: "Theo câu trả lời của anh/chị.", en: "As you answered." };

export const outsideList: Bilingual = {
  vi: "Ngoài danh sách CBCCVC, nhận theo câu trả lời của anh/chị.",
  en: "Outside the staff list, taken as you answered.",
};

export function refusedByYou(reason: string): Bilingual {
  const why = reason.trim();
  return {
    vi: why === "" ? "Không nhận, theo câu trả lời của anh/chị." : `Không nhận, lý do: ${why}`,
    en: why === "" ? "Not taken, as you answered." : `Not taken, because ${why}`,
  };
}

export function spelledOtherwise(written: string, name: string): Bilingual {
  return {
    vi: `Đơn vị ghi «${written.trim()}»; danh sách CBCCVC ghi «${name}».`,
    en: `The unit writes “${written.trim()}”; the staff list has “${name}”.`,
  };
}

export function registeredAtHome(name: string, home: string): Bilingual {
  return {
    vi: `${name}: danh sách CBCCVC ghi ở ${home}, và ${home} cũng đăng ký.`,
    en: `${name}: on the staff list in ${home}, which registers this person as well.`,
  };
}

export function copyOf(file: string): Bilingual {
  return { vi: `Giống hệt dòng trong tệp ${file}.`, en: `The same row as in ${file}.` };
}

export function alreadyThere(file: string, cell: { readonly row: number } | null): Bilingual {
  const row = cell === null ? "" : `, dòng ${String(cell.row)}`;
  const rowEn = cell === null ? "" : `, row ${String(cell.row)}`;
  return {
    vi: `Đã có trong tệp ${file}${row}; dòng này không thêm danh hiệu nào.`,
    en: `Already in ${file}${rowEn}; this row adds no title.`,
  };
}

export function nowClear(name: string, unit: string): Bilingual {
  return { vi: `Đã rõ: ${name} nay có trong tệp của ${unit}.`, en: `Settled: ${name} is now in the file of ${unit}.` };
}
