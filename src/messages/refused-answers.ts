import type { Bilingual } from "../domain/bilingual";
import type { RefusedAnswer } from "../domain/given-answer";

/** What cannot be taken, and what can. */
export function refusedSentence(refused: RefusedAnswer): Bilingual {
  const { question } = refused;
  switch (refused.why) {
    case "unknown-question":
      return {
        vi: `Tệp này không có câu hỏi «${question}». Anh/chị xem mã câu hỏi trong kết quả của check --json.`,
        en: `This file asks no question “${question}”. See the ids of its questions in the output of check --json.`,
      };
    case "unknown-option":
      return {
        vi: `Câu hỏi «${question}» không có câu trả lời «${refused.option}». Có thể chọn: ${listed(refused.known)}.`,
        en: `The question “${question}” has no option “${refused.option}”. Options: ${listed(refused.known)}.`,
      };
    case "nothing-to-type":
      return {
        vi: `Câu hỏi «${question}» chọn trong các câu trả lời sẵn có, không ghi số: ${listed(refused.known)}.`,
        en: `The question “${question}” takes one of its options, no number: ${listed(refused.known)}.`,
      };
    case "impossible-value":
      return {
        vi: `Số ${String(refused.value)} không dùng được cho câu hỏi «${question}». Anh/chị ghi một số nguyên hợp lý, lớn hơn 0.`,
        en: `The number ${String(refused.value)} cannot answer “${question}”. Give a sensible whole number above 0.`,
      };
  }
}

function listed(options: readonly string[]): string {
  return options.length === 0 ? "–" : options.join(", ");
}
