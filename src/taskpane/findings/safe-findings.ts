import type { Finding } from "../../domain/findings/finding";

/** Those that may be mended in bulk: slips of typing that nobody has set aside. */
export function safeFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ fix, waived }) => fix?.safe === true && waived === null);
}
