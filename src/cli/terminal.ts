import { harmless } from "./output/harmless";

/** Where a command speaks and how it knows the time; replaced in tests. */
export interface Terminal {
  /** Standard output: the answer, and nothing else. */
  out(text: string): void;
  /** Standard error: what went wrong, and progress. */
  say(text: string): void;
  /** Somebody still reads standard output: what only looks may stop otherwise, what writes files goes on. */
  isHeard(): boolean;
  /** Standard error is a terminal that a person looks at. */
  readonly isInteractive: boolean;
  /** Letters in a line of that terminal. */
  readonly columns: number;
  now(): Date;
  /** From this call on Ctrl+C asks to stop and kills nothing: what writes a file ends before or after, never within. */
  stopAsked(): AbortSignal;
}

/** The same terminal for words that a person reads. */
export function withoutTricks(terminal: Terminal): Terminal {
  return {
    ...terminal,
    now: () => terminal.now(),
    isHeard: () => terminal.isHeard(),
    stopAsked: () => terminal.stopAsked(),
    say: (text) => {
      terminal.say(text);
    },
    out: (text) => {
      terminal.out(harmless(text));
    },
  };
}
