import type { Question } from "../../domain/answer";
import { type AwardId, awardName, glossaryEntry } from "../../domain/glossary/awards";
import { answersAbout } from "../questions/answers-about";
import type { ClaimSource } from "./claims";
import { plain } from "../../text/plain";
import type { RecognisedForm } from "../read-form";

/** A heading that names titles for the rows below it. */
export type AwardHeading = NonNullable<ClaimSource["heading"]>;

/** The titles that she said every row below this heading registers for; null where she said nothing. */
export function saidOf({ text }: AwardHeading, form: RecognisedForm): readonly AwardId[] | null {
  return (
    answersAbout(form.form, "heading", form.answers).find(({ heading }) => heading === plain(text))?.awards ?? null
  );
}

/** The heading with the titles she left of it. */
export function asSheSays(heading: AwardHeading | null, form: RecognisedForm): AwardHeading | null {
  const said = heading && saidOf(heading, form);
  return heading && said ? { ...heading, awards: heading.awards.filter(({ award }) => said.includes(award)) } : heading;
}

/** A heading that names several titles leaves open whether everybody below is proposed for all of them. */
export function severalTitles({ text, row, column, awards }: AwardHeading, form: RecognisedForm): Question {
  const named = [...new Set(awards.map(({ award }) => award))];
  const answer = (those: readonly AwardId[]) => ({
    kind: "heading" as const,
    form: form.form.signature,
    heading: plain(text),
    awards: those,
  });
  return {
    id: `several-titles:${form.form.signature}:${plain(text)}`,
    cause: "words",
    at: form.table.sheet.ref(row, column),
    typed: null,
    sentence: {
      vi: `Tiêu đề «${text}» nêu nhiều danh hiệu, hình thức khen thưởng mà biểu không có cột riêng. Đang tính mỗi dòng bên dưới được ghi tất cả; nếu không phải, anh/chị thêm cột danh hiệu cho từng người.`,
      en: `The heading «${text}» names several titles or awards, and the form has no column for them. Every row below is counted for all of them; if that is not meant, please add a column with each person's title.`,
    },
    options: [
      {
        id: "all",
        label: { vi: "Mỗi dòng được ghi tất cả", en: "Every row registers for all of them" },
        answer: answer(named),
      },
      ...named.map((award) => {
        const name = awardName(award, text);
        const short = glossaryEntry(award)?.short ?? name.vi;
        return {
          id: award,
          label: { vi: `Mỗi dòng chỉ ghi ${short}`, en: `Every row registers only for ${name.en}` },
          answer: answer([award]),
        };
      }),
      {
        id: "none",
        label: { vi: "Chưa tính, tôi sẽ thêm cột danh hiệu", en: "None for now, I will add a column" },
        answer: answer([]),
      },
    ],
  };
}
