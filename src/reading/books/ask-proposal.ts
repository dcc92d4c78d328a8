import type { Question } from "../../domain/answer";
import { inSentence } from "../../domain/in-sentence";
import type { Listed, Recipients } from "./listed";

interface List extends Listed {
  readonly recipients: Recipients;
}

/** A list of proposals beside a list that registers: whether those it names anew register as well. */
export function proposalQuestion(proposals: List, registered: List): Question {
  const { form } = proposals.form;
  const fresh = [...proposals.recipients.keys()].filter((key) => !registered.recipients.has(key)).length;
  const [sheet, other] = [form.sheet, registered.form.form.sheet];
  const answer = (standing: "registered" | "proposed") =>
    ({ kind: "standing", form: form.key, header: null, standing }) as const;
  return {
    id: `list-proposes:${form.signature}`,
    cause: "standing",
    typed: null,
    at: { sheet: form.sheet, row: form.headerRows?.[0] ?? form.extent.top, column: form.extent.left },
    sentence: {
      vi: `Sheet «${sheet}» là danh sách đề nghị, có ${inSentence(fresh)} tên chưa có ở danh sách đăng ký (sheet «${other}»). Hiện chưa tính sheet «${sheet}» vào đăng ký. Có tính không?`,
      en: `Sheet «${sheet}» holds proposals, with ${String(fresh)} names that are not on the list of registrations (sheet «${other}»). It is not counted as registering for now. Does it count?`,
    },
    options: [
      {
        id: "proposed",
        label: { vi: "Là đề nghị, không tính vào đăng ký", en: "Proposals, not registrations" },
        answer: answer("proposed"),
      },
      {
        id: "registered",
        label: { vi: "Cũng là đăng ký", en: "Registrations as well" },
        answer: answer("registered"),
      },
    ],
  };
}
