import { check } from "../actions/check";
import { checkWorkbook } from "../actions/check-workbook";
import { followUp } from "../actions/follow-ups";
import type { GatherRun } from "../actions/gather";
import type { CheckRequest, CheckResult } from "../domain/check";
import type { Failure } from "../workbook/failure";
import { err, ok, type Result } from "../workbook/result";
import type { CellWrite } from "../workbook/write-plan";
import { openWorkbook, type XlsxWorkbook } from "../xlsx/open-workbook";
import { withoutTraces } from "../xlsx/without-traces";
import type { Channel } from "./channel";
import { parcelledRun } from "./gather-parcels";
import { parcelled } from "./parcels";
import { gatherSent, makeBlankForms, readSent } from "./gathering-calls";
import {
  isOurVersion,
  PROTOCOL_VERSION,
  type Call,
  type CallName,
  type FromWorker,
  type Opened,
  type StaleFormulas,
  type ToWorker,
} from "./protocol";

interface Job {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Answers calls about one workbook at a time, in the worker. `now` gives local time, «2022-03-01T08:15:00». */
export function serve(channel: Channel<ToWorker, FromWorker>, now: () => string): void {
  let open: XlsxWorkbook | null = null;
  let beside: XlsxWorkbook | null = null;
  /** What the last check was made from and found: what follows from it need not be sent here again. */
  let last: { readonly id: number; readonly request: CheckRequest; readonly result: CheckResult } | null = null;
  const running = new Map<number, AbortController>();

  channel.listen((message) => {
    if (!isOurVersion(message)) return;
    if (message.kind === "cancel") {
      running.get(message.id)?.abort();
      return;
    }
    const { id } = message;
    const controller = new AbortController();
    running.set(id, controller);
    const onProgress = (share: number) => {
      channel.post({ v: PROTOCOL_VERSION, id, kind: "progress", share });
    };
    void answer(message, { signal: controller.signal, onProgress })
      .catch((bug: unknown): Result<never, Failure> => err({ code: "host", detail: String(bug) }))
      .then((result) => {
        running.delete(id);
        if (result.ok) channel.post({ v: PROTOCOL_VERSION, id, kind: "result", value: result.value });
        else channel.post({ v: PROTOCOL_VERSION, id, kind: "failure", failure: result.error });
      });
  });

  function checkedFor(id: number, request: CheckRequest): CheckResult {
    last = { id, request, result: check(request) };
    return last.result;
  }

  /** Posts what is large of a check in parcels; the check that is left comes after them. */
  function sentAhead(id: number, result: CheckResult): CheckResult {
    const { parcels, rest } = parcelled(result);
    for (const parcel of parcels) channel.post({ v: PROTOCOL_VERSION, id, kind: "parcel", parcel });
    return rest;
  }

  /** The same of a run of gathering. */
  function runSentAhead(id: number, run: GatherRun): GatherRun {
    const { parcels, rest } = parcelledRun(run);
    for (const parcel of parcels) channel.post({ v: PROTOCOL_VERSION, id, kind: "parcel", parcel });
    return rest;
  }

  async function answer(
    call: { readonly [K in CallName]: Call<K> }[CallName],
    job: Job,
  ): Promise<Result<unknown, Failure>> {
    if (call.kind === "check") return ok(sentAhead(call.id, checkedFor(call.id, call.args[0])));
    if (call.kind === "follow-up") {
      const [id, beside, { name, args }] = call.args;
      // Another check has begun since: what follows from that one is asked for by itself.
      if (last?.id !== id) return err({ code: "cancelled" });
      return ok(followUp(name, { ...last, ...beside }, args));
    }
    if (call.kind === "read-sent") return readSent(...call.args, now, job);
    if (call.kind === "gather") return ok(runSentAhead(call.id, gatherSent(...call.args)));
    if (call.kind === "without-traces") return withoutTraces(...call.args);
    if (call.kind === "blank-forms") return makeBlankForms(...call.args, job);
    if (call.kind === "open") {
      const opened = await openWorkbook(call.args[0], { now, ...job });
      if (opened.ok) open = opened.value;
      return opened.ok ? ok(null) : opened;
    }
    if (call.kind === "open-beside") {
      beside = null;
      const opened = await openWorkbook(call.args[0], { now, ...job });
      if (!opened.ok) return opened;
      const shown = await shownBy(opened.value, job);
      if (shown.ok) beside = opened.value;
      return shown;
    }
    if (call.kind === "keep") {
      if (beside === null) return err({ code: "host", detail: "no workbook is open beside" });
      [open, beside] = [beside, null];
      return ok(null);
    }
    if (open === null) return err({ code: "host", detail: "no workbook is open" });
    switch (call.kind) {
      case "read":
        return open.read({ ...call.args[0], ...job });
      case "apply":
        return open.apply(call.args[0]);
      case "edit":
        return edited(open, call.args[0]);
      case "looks":
        return open.looks();
      case "restore":
        return open.restore(...call.args);
      case "journal-list":
        return open.journal.list();
      case "journal-remove":
        return open.journal.remove(call.args[0]);
      case "store-get":
        return open.store.get(call.args[0]);
      case "store-set":
        return open.store.set(...call.args);
      case "bytes":
        return open.bytes();
      case "check-workbook": {
        const checked = await checkWorkbook(open, { ...call.args[0], ...job }, (request) =>
          Promise.resolve(ok(checkedFor(call.id, request))),
        );
        return checked.ok ? ok({ ...checked.value, result: sentAhead(call.id, checked.value.result) }) : checked;
      }
    }
  }
}

async function shownBy(workbook: XlsxWorkbook, job: Job): Promise<Result<Opened, Failure>> {
  const snapshot = await workbook.read(job);
  if (!snapshot.ok) return snapshot;
  const looks = await workbook.looks();
  return looks.ok ? ok({ snapshot: snapshot.value, looks: looks.value }) : looks;
}

async function edited(open: XlsxWorkbook, write: CellWrite): Promise<Result<StaleFormulas, Failure>> {
  const written = await open.edit(write);
  if (!written.ok) return written;
  const snapshot = await open.read();
  if (!snapshot.ok) return snapshot;
  return ok(
    new Map(
      snapshot.value.sheets.map(({ name, formulas }) => [
        name,
        [...formulas].flatMap(([key, { stale }]) => (stale ? [key] : [])),
      ]),
    ),
  );
}
