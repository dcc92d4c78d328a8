export const commandNames = [
  "check",
  "fill",
  "copy",
  "fix",
  "read",
  "what-if",
  "restore",
  "journal",
  "gather",
  "blank",
  "rules",
] as const;

export type CommandName = (typeof commandNames)[number];

/** Whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return (commandNames as readonly string[]).includes(word);
}
