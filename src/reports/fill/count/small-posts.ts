import type { Answer, Question } from "../../../domain/answer";
import type { Bilingual } from "../../../domain/bilingual";
import { contentOf } from "../../../workbook/cell-content";
import type { Grid } from "../../../workbook/grid";
import { toA1 } from "../../../workbook/refs";
import type { Binding } from "../binding";
import type { Facts } from "../facts";
import { isOpen } from "../write/open-cell";

// Tổ trưởng, kế toán trưởng: whether they are «lãnh đạo, quản lý» holds for the whole workbook, so it is kept under no form.

const FORM = "register";
const CELL = "posts:small";
export const SMALL_POSTS_LEAD = "lead";
const SMALL_POSTS_FOLLOW = "follow";

/** What she said of them; null: she fills in the figures herself; undefined: not asked yet. */
export function toldOfSmallPosts(answers: readonly Answer[]): string | null | undefined {
  const told = answers.findLast((each) => each.kind === "binding" && each.form === FORM && each.cell === CELL);
  return told?.kind === "binding" ? told.source : undefined;
}

export const smallPostsOpen: Bilingual = {
  vi: "Chưa điền vì chưa rõ tổ trưởng, kế toán trưởng và chức vụ tương tự có tính là lãnh đạo, quản lý không.",
  en: "Not filled in: it is not clear whether team heads, chief accountants and the like count as leaders.",
};

/** Asked once for the workbook, at the first cell that waits for it, with the posts in question by name. */
export function smallPostsQuestion(grid: Grid, bindings: readonly Binding[], facts: Facts): readonly Question[] {
  const waiting = bindings.find(
    ({ ref, why }) => why === smallPostsOpen && isOpen(contentOf(grid, ref.row, ref.column)),
  );
  if (waiting === undefined) return [];
  const people = [...facts.staff, ...facts.people].filter(({ mayLead }) => mayLead);
  const posts = [...new Set(people.flatMap(({ position }) => position ?? []))].slice(0, 4).map((post) => `«${post}»`);
  const option = (id: string, label: Bilingual): Question["options"][number] => ({
    id,
    label,
    answer: { kind: "binding", form: FORM, cell: CELL, source: id },
  });
  return [
    {
      id: "fill-posts:small",
      cause: "fill-line",
      at: waiting.ref,
      sentence: {
        vi: `Biểu «${grid.name}» (ô ${toA1(waiting.ref)}) cần số lãnh đạo, quản lý: ${posts.join(", ")} có tính là lãnh đạo, quản lý không?`,
        en: `The sheet “${grid.name}” (cell ${toA1(waiting.ref)}) needs the number of leaders: do ${posts.join(", ")} count as such?`,
      },
      options: [
        option(SMALL_POSTS_FOLLOW, { vi: "Không tính", en: "No" }),
        option(SMALL_POSTS_LEAD, { vi: "Có tính", en: "Yes" }),
      ],
      typed: null,
    },
  ];
}
