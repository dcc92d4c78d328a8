/** What a run tells the shell; of several files the worst counts. */
export const ExitCode = {
  /** check: nothing to mend and no target missed · fill: done */
  ok: 0,
  /** check: errors found or a target missed · fill: done, something skipped */
  findings: 1,
  /** check: a file could not be read · fill: nothing written */
  failed: 2,
  usage: 64,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** `usage` outranks `failed`, which outranks `findings`. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce<ExitCode>((worstSoFar, code) => (code > worstSoFar ? code : worstSoFar), ExitCode.ok);
}
