import type { Bilingual } from "../../../domain/bilingual";
import { whomNotes } from "../meaning/whom-notes";
import { formKey, NO_MATTER, toldSources, wordsKey } from "./form-keys";
import { asked, leaveIt, type Doubting } from "./form-question";

/** «Không tính người nghỉ thai sản»: a note below the table leaves out whom no list tells. */
export const noteDoubt: Doubting = (table, { answers, facts }) => {
  const told = toldSources(answers, table);
  const [open] = whomNotes(table, facts.lexicon).filter(
    ({ kind, note }) => kind === "open" && told.get(wordsKey(note)) !== NO_MATTER,
  );
  if (open === undefined) return null;
  const { note } = open;
  const form = formKey(table);
  const { name } = table.grid;
  const why: Bilingual = {
    vi: `Chưa rõ ghi chú «${note}» của biểu «${name}» bớt ai ra khỏi số liệu nên để trống.`,
    en: `It is not clear whom the note “${note}” of the sheet “${name}” leaves out, so it is left empty.`,
  };
  if (told.get(wordsKey(note)) === null) return { why, question: null };
  return {
    why,
    question: asked(
      table,
      `fill-form:${form}:${wordsKey(note)}`,
      {
        vi: `Biểu «${name}»: chưa rõ ghi chú «${note}» bớt ai ra khỏi số liệu nên chưa điền. Biểu này có lấy hết số đăng ký trong tệp không?`,
        en: `Sheet “${name}”: it is not clear whom the note “${note}” leaves out, so it is not filled in. Does it take all registrations of this file?`,
      },
      [
        { id: "leave", label: leaveIt, answer: { kind: "binding", form, cell: wordsKey(note), source: null } },
        {
          id: "all",
          label: { vi: "Có, lấy hết số đăng ký", en: "Yes, all of them" },
          answer: { kind: "binding", form, cell: wordsKey(note), source: NO_MATTER },
        },
      ],
    ),
  };
};
