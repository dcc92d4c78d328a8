/**
 * «Phát huy tinh thần thi đua …, hoàn thành nhiệm vụ năm 2026.»: prose of a plan or a letter, long enough that no title of
 * a form is as long.
 */
export function isParagraph(text: string): boolean {
  return /[^.][.;]\s*$/.test(text) && wordsIn(text) >= 20 && !isShouted(text);
}

/**
 * «Hai phiếu gõ "LĐTT" công thức không bắt được, cộng tay khi lập tờ trình.»: somebody's remark. It heads nothing, and a
 * few words of it already show that; what ends in «;» may be one part of a heading.
 */
export function isFinishedSentence(text: string): boolean {
  return /[^.][.!]$/.test(text.trim()) && wordsIn(text.trim()) >= 8 && !isShouted(text);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/** Titles are written in capitals, however long. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}
