import { plain } from "../text/plain";

const ALL = "(?:toan bo |tat ca |toan the |so )?(?:so )?(?:cac |nhung |\\d{1,3} )?";
const PEOPLE =
  "(?:(?:dong chi|d/c|dc|can bo|cong chuc|vien chuc|nhan vien|giao vien|nguoi lao dong|nguoi|ca nhan|anh chi em|anh chi|anh em|anh, chi|cbccvc|cbcc|cbvc|cbgv|cb|gv|nv|nld|doan vien|thanh vien)(?:, ?| va | )?)*";

const REST = new RegExp(`^${ALL}${PEOPLE}(?:con lai|khac)(?: (?:cua|trong|thuoc|o|tai|deu|cung)\\b.*)?$`);

/** «Các đồng chí còn lại trong phòng», «Những người khác»: people are meant, and no word says who. */
export function isRestOfPeople(text: string): boolean {
  return REST.test(plain(text).replace(/[.,:; ]+$/, ""));
}
