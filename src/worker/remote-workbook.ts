import type { CheckOptions, Checked } from "../actions/checked";
import type { RunFollowUp } from "../actions/follow-ups";
import type { GatherRun } from "../actions/gather";
import type { GatherParts } from "../actions/gathering";
import type { WithoutTraces } from "../actions/submission-copy";
import type { CheckRequest, CheckResult } from "../domain/check";
import type { Failure } from "../workbook/failure";
import type { Workbook } from "../workbook/ports";
import { err, ok, type Result } from "../workbook/result";
import type { CellWrite } from "../workbook/write-plan";
import type { SheetLook } from "../xlsx/sheet-look";
import type { Channel } from "./channel";
import { joinedRun, type GatherParcel } from "./gather-parcels";
import { joined, type Parcel } from "./parcels";
import {
  isOurVersion,
  PROTOCOL_VERSION,
  type AskedFollowUp,
  type CallName,
  type Calls,
  type FromWorker,
  type Opened,
  type StaleFormulas,
  type ToWorker,
} from "./protocol";

/** A workbook that lives in a worker: the same port, answered from there. */
export interface RemoteWorkbook extends Workbook {
  open(bytes: Uint8Array, job?: Job): Promise<Result<void, Failure>>;
  /** Opens a workbook beside the open one, which stays as it is until `keep`. */
  openBeside(bytes: Uint8Array, job?: Job): Promise<Result<Opened, Failure>>;
  /** Lets the workbook opened beside take the place of the open one. */
  keep(): Promise<Result<void, Failure>>;
  checkWorkbook(options: CheckOptions): Promise<Result<Checked, Failure>>;
  /** One edit by hand, no entry of the journal; answers with the formulas whose results are out of date now. */
  edit(write: CellWrite): Promise<Result<StaleFormulas, Failure>>;
  looks(): Promise<Result<ReadonlyMap<string, SheetLook>, Failure>>;
  /** Checks a snapshot that was read elsewhere. */
  check(request: CheckRequest, signal?: AbortSignal): Promise<Result<CheckResult, Failure>>;
  /** What follows from a check, worked out where it was made. */
  readonly followUp: RunFollowUp;
  /** Where units' files are read and gathered. */
  readonly gathering: GatherParts;
  /** Takes our parts out of bytes, where they may take long. */
  readonly withoutTraces: WithoutTraces;
  /** Ends the worker; calls under way answer «cancelled». */
  close(): void;
}

export interface Job {
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

interface Waiting {
  readonly settle: (result: Result<unknown, Failure>) => void;
  readonly onProgress: ((share: number) => void) | undefined;
  readonly parcels: (Parcel | GatherParcel)[];
}

const cancelled: Failure = { code: "cancelled" };

/** Speaks to the worker at the other end of the channel. A cancelled call answers at once, whatever the worker is doing. */
export function remoteWorkbook(channel: Channel<FromWorker, ToWorker>): RemoteWorkbook {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  /** The call that a result came from. */
  const checks = new WeakMap<CheckResult, number>();

  channel.listen(hearing(waiting));

  function ask<K extends CallName>(
    kind: K,
    args: Calls[K]["args"],
    job: Job = {},
  ): Promise<Result<Calls[K]["value"], Failure>> {
    if (job.signal?.aborted) return Promise.resolve(err(cancelled));
    const id = ++lastId;
    return new Promise((resolve) => {
      const giveUp = () => {
        channel.post({ v: PROTOCOL_VERSION, id, kind: "cancel" });
        settle(err(cancelled));
      };
      const parcels: (Parcel | GatherParcel)[] = [];
      const settle = (result: Result<unknown, Failure>) => {
        waiting.delete(id);
        job.signal?.removeEventListener("abort", giveUp);
        // The protocol ties the answer's type to the call's name; both ends are this folder.
        const answer = result as Result<Calls[K]["value"], Failure>;
        resolve(answer.ok ? ok(whole(answer.value)) : answer);
      };
      const whole = (value: Calls[K]["value"]): Calls[K]["value"] => {
        // The call's name ties what is sent ahead to it as well.
        if (kind === "gather") return joinedRun(value as GatherRun, parcels as GatherParcel[]);
        if (kind !== "check" && kind !== "check-workbook") return value;
        const result = joined(
          kind === "check" ? (value as CheckResult) : (value as Checked).result,
          parcels as Parcel[],
        );
        checks.set(result, id);
        return kind === "check" ? result : { ...(value as Checked), result };
      };
      waiting.set(id, { settle, onProgress: job.onProgress, parcels });
      job.signal?.addEventListener("abort", giveUp);
      channel.post({ v: PROTOCOL_VERSION, id, kind, args } as ToWorker);
    });
  }

  return {
    open: async (bytes, job) => nothing(await ask("open", [bytes], job)),
    openBeside: (bytes, job) => ask("open-beside", [bytes], job),
    keep: async () => nothing(await ask("keep", [])),
    read: ({ signal, onProgress, ...options } = {}) => ask("read", [options], jobOf({ signal, onProgress })),
    edit: (write) => ask("edit", [write]),
    looks: () => ask("looks", []),
    apply: (plan) => ask("apply", [plan]),
    restore: (entry, options = {}) => ask("restore", [entry, options]),
    journal: {
      list: () => ask("journal-list", []),
      remove: async (id) => nothing(await ask("journal-remove", [id])),
    },
    store: {
      get: (key) => ask("store-get", [key]),
      set: async (key, value) => nothing(await ask("store-set", [key, value])),
    },
    bytes: () => ask("bytes", []),
    checkWorkbook: ({ signal, onProgress, ...options }) =>
      ask("check-workbook", [options], jobOf({ signal, onProgress })),
    check: (request, signal) => ask("check", [request], jobOf({ signal, onProgress: undefined })),
    followUp: (name, { result, journal, profile }, args, signal) => {
      const check = checks.get(result);
      if (check === undefined) return Promise.resolve(err(cancelled));
      // The name ties the arguments and the answer together, here and at the other end.
      const asked = { name, args } as AskedFollowUp;
      return ask("follow-up", [check, { journal, profile }, asked], jobOf({ signal, onProgress: undefined }));
    },
    gathering: {
      readSent: (file, options, signal) => ask("read-sent", [file, options], jobOf({ signal, onProgress: undefined })),
      gather: (book, arrived, options, signal) =>
        ask("gather", [book, arrived, options], jobOf({ signal, onProgress: undefined })),
      blankForms: (book, year, pattern, signal) =>
        ask("blank-forms", [book, year, pattern], jobOf({ signal, onProgress: undefined })),
    },
    withoutTraces: (bytes, options) => ask("without-traces", [bytes, options]),
    close: () => {
      channel.close();
      for (const call of [...waiting.values()]) call.settle(err(cancelled));
    },
  };
}

/** Hands what the worker says to the call that waits for it. */
function hearing(waiting: ReadonlyMap<number, Waiting>): (message: FromWorker) => void {
  return (message) => {
    if (!isOurVersion(message)) return;
    const call = waiting.get(message.id);
    if (!call) return;
    switch (message.kind) {
      case "progress":
        call.onProgress?.(message.share);
        return;
      case "parcel":
        call.parcels.push(message.parcel);
        return;
      case "result":
        call.settle(ok(message.value));
        return;
      case "failure":
        call.settle(err(message.failure));
        return;
    }
  };
}

function jobOf(parts: {
  readonly signal: AbortSignal | undefined;
  readonly onProgress: Job["onProgress"] | undefined;
}): Job {
  return {
    ...(parts.signal ? { signal: parts.signal } : {}),
    ...(parts.onProgress ? { onProgress: parts.onProgress } : {}),
  };
}

function nothing(result: Result<unknown, Failure>): Result<void, Failure> {
  return result.ok ? ok(undefined) : result;
}
