/** What a button of the ribbon asks the pane for; a fill and a fix stop at their preview. */
export const startWishes = ["check", "fix", "fill", "create", "help"] as const;

export type StartWith = (typeof startWishes)[number];
