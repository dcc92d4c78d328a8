import { run } from "../../src/cli/run";

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

/** Runs the program on these words as a shell would, at a fixed moment, and keeps what it prints. */
export async function runWords(...words: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await run(words, {
    out: (text) => void out.push(text),
    say: (text) => void said.push(text),
    isInteractive: false,
    columns: 80,
    now: () => new Date("2022-09-01T01:00:00Z"),
  });
  return { code, out: out.join(""), said: said.join("") };
}
