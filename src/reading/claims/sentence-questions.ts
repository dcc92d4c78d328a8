import type { Question } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { type AwardId, awardName, glossaryEntry } from "../../domain/glossary/awards";
import { inSentence } from "../../domain/in-sentence";
import { plain } from "../../text/plain";
import type { RecognisedForm } from "../read-form";
import type { ListSentence } from "./sentences-over-lists";

/** A sentence that registers people and does not say clearly whom, or counts others than the list: asked once. */
export function sentenceQuestion(
  { heading, awards, listed, count, of, byLooks }: ListSentence,
  form: RecognisedForm,
): Question {
  const { text, row, column } = heading;
  const those = [...new Set(awards.map(({ award }) => award))];
  const names = those.map((award) => glossaryEntry(award)?.short ?? awardName(award, text).vi).join(", ");
  const english = those.map((award) => awardName(award, text).en).join(", ");
  const answer = (said: readonly AwardId[]) => ({
    kind: "heading" as const,
    form: form.form.signature,
    heading: plain(text),
    awards: said,
  });
  const many = inSentence(listed);
  const why = byLooks ? LOOKS : count !== null && count !== listed ? countDiffers(count, listed) : UNCLEAR;
  return {
    id: `sentence:${form.form.signature}:${plain(text)}`,
    cause: "words",
    at: form.table.sheet.ref(row, column),
    typed: null,
    sentence: {
      vi: `Câu «${text}» ${why.vi}. Hiện chưa tính ai đăng ký theo câu này. Anh/chị có tính không?`,
      en: `The sentence «${text}» ${why.en}. Nobody is counted by it for now. Should they be?`,
    },
    options: [
      {
        id: "all",
        label:
          of === "everybody"
            ? { vi: `Tính ${names} cho cả ${many} người`, en: `Count ${english} for all ${many} people` }
            : { vi: `Tính ${names} cho người để trống`, en: `Count ${english} for those who left it empty` },
        answer: answer(those),
      },
      { id: "none", label: { vi: "Không tính theo câu này", en: "Count nobody by it" }, answer: answer([]) },
    ],
  };
}

const UNCLEAR: Bilingual = { vi: "chưa rõ áp dụng cho ai", en: "does not say clearly whom it means" };
const LOOKS: Bilingual = {
  vi: "nói theo màu, kiểu chữ của ô nên chưa biết là những ai; anh/chị ghi danh hiệu vào cột của từng người thì sẽ được tính",
  en: "speaks of the looks of cells, so it is not known whom it means; titles written in everybody's own cells are counted",
};

function countDiffers(count: number, listed: number): Bilingual {
  return {
    vi: `nêu ${inSentence(count)} người, danh sách có ${inSentence(listed)} người`,
    en: `speaks of ${inSentence(count)} people, the list has ${inSentence(listed)}`,
  };
}
