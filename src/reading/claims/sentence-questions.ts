import type { Question } from "../../domain/answer";
import { type AwardId, awardName, glossaryEntry } from "../../domain/glossary/awards";
import { inSentence } from "../../domain/in-sentence";
import { plain } from "../../text/plain";
import type { RecognisedForm } from "../read-form";
import type { ListSentence } from "./sentences-over-lists";

/** A sentence that registers people and does not say clearly whom, or counts others than the list: asked once. */
export function sentenceQuestion({ heading, awards, listed, count, of }: ListSentence, form: RecognisedForm): Question {
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
  const differs = count !== null && count !== listed;
  return {
    id: `sentence:${form.form.signature}:${plain(text)}`,
    cause: "words",
    at: form.table.sheet.ref(row, column),
    typed: null,
    sentence: {
      vi: `Câu «${text}» ${differs ? `nêu ${inSentence(count)} người, danh sách có ${many} người` : "chưa rõ áp dụng cho ai"}. Hiện chưa tính ai đăng ký theo câu này. Anh/chị có tính không?`,
      en: `The sentence «${text}» ${differs ? `speaks of ${inSentence(count)} people, the list has ${many}` : "does not say clearly whom it means"}. Nobody is counted by it for now. Should they be?`,
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
