import { readFileSync } from "node:fs";
import path from "node:path";
import { cellKey } from "../../src/workbook/refs";
import { empty, text } from "../../src/workbook/write-plan";
import { PROTOCOL_VERSION, type FromWorker, type ToWorker } from "../../src/worker/protocol";
import { remoteWorkbook, type RemoteWorkbook } from "../../src/worker/remote-workbook";
import { serve } from "../../src/worker/serve";
import { until } from "../helpers/until";
import { channelPair } from "./in-memory-channel";

const SAMPLE = new Uint8Array(readFileSync(path.resolve(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx")));
const SHEET = "Danh sách CBCCVC";

function start(): RemoteWorkbook {
  const [page, worker] = channelPair<FromWorker, ToWorker>();
  serve(worker, () => "2022-03-01T08:15:00");
  return remoteWorkbook(page);
}

async function opened(): Promise<RemoteWorkbook> {
  const remote = start();
  expect(await remote.open(SAMPLE)).toEqual({ ok: true, value: undefined });
  return remote;
}

describe("a workbook in a worker", () => {
  test("is read, with how it looks", async () => {
    const remote = await opened();
    const snapshot = await remote.read();
    expect(snapshot.ok && snapshot.value.sheets.map(({ name }) => name)).toContain(SHEET);
    const looks = await remote.looks();
    expect(looks.ok && looks.value.get(SHEET)?.columnWidths.size).toBeGreaterThan(0);
  });

  test("is checked there", async () => {
    const remote = await opened();
    const unset = { year: null, regime: null, stage: null, overlay: {} };
    const checked = await remote.checkWorkbook({ fileName: "mẫu.xlsx", today: "2022-03-01", ...unset });
    expect(checked.ok).toBe(true);
  });

  test("what filling would write follows from its last check, and no longer from one before", async () => {
    const remote = await opened();
    const options = { fileName: "mẫu.xlsx", today: "2022-03-01", year: null, regime: null, stage: null, overlay: {} };
    const first = await remote.checkWorkbook(options);
    if (!first.ok) throw new Error(first.error.code);
    const planned = await remote.followUp("fill", first.value, ["vi", "p1"]);
    expect(planned.ok && planned.value.plan).toMatchObject({ id: "p1", purpose: "fill" });
    expect(planned.ok && planned.value.plan.writes.length).toBeGreaterThan(0);
    const second = await remote.checkWorkbook(options);
    expect(await remote.followUp("fill", first.value, ["vi", "p2"])).toEqual({
      ok: false,
      error: { code: "cancelled" },
    });
    expect(second.ok && (await remote.followUp("fill", second.value, ["vi", "p3"])).ok).toBe(true);
  });

  test("takes a plan, and gives its bytes", async () => {
    const remote = await opened();
    const write = { ref: { sheet: SHEET, row: 70, column: 2 }, content: text("Ghi chú"), expectedBefore: empty };
    const plan = { id: "p1", purpose: "fix", label: "Thử", writes: [write], tabs: [], anchors: [] } as const;
    expect(await remote.apply(plan)).toMatchObject({ ok: true, value: { id: "p1" } });
    const listed = await remote.journal.list();
    expect(listed.ok && listed.value.entries.map(({ id }) => id)).toEqual(["p1"]);
    const bytes = await remote.bytes();
    expect(bytes.ok && Buffer.from(bytes.value).equals(Buffer.from(SAMPLE))).toBe(false);
  });

  test("a copy to hand in is made there, of bytes that need not be those of the open workbook", async () => {
    const remote = start();
    const copy = await remote.withoutTraces(SAMPLE, {
      removeHiddenSheets: true,
      removeSheets: [SHEET],
      setPrintAreas: true,
      blankCells: [],
      removeComments: false,
    });
    if (!copy.ok) throw new Error(copy.error.code);
    await remote.open(copy.value.bytes);
    const snapshot = await remote.read();
    expect(snapshot.ok && snapshot.value.sheets.map(({ name }) => name)).not.toContain(SHEET);
  });

  test("an edit by hand tells which results are out of date", async () => {
    const remote = await opened();
    const ref = { sheet: SHEET, row: 70, column: 2 };
    const write = { ref, content: { kind: "formula", formula: "=1+1" }, expectedBefore: empty } as const;
    const edited = await remote.edit(write);
    expect(edited.ok && edited.value.get(SHEET)).toContain(cellKey(70, 2));
  });

  test("what is no workbook is a failure with its code", async () => {
    expect(await start().open(new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false, error: { code: "broken" } });
    expect(await start().read()).toMatchObject({ ok: false, error: { code: "host" } });
  });

  test("a call given up answers at once, and the next one works", async () => {
    const remote = start();
    const controller = new AbortController();
    const opening = remote.open(SAMPLE, { signal: controller.signal });
    controller.abort();
    expect(await opening).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(await remote.open(SAMPLE)).toMatchObject({ ok: true });
  });

  test("ending the worker answers what is under way", async () => {
    const remote = start();
    const opening = remote.open(SAMPLE);
    remote.close();
    expect(await opening).toEqual({ ok: false, error: { code: "cancelled" } });
  });

  test("a message of another version is left alone", async () => {
    const [page, worker] = channelPair<FromWorker, ToWorker>();
    const heard: FromWorker[] = [];
    serve(worker, () => "2022-03-01T08:15:00");
    page.listen((message) => heard.push(message));
    page.post({ v: PROTOCOL_VERSION + 1, id: 1, kind: "bytes", args: [] } as unknown as ToWorker);
    page.post({ v: PROTOCOL_VERSION, id: 2, kind: "bytes", args: [] });
    await until("the answer to the message of our version", () => heard.some(({ id }) => id === 2));
    expect(heard.map(({ id }) => id)).toEqual([2]);
  });
});
