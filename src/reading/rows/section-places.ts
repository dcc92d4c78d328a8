import type { RecognisedForm } from "../read-form";

export interface SectionPlace {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export interface LinePlace {
  readonly row: number;
  /** The texts alone. */
  readonly texts: readonly string[];
  /** Headings it stands under, outermost first, with where they stand. */
  readonly sections: readonly SectionPlace[];
}

/** The lines of a form with the headings above them. */
export function sectionsOf(form: RecognisedForm): readonly LinePlace[] {
  const { sheet } = form.table;
  const places = new Map<string, SectionPlace>();
  const lines: LinePlace[] = [];
  // Lines of one section share its headings.
  let texts: readonly string[] | undefined;
  let within: readonly SectionPlace[] = [];
  for (const { row, shape, sections } of form.shaped) {
    if (shape.shape === "structural" && shape.heading) {
      places.set(shape.heading.text, { text: shape.heading.text, row, column: sheet.filled(row)[0] ?? 1 });
    } else if (shape.shape === "line") {
      if (texts !== sections) within = sections.flatMap((text) => places.get(text) ?? []);
      texts = sections;
      lines.push({ row, texts: sections, sections: within });
    }
  }
  return lines;
}
