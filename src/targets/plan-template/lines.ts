import { collectiveLines } from "./collective-lines";
import { deadlineLines } from "./deadline-lines";
import { individualLines } from "./individual-lines";
import { taskLines } from "./task-lines";
import { watchedLines } from "./watched-lines";
import type { PlanTemplateRow } from "./row";

/** The 25 lines of the plan and the four watched lines, in their order. */
export const planLines: readonly PlanTemplateRow[] = [
  ...collectiveLines,
  ...individualLines,
  ...taskLines,
  ...deadlineLines,
  ...watchedLines,
];
