import { withAuthority } from "./authority-words";
import { type NamedAward, awardsNamed } from "./award-words";
import type { ClaimSource } from "./claims";
import type { RecognisedForm } from "./read-form";
import type { SectionPlace } from "./section-places";

/** What the innermost heading that names a title names; the title of the list where no heading does. */
export function headingAward(sections: readonly SectionPlace[], title: ClaimSource["heading"]): ClaimSource["heading"] {
  const inner = [...sections].reverse();
  for (const [at, section] of inner.entries()) {
    const awards = awardsNamed(section.text).filter(({ award }) => award !== "other");
    if (awards.length === 0) continue;
    const outer = inner.slice(at).map(({ text }) => text);
    const { row, column, text } = section;
    return { awards: awards.map((award) => withAuthority(award, outer)), row, column, text, isTitle: false };
  }
  return title;
}

/** The one title or award that the lines above the heading name; null where they name none or several. */
export function headingAwardOfTitle(form: RecognisedForm): ClaimSource["heading"] {
  const { sheet } = form.table;
  const titled = form.table.continues ?? form.table;
  const until = titled.header?.top ?? titled.body;
  for (let row = until - 1; row >= titled.first; row -= 1) {
    for (const column of sheet.filled(row)) {
      const text = sheet.text(row, column);
      const award = onlyAward(text);
      if (award) return { awards: [withAuthority(award, [text])], row, column, text, isTitle: true };
    }
  }
  return null;
}

function onlyAward(text: string): NamedAward | null {
  const named = awardsNamed(text);
  const [only] = named;
  return named.length === 1 && only && only.award !== "other" ? only : null;
}
