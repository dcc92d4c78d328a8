/** Whether a number format shows a serial as a day: it has a day or a year, outside quoted words and colours. */
export function isDateFormat(code: string): boolean {
  if (code === "General") return false;
  return /[dy]|mmm|m[/.-]|[/.-]m/iu.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, ""));
}
