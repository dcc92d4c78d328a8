import fc, { runs } from "../helpers/properties";
import { planFill } from "../../src/reports/fill/plan-fill";
import { toA1 } from "../../src/workbook/refs";
import type { CellContent, WritePlan } from "../../src/workbook/write-plan";
import { workbookOf } from "../reading/grid-of";
import { inputFromWorkbook } from "./input-from-workbook";
import { sheetsOf, type RandomForm } from "./random-forms/form";
import { listOfCollectives, listOfInitiatives, listOfPeople } from "./random-forms/name-list";
import { tallyOf } from "./random-forms/tally";
import { targetTable } from "./random-forms/target-table";
import { titlesDown } from "./random-forms/titles-down";
import { unitsDown } from "./random-forms/units-down";
import { withWrites } from "./with-writes";

interface Kind {
  readonly name: string;
  readonly forms: fc.Arbitrary<RandomForm>;
  readonly times: number;
  /** Names in lines: whoever comes later stands below, not where a fresh list would have them. */
  readonly isList?: boolean;
}

const kinds: readonly Kind[] = [
  { name: "units down, one to five levels of heads", forms: unitsDown, times: 120 },
  { name: "titles down, kinds, numbers or units across", forms: titlesDown, times: 90 },
  { name: "targets with unit of measure, level, result, share and verdict", forms: targetTable, times: 120 },
  { name: "lists of people, with room, just enough or too little", forms: listOfPeople, times: 120, isList: true },
  { name: "lists of collectives with their figures", forms: listOfCollectives, times: 90, isList: true },
  { name: "lists of initiatives with their authors", forms: listOfInitiatives, times: 90, isList: true },
];

/** Every smaller case is a workbook read again: the first that fails is small enough to look at. */
const untilFirst = { endOnFailure: true } as const;

const workbookWith = (form: RandomForm) => inputFromWorkbook(workbookOf(...sheetsOf(form)));

const lines: string[] = [];
afterAll(() => {
  process.stdout.write(`${lines.join("\n")}\n`);
});

describe.each(kinds)("$name", ({ name, forms, times, isList = false }) => {
  test("every figure stands where it belongs, is asked about or its absence explained; none is wrong", () => {
    const sum = { forms: 0, right: 0, asked: 0, explained: 0 };
    fc.assert(
      fc.property(forms, (form) => {
        const { right, asked, explained, wrong } = tallyOf(form, planFill(workbookWith(form)));
        expect(wrong).toEqual([]);
        sum.forms += 1;
        sum.right += right;
        sum.asked += asked;
        sum.explained += explained;
      }),
      { numRuns: runs(times), ...untilFirst },
    );
    lines.push(
      `${name}: ${String(sum.forms)} forms, ${String(sum.right)} cells right, ${String(sum.asked)} asked, ${String(sum.explained)} blank with a reason, 0 wrong`,
    );
    expect(sum.right).toBeGreaterThan(4 * (sum.asked + sum.explained));
  });

  test("a second run writes nothing", () => {
    fc.assert(
      fc.property(forms, (form) => {
        const input = workbookWith(form);
        const filled = withWrites(input.snapshot, planFill(input).plan);
        expect(planFill(inputFromWorkbook(filled)).plan.writes).toEqual([]);
      }),
      { numRuns: runs(times / 3), ...untilFirst },
    );
  });

  test("after one more title in the registration just what it touches is written", () => {
    fc.assert(
      fc.property(forms, (form) => {
        const first = planFill(workbookWith(form)).plan;
        const changed = withOneMoreTitle(form);
        const written = new Map(first.writes.map(({ ref, content }) => [`${ref.sheet}!${toA1(ref)}`, content]));
        const next = planFill(
          inputFromWorkbook(withWrites(workbookOf(...sheetsOf(changed)), first), {
            writtenByUs: (ref) => written.get(`${ref.sheet}!${toA1(ref)}`) ?? null,
          }),
        ).plan;
        if (isList) expect(next.writes.filter(({ expectedBefore }) => !isLeftToFill(expectedBefore))).toEqual([]);
        else expect(cellsOf(next)).toEqual(cellsThatDiffer(first, planFill(workbookWith(changed)).plan));
      }),
      { numRuns: runs(times / 3), ...untilFirst },
    );
  });
});

function cellsOf({ writes }: WritePlan): readonly string[] {
  return writes.map(({ ref }) => toA1(ref)).sort();
}

function cellsThatDiffer(before: WritePlan, fresh: WritePlan): readonly string[] {
  const contents = new Map(before.writes.map(({ ref, content }) => [toA1(ref), JSON.stringify(content)]));
  return fresh.writes
    .filter(({ ref, content }) => contents.get(toA1(ref)) !== JSON.stringify(content))
    .map(({ ref }) => toA1(ref))
    .sort();
}

/** The first person gets «Giấy khen», if that is one more. */
function withOneMoreTitle(form: RandomForm): RandomForm {
  const [first, ...others] = form.office.people;
  if (!first) return form;
  const people = [{ ...first, awards: new Set([...first.awards, "certificate-of-merit" as const]) }, ...others];
  return { ...form, office: { ...form.office, people } };
}

/** An empty cell, or dots in a sentence: «Danh sách này có … người», which a list of nobody keeps. */
function isLeftToFill(before: CellContent): boolean {
  return before.kind === "empty" || (before.kind === "text" && /…|\.{3}/.test(before.text));
}
