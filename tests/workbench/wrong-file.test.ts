import { readFileSync } from "node:fs";
import path from "node:path";
import { openOf, reduce, type WorkbenchState } from "../../src/workbench/open-workbook-state";
import { createSession, type Session } from "../../src/workbench/session";
import { number } from "../../src/workbook/write-plan";
import type { FromWorker, ToWorker } from "../../src/worker/protocol";
import { remoteWorkbook, type RemoteWorkbook } from "../../src/worker/remote-workbook";
import { serve } from "../../src/worker/serve";
import { channelPair } from "../worker/in-memory-channel";

const SAMPLE = new Uint8Array(readFileSync(path.resolve(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx")));

interface Bench {
  readonly session: Session;
  readonly remote: RemoteWorkbook;
  readonly state: () => WorkbenchState;
}

/** The page's state, session and worker as they work together, with the sample open and one cell typed. */
async function benchWithWork(): Promise<Bench> {
  const [page, worker] = channelPair<FromWorker, ToWorker>();
  serve(worker, () => "2022-03-01T08:15:00");
  const remote = remoteWorkbook(page);
  let state: WorkbenchState = { phase: "empty" };
  const session = createSession(remote, (event) => {
    state = reduce(state, event);
  });
  await session.open("đăng ký.xlsx", SAMPLE);
  const open = openOf(state);
  if (open === null) throw new Error("The sample did not open");
  await session.edit(open.snapshot, open.sheet, 90, 1, number(12));
  return { session, remote, state: () => state };
}

const wrong: readonly (readonly [string, Uint8Array])[] = [
  ["a text that bears the name of a workbook", new TextEncoder().encode("không phải bảng tính")],
  ["an empty file", new Uint8Array()],
  ["half a workbook", SAMPLE.slice(0, 9000)],
];

describe("a wrong file dropped on the page leaves the open workbook open", () => {
  test.each(wrong)("%s", async (_, bytes) => {
    const { session, remote, state } = await benchWithWork();
    const before = openOf(state());
    await session.open("sai.xlsx", bytes);
    expect(state()).toEqual({
      ...before,
      refused: { name: "sai.xlsx", failure: expect.objectContaining({}) as object },
    });
    expect(state()).toMatchObject({ phase: "open", name: "đăng ký.xlsx", unsaved: true });
    // The worker still holds it, with what was typed.
    const read = await remote.read();
    const sheet = read.ok ? read.value.sheets.find(({ name }) => name === before?.sheet) : undefined;
    expect(sheet?.values[89]?.[0]).toBe(12);
  });

  test("what is under way meanwhile is still about the open one", async () => {
    const { state, session } = await benchWithWork();
    const opening = reduce(state(), { type: "opening", name: "sai.xlsx" });
    expect(openOf(reduce(opening, { type: "saved" }))).toMatchObject({ name: "đăng ký.xlsx", unsaved: false });
    await session.open("sai.xlsx", new Uint8Array());
    expect(reduce(state(), { type: "refusal-read" })).toMatchObject({ phase: "open", refused: null });
  });

  test("an opening given up leads back to the open one, in the page and in the worker", async () => {
    const { session, remote, state } = await benchWithWork();
    const stop = new AbortController();
    const other = session.open("khác.xlsx", SAMPLE, stop.signal);
    stop.abort();
    await other;
    expect(openOf(state())).toMatchObject({ name: "đăng ký.xlsx" });
    expect(reduce(state(), { type: "stopped" })).toMatchObject({ phase: "open", name: "đăng ký.xlsx" });
    const read = await remote.read();
    const sheet = read.ok ? read.value.sheets.find(({ name }) => name === openOf(state())?.sheet) : undefined;
    expect(sheet?.values[89]?.[0]).toBe(12);
  });

  test("a right file takes its place, though it bears the same name", async () => {
    const { session, state } = await benchWithWork();
    const before = openOf(state())?.ordinal ?? 0;
    await session.open("đăng ký.xlsx", SAMPLE);
    expect(state()).toMatchObject({ phase: "open", unsaved: false, refused: null, ordinal: before + 1 });
  });
});

test("with nothing open, a wrong file is told on the whole page as before", () => {
  const failure = { code: "broken", reason: "not-a-workbook", detail: "" } as const;
  const opening = reduce({ phase: "empty" }, { type: "opening", name: "sai.xlsx" });
  expect(reduce(opening, { type: "failed", name: "sai.xlsx", failure })).toEqual({
    phase: "failed",
    name: "sai.xlsx",
    failure,
  });
});
