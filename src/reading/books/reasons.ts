import type { Bilingual } from "../../domain/bilingual";
import type { LaterStanding, Standing } from "../../domain/form/standing";
import type { RecognisedForm } from "../read-form";

/** Why a list of a workbook is not counted beside the others: sentences that name both. */

function nameOf({ table }: RecognisedForm): string {
  return `«${table.sheet.name}»`;
}

/** What she said of the list herself; null where she said that it registers, or nothing. */
export function bySaying(form: RecognisedForm, standing: Standing | null): Bilingual | null {
  if (standing === null || standing === "registered") return null;
  const what = SAID[standing];
  return {
    vi: `Anh/chị cho biết sheet ${nameOf(form)} ${what.vi}, nên không tính vào đăng ký.`,
    en: `You said that sheet ${nameOf(form)} ${what.en}; it is not counted as a registration.`,
  };
}

const SAID: Readonly<Record<Exclude<Standing, "registered">, Bilingual>> = {
  proposed: { vi: "là đề nghị cuối năm của đơn vị", en: "holds what the unit proposes" },
  council: { vi: "là kết quả Hội đồng xét", en: "holds what the council voted for" },
  pending: { vi: "đang trình, chờ quyết định", en: "waits for a decision" },
  decided: { vi: "đã có quyết định", en: "has been decided" },
  past: { vi: "là của năm trước", en: "is of an earlier year" },
  none: { vi: "không dùng", en: "is not used" },
};

export function mirror(form: RecognisedForm, from: string): Bilingual {
  return {
    vi: `Sheet ${nameOf(form)} lấy tên bằng công thức từ sheet «${from}», nên không tính lần nữa.`,
    en: `Sheet ${nameOf(form)} takes its names by formula from sheet «${from}» and is not counted again.`,
  };
}

export function nothingClaimed(form: RecognisedForm, other: RecognisedForm): Bilingual {
  return {
    vi: `Sheet ${nameOf(form)} có cùng những người ở sheet ${nameOf(other)} nhưng chưa ghi danh hiệu nào, nên không tính thêm.`,
    en: `Sheet ${nameOf(form)} names the people of sheet ${nameOf(other)} and claims nothing yet; it is not counted again.`,
  };
}

export function setAside(form: RecognisedForm, other: RecognisedForm): Bilingual {
  return {
    vi: `Tên hoặc dòng đầu của sheet ${nameOf(form)} cho biết đây là bản nháp, bản cũ hoặc bản không dùng; đang tính theo sheet ${nameOf(other)}.`,
    en: `Its name or its first lines say that sheet ${nameOf(form)} is a draft, old or not used; sheet ${nameOf(other)} is counted.`,
  };
}

export function standing(form: RecognisedForm, at: Exclude<Standing, "registered">, other: RecognisedForm): Bilingual {
  const what = STANDING[at];
  return {
    vi: `Sheet ${nameOf(form)} là ${what.vi}; những người trong đó đã đăng ký ở sheet ${nameOf(other)}, nên không tính thêm vào số đăng ký.`,
    en: `Sheet ${nameOf(form)} holds ${what.en} of those registered on sheet ${nameOf(other)}; it is not counted as a registration.`,
  };
}

/** A list of a later stage that names others than those who register. */
export function besideRegistered(form: RecognisedForm, at: LaterStanding, other: RecognisedForm): Bilingual {
  const what = STANDING[at];
  return {
    vi: `Sheet ${nameOf(form)} là ${what.vi}, còn sheet ${nameOf(other)} là danh sách đăng ký; số đăng ký chỉ tính theo danh sách đăng ký.`,
    en: `Sheet ${nameOf(form)} holds ${what.en}, and sheet ${nameOf(other)} registers; registrations are counted on the latter alone.`,
  };
}

const STANDING: Readonly<Record<Exclude<Standing, "registered">, Bilingual>> = {
  proposed: { vi: "danh sách đề nghị", en: "the proposals" },
  council: { vi: "danh sách Hội đồng xét", en: "the council's list" },
  pending: { vi: "danh sách đang trình", en: "what waits for a decision" },
  decided: { vi: "danh sách đã có quyết định", en: "what was decided" },
  past: { vi: "danh sách năm trước", en: "the titles of an earlier year" },
  none: { vi: "bản không dùng", en: "an unused list" },
};

export function hidden(form: RecognisedForm, other: RecognisedForm): Bilingual {
  return {
    vi: `Sheet ${nameOf(form)} đang ẩn và phần lớn tên trong đó đã có ở sheet ${nameOf(other)}, nên không tính lần nữa.`,
    en: `Sheet ${nameOf(form)} is hidden and most of its names stand on sheet ${nameOf(other)}; it is not counted again.`,
  };
}

export function within(form: RecognisedForm, other: RecognisedForm): Bilingual {
  const isSameSheet = form.table.sheet.name === other.table.sheet.name;
  return {
    vi: `Tất cả tên và danh hiệu trong danh sách này đã có ở ${isSameSheet ? "danh sách khác của sheet này" : `sheet ${nameOf(other)}`}, nên không tính lần nữa.`,
    en: `All names and titles of this list stand ${isSameSheet ? "in another list of this sheet" : `on sheet ${nameOf(other)}`} already and are not counted again.`,
  };
}

export function copy(form: RecognisedForm, other: RecognisedForm): Bilingual {
  return {
    vi: `Tên sheet ${nameOf(form)} cho biết đây là bản sao của sheet ${nameOf(other)}, nên không tính lần nữa.`,
    en: `Its name says that sheet ${nameOf(form)} is a copy of sheet ${nameOf(other)} and is not counted again.`,
  };
}

export function notFinal(form: RecognisedForm, other: RecognisedForm): Bilingual {
  return {
    vi: `Hai sheet ${nameOf(form)} và ${nameOf(other)} có cùng những người; sheet ${nameOf(other)} ghi là bản chính thức nên đang tính theo sheet này.`,
    en: `Sheet ${nameOf(other)} calls itself the final list of those on sheet ${nameOf(form)}; it is the one counted.`,
  };
}

export function version(form: RecognisedForm, chosen: RecognisedForm): Bilingual {
  return {
    vi: `Sheet ${nameOf(form)} có cùng những người với sheet ${nameOf(chosen)}; đang tính theo sheet ${nameOf(chosen)}.`,
    en: `Sheet ${nameOf(form)} names the same people as sheet ${nameOf(chosen)}; sheet ${nameOf(chosen)} is counted.`,
  };
}
