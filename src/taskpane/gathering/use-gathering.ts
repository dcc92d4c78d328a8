import { useEffect, useRef, useState } from "react";
import type { Arrived, GatherAnswer, GatherRun } from "../../actions/gather";
import { isTooLargeToTakeBack } from "../../actions/gathering";
import { isTooManyPeople, PeopleSoFar } from "../../actions/gathering-limits";
import type { FailureMessage } from "../../messages/failures/failure-message";
import { gatherWords } from "../../messages/gathering";
import { gatheringPage as words } from "../../messages/pane/gathering";
import type { Failure } from "../../workbook/failure";
import type { Result } from "../../workbook/result";
import { usePane } from "../state/pane-context";
import { bytesOf, bytesOfFile, isTooMuch, type Picked } from "./picked-files";

/** What the page is doing with the units' files; nothing of it writes. */
export type GatheringPhase =
  | { readonly kind: "pick" }
  | { readonly kind: "reading"; readonly at: number; readonly of: number; readonly name: string }
  | { readonly kind: "comparing" }
  | { readonly kind: "shown"; readonly run: GatherRun };

/** What she chooses before and while she looks. */
export interface GatherSettings {
  readonly year: number;
  readonly privateRemarks: boolean;
  readonly ledgerSheet: boolean;
  /** «Theo biểu đang có»: the sheet of her form whose columns the merged sheets follow. */
  readonly like: string | null;
}

/** One gathering, from picked files to the run that is looked at and written. */
export interface GatheringJob {
  readonly phase: GatheringPhase;
  readonly files: readonly Picked[];
  readonly gather: (files: readonly Picked[], settings: GatherSettings) => Promise<void>;
  readonly stop: () => void;
  /** Takes a picked file out again and works out what the others would change. */
  readonly drop: (name: string) => Promise<void>;
  /** What was worked out for another year is no longer shown, and cannot be written. */
  readonly forget: () => void;
  /** The same answer to each of these questions. */
  readonly answer: (
    questions: readonly { readonly id: string; readonly file: string }[],
    answer: string,
  ) => Promise<void>;
  readonly again: (settings: GatherSettings) => Promise<void>;
  readonly write: () => Promise<void>;
}

const FIRST: GatherSettings = { year: 0, privateRemarks: false, ledgerSheet: false, like: null };

/** Why a run came to nothing. */
type GivenUp = Failure | { readonly code: "too-many-people"; readonly people: number };

function inOwnWords(failure: Failure): FailureMessage | null {
  return isTooLargeToTakeBack(failure) ? gatherWords.tooLargeToTakeBack : null;
}

/** Reads the files in the worker, one after the other, and works out what they would change. */
export function useGathering(): GatheringJob {
  const { engine, workbook, surroundings, actions, display } = usePane();
  const [phase, setPhase] = useState<GatheringPhase>({ kind: "pick" });
  const [files, setFiles] = useState<readonly Picked[]>([]);
  const settings = useRef(FIRST);
  const given = useRef<readonly GatherAnswer[]>([]);
  const arrived = useRef(new Map<string, Arrived>());
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );

  const begin = (): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  const giveUp = (failure: GivenUp) => {
    setPhase({ kind: "pick" });
    if (failure.code === "too-many-people") {
      actions.tell(gatherWords.tooManyPeople(failure.people));
      return;
    }
    if (failure.code === "cancelled") actions.tell(gatherWords.stopped);
    else actions.fail(failure);
  };

  const read = async (some: readonly Picked[], signal: AbortSignal): Promise<Result<null, GivenUp>> => {
    const before = await engine.answersSoFar(workbook);
    if (!before.ok) return before;
    const { year } = settings.current;
    const options = { year, today: surroundings.today(), answers: [...before.value, ...given.current] };
    const people = new PeopleSoFar();
    for (const kept of arrived.current.values()) people.add(kept);
    for (const [index, { name, file }] of some.entries()) {
      setPhase({ kind: "reading", at: index + 1, of: some.length, name });
      const bytes = await bytesOfFile(file);
      const one: Result<Arrived, Failure> = bytes
        ? await engine.readSent({ name, bytes }, options, signal)
        : { ok: true, value: { kind: "unreadable", name, why: "broken" } };
      if (signal.aborted) return { ok: false, error: { code: "cancelled" } };
      if (!one.ok) return one;
      arrived.current.set(name, one.value);
      const named = people.add(one.value);
      if (isTooManyPeople(named)) return { ok: false, error: { code: "too-many-people", people: named } };
    }
    return { ok: true, value: null };
  };

  const compare = async (signal: AbortSignal) => {
    setPhase({ kind: "comparing" });
    const choices = {
      ...settings.current,
      today: surroundings.today(),
      given: given.current,
      locale: display.locale,
    };
    const run = await engine.gather(workbook, [...arrived.current.values()], choices, signal);
    if (!run.ok) {
      giveUp(run.error);
      return;
    }
    const { people } = run.value.gathered;
    if (isTooManyPeople(people)) giveUp({ code: "too-many-people", people });
    else setPhase({ kind: "shown", run: run.value });
  };

  const readAndCompare = async (some: readonly Picked[]) => {
    const signal = begin();
    const done = await read(some, signal);
    if (done.ok) await compare(signal);
    else giveUp(done.error);
  };

  return {
    phase,
    files,
    gather: async (chosen, chosenSettings) => {
      if (isTooMuch(chosen)) {
        actions.tell(gatherWords.tooMuch(chosen.length, bytesOf(chosen)));
        return;
      }
      setFiles(chosen);
      settings.current = chosenSettings;
      arrived.current = new Map();
      await readAndCompare(chosen);
    },
    drop: async (name) => {
      const others = files.filter((each) => each.name !== name);
      setFiles(others);
      arrived.current.delete(name);
      if (phase.kind !== "shown") return;
      if (others.length > 0) await compare(begin());
      else setPhase({ kind: "pick" });
    },
    forget: () => {
      setPhase((now) => (now.kind === "shown" ? { kind: "pick" } : now));
    },
    stop: () => {
      running.current?.abort();
    },
    answer: async (questions, answer) => {
      const ids = new Set(questions.map(({ id }) => id));
      const others = given.current.filter(({ id }) => !ids.has(id));
      given.current = [...others, ...[...ids].map((id) => ({ id, answer }))];
      // What the reading of a file asked is settled by reading that file again.
      const read = new Set(questions.flatMap(({ id, file }) => (id.startsWith("reading:") ? [file] : [])));
      const own = files.filter(({ name }) => read.has(name));
      if (own.length > 0) await readAndCompare(own);
      else await compare(begin());
    },
    again: async (changed) => {
      const isOtherYear = changed.year !== settings.current.year;
      settings.current = changed;
      // After a stop some files were never read: what they hold is not left out without a word.
      const isWhole = files.every(({ name }) => arrived.current.has(name));
      if (isOtherYear || !isWhole) await readAndCompare(files);
      else await compare(begin());
    },
    write: async () => {
      if (phase.kind !== "shown") return;
      const { run } = phase;
      const { people, collectives, unitsSent, unitsWaiting, waiting } = run.gathered;
      const isWritten = await actions.write(async () => {
        const applied = await engine.applyGathering(workbook, run);
        if (!applied.ok) return applied;
        const sentence = words.done(people, collectives, unitsSent.length - unitsWaiting.length, waiting.length);
        return { ok: true, value: { sentence, entry: applied.value } };
      }, inOwnWords);
      if (!isWritten) return;
      given.current = [];
      await compare(begin());
    },
  };
}
