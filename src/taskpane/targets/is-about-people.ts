import type { TargetResult } from "../../domain/targets/target-result";

/** Whether a target counts people, so that it can be said who could still qualify. */
export function isAboutPeople({ target: { measure } }: TargetResult): boolean {
  return measure.kind === "award" && measure.recipient === "individual";
}
