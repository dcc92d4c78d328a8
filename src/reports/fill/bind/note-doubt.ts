import { whomNotes } from "../meaning/whom-notes";
import { doubtOfWords, type Doubting } from "./form-question";

/** «Không tính người nghỉ thai sản»: a note below the table leaves out whom no list tells. */
export const noteDoubt: Doubting = (table, input) => {
  const notes = whomNotes(table, input.facts.lexicon).flatMap(({ kind, note }) => (kind === "open" ? [note] : []));
  const { name } = table.grid;
  return doubtOfWords(table, input, notes, (note) => ({
    why: {
      vi: `Chưa rõ ghi chú «${note}» của biểu «${name}» bớt ai ra khỏi số liệu nên để trống.`,
      en: `It is not clear whom the note “${note}” of the sheet “${name}” leaves out, so it is left empty.`,
    },
    sentence: {
      vi: `Biểu «${name}»: chưa rõ ghi chú «${note}» bớt ai ra khỏi số liệu nên chưa điền. Biểu này có lấy hết số đăng ký trong tệp không?`,
      en: `Sheet “${name}”: it is not clear whom the note “${note}” leaves out, so it is not filled in. Does it take all registrations of this file?`,
    },
  }));
};
