/**
 * Where a finding stands in the order in which mending helps: what is mended at one level changes figures of those after
 * it, never of those before. Typing, the rows, the totals that sum them, the forms that take the totals, and what concerns
 * titles of forms and the whole office.
 */
export const mendingLevels = ["typing", "rows", "totals", "forms", "office"] as const;
export type MendingLevel = (typeof mendingLevels)[number];
