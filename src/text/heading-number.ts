const NUMBER = /^\s*(?:[IVX]{1,6}|[A-Ha-h]|\d{1,2}(?:\.\d{1,2})*)\s*[.):/-]?\s+/u;

/** A heading without the number in front of it: «II. Văn phòng», «B Văn phòng», «2.1) Văn phòng» → «Văn phòng». */
export function withoutHeadingNumber(heading: string): string {
  return heading.replace(NUMBER, "").trim();
}
