import fc, { runs } from "../../helpers/properties";
import { keptTogether, type PageRows, type Together } from "../../../src/reports/create/keep-together";

const PAGE = 480;
const HEAD: Together = [1, 3];

/** A table of some rows with headings among them, a foot and signatures below. */
const forms = fc
  .record({
    body: fc.array(fc.record({ height: fc.integer({ min: 18, max: 140 }), isHeading: fc.boolean() }), {
      minLength: 1,
      maxLength: 60,
    }),
    isSure: fc.boolean(),
  })
  .map(({ body, isSure }): PageRows => {
    const first = HEAD[1] + 1;
    const last = HEAD[1] + body.length;
    const below = [18, 15, 20, 15, 15, 15, 15, 20];
    const heights = [30, 30, 30, ...body.map(({ height, isHeading }) => (isHeading ? 19 : height)), ...below];
    return {
      heights: new Map(heights.map((height, index) => [index + 1, height])),
      page: { height: PAGE, isSure },
      repeated: HEAD,
      together: [
        ...body.flatMap(({ isHeading }, index): readonly Together[] =>
          isHeading && index + 1 < body.length ? [[first + index, first + index + 1]] : [],
        ),
        [last, last + below.length],
      ],
      stretchable: [first, last],
      shrinkable: { rows: [last + 4, last + 7], least: 10 },
    };
  });

/** First rows of the pages as a printer fills them. */
function pagesOf(heights: ReadonlyMap<number, number>, breaksBefore: readonly number[]): readonly number[] {
  const starts = [1];
  const again = [1, 2, 3].reduce((sum, row) => sum + (heights.get(row) ?? 0), 0);
  let used = 0;
  for (let row = 1; row <= heights.size; row++) {
    const height = heights.get(row) ?? 0;
    if (used + height > PAGE || breaksBefore.includes(row)) {
      starts.push(row);
      used = again;
    }
    used += height;
  }
  return starts;
}

test("no heading ends a page and no signatures stand alone, unless they begin a page already", () => {
  fc.assert(
    fc.property(forms, (form) => {
      const { heights, breaksBefore } = keptTogether({ ...form, page: { ...form.page, isSure: true } });
      const starts = pagesOf(heights, breaksBefore);
      for (const [first, last] of form.together) {
        const within = starts.filter((start) => start > first && start <= last);
        const pageStart = starts.findLast((start) => start <= first);
        // Chains of headings may be longer than a page has room for.
        if (pageStart !== first && !form.together.some(([, end]) => end === first))
          expect([first, within]).toEqual([first, []]);
      }
    }),
    { numRuns: runs(400) },
  );
});

test("rows grow by little, only empty rows shrink, and no page is begun by hand where programs differ", () => {
  fc.assert(
    fc.property(forms, (form) => {
      const { heights, breaksBefore } = keptTogether(form);
      for (const [row, before] of form.heights) {
        const after = heights.get(row) ?? 0;
        const [from, to] = form.shrinkable?.rows ?? [0, 0];
        expect(after).toBeLessThanOrEqual(before * 1.15);
        expect(after).toBeGreaterThanOrEqual(row >= from && row <= to ? 10 : before - 0.25);
      }
      if (!form.page.isSure) expect(breaksBefore).toEqual([]);
    }),
  );
});
