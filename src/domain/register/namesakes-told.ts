import { asTyped } from "../../text/as-typed";
import { fold } from "../../text/fold";

/** «2 người khác nhau», «trùng tên với số 1», «không phải Nam tổ Văn»: a namesake; «kiêm nhiệm» is one person. */
export function tellsNamesakesApart(remarks: string): boolean {
  const said = fold(remarks);
  return NAMESAKE.test(said) && !ONE_PERSON.test(said);
}

const NAMESAKE = asTyped(
  "(?:hai|\\d+) (?:người|đồng chí|cô|thầy) khác nhau|khác người|(?:trùng|cùng) tên(?! (?:sáng kiến|đề tài|giải pháp))|không phải (?:là )?(?:một|cùng|\\d+) người|không phải (?:là )?(?:ông |bà |anh |chị |cô |thầy |đồng chí |đ/c )*(?:\\p{L}+ ){0,4}(?:ở |của |bên )?(?:tổ|phòng|khoa|ban|đội|lớp|số)",
);
const ONE_PERSON = asTyped("(?:là |cùng |vẫn là )(?:một|1) người|kiêm(?: nhiệm)?|không (?:trùng|khác)");
