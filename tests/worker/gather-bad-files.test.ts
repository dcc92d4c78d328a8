import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createGathering } from "../../src/actions/gathering";
import type { Arrived } from "../../src/actions/gather";
import type { FromWorker, ToWorker } from "../../src/worker/protocol";
import { remoteWorkbook } from "../../src/worker/remote-workbook";
import { serve } from "../../src/worker/serve";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { badFiles, GOOD_FILE, writeBadFiles } from "../cli/bad-files";
import { drawnFile } from "../cli/drawn-file";
import { temporaryFolder } from "../cli/temporary-folder";
import { staffList, unitList } from "../gathering/small-office";
import { channelPair } from "./in-memory-channel";

const at = temporaryFolder();
const now = () => "2025-03-20T08:15:00";

test("read in the worker of the page, every bad file is told in its own words, and the good one is written", async () => {
  await drawnFile(at("cơ quan.xlsx"), staffList, unitList);
  await writeBadFiles(at);
  const [page, worker] = channelPair<FromWorker, ToWorker>();
  serve(worker, now);
  const remote = remoteWorkbook(page);
  const door = createGathering(remote.gathering, () => new Date("2025-03-20T08:15:00+07:00"));
  const opened = await openWorkbook(new Uint8Array(readFileSync(at("cơ quan.xlsx"))), { now, newId: randomUUID });
  if (!opened.ok) throw new Error(opened.error.code);
  const arrived: Arrived[] = [];
  for (const name of [GOOD_FILE, ...badFiles.keys()]) {
    const bytes = new Uint8Array(readFileSync(at(name)));
    const read = await door.readSent({ name, bytes }, { year: 2025, today: "2025-03-20", answers: [] });
    if (!read.ok) throw new Error(read.error.code);
    arrived.push(read.value);
  }
  const run = await door.gather(opened.value, arrived, {
    year: 2025,
    today: "2025-03-20",
    given: [],
    privateRemarks: false,
    ledgerSheet: false,
    like: null,
    locale: "vi",
  });
  if (!run.ok) throw new Error(run.error.code);
  const { lines, gathered } = run.value;
  const said = [...lines, ...gathered.questions.map(({ sentence }) => sentence)].map(({ vi }) => vi).join("\n");
  expect([...badFiles.values()].filter((sentence) => !said.includes(sentence))).toEqual([]);
  expect([gathered.people, gathered.collectives]).toEqual([3, 0]);
  expect((await door.applyGathering(opened.value, run.value)).ok).toBe(true);
});
