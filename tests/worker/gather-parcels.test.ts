import type { GatherRun } from "../../src/actions/gather";
import type { FromWorker, ToWorker } from "../../src/worker/protocol";
import { MOST_IN_ONE, joinedRun, parcelledRun } from "../../src/worker/gather-parcels";
import { remoteWorkbook } from "../../src/worker/remote-workbook";
import { serve } from "../../src/worker/serve";
import { readUnitFile } from "../../src/actions/read-unit-file";
import { runGathering } from "../../src/actions/gather";
import { emptyProfile } from "../../src/domain/profile";
import { manyPeople, typedWithoutMarks } from "../gathering/many-people";
import { bookOf } from "../gathering/small-office";
import { workbookOf } from "../reading/grid-of";
import { channelPair } from "./in-memory-channel";

const TODAY = "2025-03-20";
const snapshot = workbookOf(manyPeople);
const options = {
  year: 2025,
  given: [],
  privateRemarks: false,
  ledgerSheet: true,
  like: null,
  planId: "p",
  locale: "vi",
} as const;
const arrived = typedWithoutMarks.map(([name, rows]) => ({
  kind: "read" as const,
  file: readUnitFile(name, workbookOf({ name: "ĐK", rows }), { year: 2025, today: TODAY, answers: [] }),
}));

const direct = () => runGathering(bookOf(snapshot, null), arrived, options);

/** What a door needs of a run: what stood in her sheets before stays with the plan. */
const told = ({ gathered, plan, places, ...run }: GatherRun) => {
  const { merged, files, questions, people } = gathered;
  const placed = [...merged].map(([key, row]) => [key, row, places.get(row)]);
  return { run, plan, files, questions, people, placed };
};

test("what a run found crosses in messages of a few hundred rows each, and is whole again", async () => {
  const [page, worker] = channelPair<FromWorker, ToWorker>();
  const sizes: number[] = [];
  page.listen((message) => {
    if (message.kind === "parcel") sizes.push(message.parcel.items.length);
    if (message.kind === "result") {
      const rest = message.value as GatherRun;
      expect([rest.gathered.merged.size, rest.gathered.files.map(({ rows }) => rows.length)]).toEqual([0, [0, 0]]);
    }
  });
  serve(worker, () => `${TODAY}T08:15:00`);
  const book = { snapshot, options: { today: TODAY, answers: [], stored: null, profile: emptyProfile } };
  const run = await remoteWorkbook(page).gathering.gather(book, arrived, options);
  if (!run.ok) throw new Error(run.error.code);
  expect(told(run.value)).toEqual(told(direct()));
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_IN_ONE);
});

test("a list longer than one message comes in several, in its order", () => {
  const run = direct();
  const writes = Array.from({ length: 2 * MOST_IN_ONE + 1 }, (_, at) => ({
    ref: { sheet: "S", row: at + 1, column: 1 },
    content: { kind: "number" as const, number: at },
    expectedBefore: { kind: "empty" as const },
  }));
  const long = { ...run, plan: { ...run.plan, writes } };
  const { parcels, rest } = parcelledRun(long);
  expect(parcels.filter(({ list }) => list === "writes").map(({ items }) => items.length)).toEqual([
    MOST_IN_ONE,
    MOST_IN_ONE,
    1,
  ]);
  expect(told(joinedRun(rest, parcels))).toEqual(told(long));
});
