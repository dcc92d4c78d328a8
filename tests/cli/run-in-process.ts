import { run } from "../../src/cli/run";

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

interface Setting {
  readonly isInteractive?: boolean;
  readonly columns?: number;
  readonly threadFile?: string;
  readonly now?: string;
  /** Ctrl+C is pressed once so many lines of progress were said. */
  readonly stopAfter?: number;
}

/** Runs the program on these words as a shell would, at a fixed moment, and keeps what it prints. */
export function runWords(...words: readonly string[]): Promise<Outcome> {
  return runWith({}, ...words);
}

/** The same on another terminal, or with worker threads. */
export async function runWith(setting: Setting, ...words: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const said: string[] = [];
  const stop = new AbortController();
  const terminal = {
    out: (text: string) => void out.push(text),
    say: (text: string) => {
      said.push(text);
      if (said.length === setting.stopAfter) stop.abort();
    },
    stopAsked: () => stop.signal,
    isHeard: () => true,
    isInteractive: setting.isInteractive ?? false,
    columns: setting.columns ?? 80,
    now: () => new Date(setting.now ?? "2022-09-01T01:00:00Z"),
  };
  const code = await run(words, terminal, setting.threadFile ?? null);
  return { code, out: out.join(""), said: said.join("") };
}
