import type { Bilingual } from "../../../domain/bilingual";

// Why a cell stays empty: what the file does not say yet.

export const noPeople: Bilingual = {
  vi: "Tệp chưa cho biết số người: chưa thấy biểu đăng ký cá nhân hay danh sách CBCCVC.",
  en: "The file does not say how many people there are: no registration of people and no staff list was found.",
};

export const noUnits: Bilingual = {
  vi: "Tệp chưa cho biết các phòng, đơn vị.",
  en: "The file does not say which units there are.",
};

export const noResults: Bilingual = {
  vi: "Tệp mới có biểu đăng ký, chưa có kết quả được công nhận nên chưa điền.",
  en: "The file has registrations but no results yet, so this is not filled in.",
};

export const noWhole: Bilingual = {
  vi: "Chưa có mẫu số để tính tỷ lệ.",
  en: "There is nothing yet to take the share of.",
};

export const noTarget: Bilingual = {
  vi: "Chưa tìm thấy chỉ tiêu này trong tệp.",
  en: "This target was not found in the file.",
};

export function moreThanWhole(part: number, whole: number): Bilingual {
  return {
    vi: `Chưa tính tỷ lệ vì số lượng (${String(part)}) lớn hơn mẫu số (${String(whole)}); có thể hai số này đếm hai nhóm người khác nhau. Anh/chị xem giúp.`,
    en: `No share is given: the count (${String(part)}) is larger than what it is taken of (${String(whole)}), so the two may count different people. Please have a look.`,
  };
}
