import type { Bilingual, Locale } from "../domain/bilingual";
import { progressLine } from "../messages/command-line";
import type { CommandName } from "./command-name";
import type { Terminal } from "./terminal";
import { baseName } from "./write-file";

/** One line on standard error that is rewritten in place; nothing at all where nobody looks at it. */
export interface Progress {
  started(file: string): void;
  /** Takes the line away, before something is printed that stays. */
  clear(): void;
}

const CLEAR_LINE = "\r\u001B[K";

/** Tells on the terminal which file is at work; silent where no person looks on. */
export function progressOn(terminal: Terminal, command: CommandName, files: number, language: Locale): Progress {
  let begun = 0;
  return {
    started: (file) => {
      begun += 1;
      if (!terminal.isInteractive) return;
      const line: Bilingual = progressLine(command, begun, files, baseName(file));
      terminal.say(`${CLEAR_LINE}${shortened(line[language], terminal.columns - 1)}`);
    },
    clear: () => {
      if (terminal.isInteractive) terminal.say(CLEAR_LINE);
    },
  };
}

/** Within one line of the terminal: a line that wraps cannot be taken away again. */
function shortened(line: string, most: number): string {
  const letters = Array.from(line);
  return letters.length <= most ? line : `${letters.slice(0, Math.max(most - 1, 0)).join("")}…`;
}
