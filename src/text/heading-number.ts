const NUMBER = /^\s*(?:[IVX]{1,6}|[A-HĐa-hđ]|\d{1,2}(?:\.\d{1,2})*)\s*[.):/-]?\s+/u;

/** A heading without the number in front of it: «II. Văn phòng», «B Văn phòng», «2.1) Văn phòng» → «Văn phòng». */
export function withoutHeadingNumber(heading: string): string {
  return heading.replace(NUMBER, "").trim();
}

const HEADCOUNT =
  /\s*(?:[-–,:]|\()\s*(?:gồm |có |tổng số:? ?)?\d{1,4}\s*(?:người|đ\/c|đồng chí|cb|cbccvc|cbcnv|cbvc|cán bộ|lao động|lđ|viên chức|công chức|công nhân|nhân viên|giáo viên|gv)\s*\)?\s*$/iu;

/** A unit's heading without the number of its people: «Phân xưởng Sửa chữa - 59 người», «Tổ Văn (09 GV)». */
export function withoutHeadcount(heading: string): string {
  return heading.replace(HEADCOUNT, "").trim();
}
