/**
 * How far a title in a column or sheet has come: her own registration, what the unit proposes, what the council voted
 * for, what waits for a decision, what has been decided, what was held in other years; `none` is no title at all.
 */
export const standings = ["registered", "proposed", "council", "pending", "decided", "past", "none"] as const;

export type Standing = (typeof standings)[number];

/** Beyond registering, and of the year at hand. */
export type LaterStanding = Exclude<Standing, "registered" | "past" | "none">;
