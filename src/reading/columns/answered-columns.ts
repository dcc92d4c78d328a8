import type { Answer } from "../../domain/answer";
import type { Column, Evidence } from "../../domain/form/form";
import { type AnsweredForm, answersAbout } from "../questions/answers-about";
import { plain } from "../../text/plain";

export const answerEvidence: Evidence = {
  source: "answer",
  sentence: { vi: "Theo anh/chị đã xác nhận.", en: "As you confirmed." },
};

/** The columns as she said they are; the others stay as they were read. */
export function answeredColumns(
  columns: readonly Column[],
  form: AnsweredForm,
  answers: readonly Answer[],
): readonly Column[] {
  const told = answersAbout(form, "column", answers);
  if (told.length === 0) return columns;
  return columns.map((column) => {
    const said =
      told.find(({ header }) => plain(header) === plain(column.name)) ??
      told.find(({ header }) => header !== "" && plain(header) === plain(column.header));
    if (!said) return column;
    const { awardOfCollective } = said.reading;
    return {
      ...column,
      ...said.reading,
      awardOfCollective,
      confidence: 1,
      evidence: [answerEvidence],
      alternatives: [],
    };
  });
}
