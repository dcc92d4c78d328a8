const over = /(?:hết|kết thúc|không) (?:(?:thời gian|thời hạn|bị|phải|đi) )*biệt phái/u;
/** «từ 01/3», «đến hết năm»: a time, not a body. */
const aTime = "(?:\\d|hết|ngày|tháng|quý|năm|đầu|giữa|cuối|nay)";
const here = new RegExp(`biệt phái từ (?!${aTime})\\p{L}|biệt phái (?:đến|về)\\s*(?:[.,;)]|$)`, "u");
const away = new RegExp(`biệt phái (?:đi|sang|tại|ở|tới|xuống|lên|đến|về) (?!${aTime})\\p{L}|(?:cử|đi) biệt phái`, "u");

/**
 * Which way somebody is seconded, as remarks tell it: to another body, from one, or left open («Biệt phái từ 3/2022»);
 * null where they speak of no secondment, or of one that is over.
 */
export function secondment(remarks: string): "away" | "here" | "not-said" | null {
  const said = remarks.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
  if (!said.includes("biệt phái") || over.test(said)) return null;
  if (here.test(said)) return "here";
  return away.test(said) ? "away" : "not-said";
}
