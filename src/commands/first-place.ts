import type { Checked } from "../actions/checked";

type Finding = Checked["result"]["findings"][number];

const rank: Readonly<Record<Finding["severity"], number>> = { error: 0, warning: 1, info: 2 };

/** The cell to look at first: the first of what must be corrected, else of what should be reviewed; null: none. */
export function firstPlace({ result }: Checked): Finding["at"] | null {
  const open = result.findings.filter((finding) => finding.waived === null && !finding.sensitive);
  const [first] = [...open].sort((one, other) => rank[one.severity] - rank[other.severity]);
  return first?.at ?? null;
}
