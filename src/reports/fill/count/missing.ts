import type { Bilingual } from "../../../domain/bilingual";

// Why a cell stays empty: what the file does not say yet.

export const noPeople: Bilingual = {
  vi: "Tệp chưa cho biết số người nên chưa điền. Anh/chị thêm sheet «Danh sách CBCCVC» hoặc biểu đăng ký cá nhân rồi bấm Điền biểu lại.",
  en: "The file does not say how many people there are, so this is left empty. Add the staff list or a registration of people and fill again.",
};

export const noPeopleOfUnit: Bilingual = {
  vi: "Trong danh sách không có ai ghi đơn vị này, mà có người chưa rõ đơn vị, nên chưa điền. Anh/chị ghi rõ đơn vị của những người đó rồi bấm Điền biểu lại.",
  en: "Nobody in the list is of this unit, while the unit of some is not clear, so this is left empty. Say which unit they belong to and fill again.",
};

export const highestOnly: Bilingual = {
  vi: "Danh sách chỉ ghi danh hiệu cao nhất của mỗi người, nên chưa rõ ô này có kể cả người đăng ký danh hiệu cao hơn không. Anh/chị tự ghi giúp ô này.",
  en: "The list names only everybody's highest title, so it is not clear whether this cell takes in those with a higher one. Please write it yourself.",
};

export const noUnits: Bilingual = {
  vi: "Tệp chưa cho biết có những phòng, đơn vị nào nên chưa điền. Anh/chị ghi tên phòng, đơn vị vào biểu đăng ký rồi bấm Điền biểu lại.",
  en: "The file does not say which units there are, so this is left empty. Name the units in the registration and fill again.",
};

export const noGrades: Bilingual = {
  vi: "Các biểu chưa có kết quả xếp loại nên chưa đếm được.",
  en: "No form holds grades yet, so they cannot be counted.",
};

export const noResults: Bilingual = {
  vi: "Tệp mới có biểu đăng ký, chưa có kết quả được công nhận nên chưa điền.",
  en: "The file has registrations but no results yet, so this is not filled in.",
};

export const noResultsOfIt: Bilingual = {
  vi: "Trong tệp chưa có danh sách kết quả của danh hiệu, hình thức này nên chưa điền.",
  en: "The file holds no list of results for this title or award, so this is not filled in.",
};

export const noCouncil: Bilingual = {
  vi: "Tệp chưa có kết quả xét của Hội đồng nên chưa điền.",
  en: "The file does not hold what the council decided, so this is not filled in.",
};

export const noProposals: Bilingual = {
  vi: "Tệp chưa có danh sách đề nghị, danh sách đang trình nên chưa điền.",
  en: "The file holds no list of proposals, so this is not filled in.",
};

export const noRegistration: Bilingual = {
  vi: "Tệp chỉ có kết quả được công nhận, chưa có biểu đăng ký nên chưa điền.",
  en: "The file has results but no registrations, so this is not filled in.",
};

export const noCollectives: Bilingual = {
  vi: "Tệp chưa có biểu đăng ký của tập thể nên chưa điền. Anh/chị thêm biểu của tập thể rồi bấm Điền biểu lại.",
  en: "The file has no registration of collectives, so this is not filled in. Add it and fill again.",
};

export const onlyAwards: Bilingual = {
  vi: "Có người chỉ đăng ký hình thức khen thưởng, chưa rõ ô này có tính là không đăng ký không nên chưa điền. Anh/chị tự ghi giúp ô này.",
  en: "Somebody registers an award and no title, and it is not clear whether that counts as not registering. Please write this cell yourself.",
};

export const onlyRegistering: Bilingual = {
  vi: "Biểu đăng ký chỉ có người đăng ký và tệp chưa có danh sách CBCCVC nên chưa rõ còn bao nhiêu người không đăng ký. Anh/chị tự ghi giúp.",
  en: "The registration names only those who register, and there is no staff list, so nobody knows how many do not. Please write it yourself.",
};

export function openTitlesOf(name: string): Bilingual {
  return {
    vi: `${name} có ghi danh hiệu, hình thức chưa được tính (chưa rõ là gì hoặc đã xin rút), chưa rõ có phải là không đăng ký không nên chưa điền. Anh/chị xem dòng của người này rồi bấm Điền biểu lại.`,
    en: `The row of ${name} holds a title that is not counted (not understood, or taken back), so it is not clear whether that is not registering. Look at the row and fill again.`,
  };
}

export function nobodyOfUnitListed(unit: string): Bilingual {
  return {
    vi: `Chưa có ai của «${unit}» trong biểu đăng ký, chưa rõ là không ai đăng ký hay đơn vị chưa gửi nên chưa điền. Anh/chị tự ghi giúp ô này.`,
    en: `No registration names anybody of “${unit}”: nobody registers, or the unit has sent nothing yet, so this is not filled in. Please write it yourself.`,
  };
}

export const noWhole: Bilingual = {
  vi: "Chưa tính tỷ lệ vì số người (đơn vị) để chia là 0. Anh/chị xem lại biểu đăng ký, nếu ở đó còn thiếu.",
  en: "No share is given, as there are 0 people (units) to take it of. Please look at the registration, should anybody be missing there.",
};

export const noTarget: Bilingual = {
  vi: "Chưa tìm thấy chỉ tiêu này trong tệp nên chưa điền. Anh/chị xem lại tên chỉ tiêu.",
  en: "This target was not found in the file, so this is left empty. Please look at its name.",
};

export function moreThanWhole(part: number, whole: number): Bilingual {
  return {
    vi: `Chưa tính tỷ lệ vì số lượng (${String(part)}) lớn hơn mẫu số (${String(whole)}); có thể hai số này đếm hai nhóm người khác nhau. Anh/chị xem giúp.`,
    en: `No share is given: the count (${String(part)}) is larger than what it is taken of (${String(whole)}), so the two may count different people. Please have a look.`,
  };
}

export const bodyBesideUnits: Bilingual = {
  vi: "Cả tập thể cơ quan và phòng, đơn vị cùng có danh hiệu, hình thức này nên chưa rõ ô này có tính tập thể cơ quan không. Anh/chị tự ghi giúp ô này.",
  en: "Both the body itself and units of it hold this title or award, so it is not clear whether this cell takes the body in. Please write it yourself.",
};

export const giverNotTold: Bilingual = {
  vi: "Có dòng đăng ký chưa ghi rõ ai tặng hình thức này nên chưa đếm riêng được. Anh/chị ghi rõ ở các dòng đó rồi bấm Điền biểu lại.",
  en: "Some registrations do not say who gives this award, so it cannot be counted by itself. Say so in those rows and fill again.",
};
