import type { Grade } from "../../domain/glossary/grades";
import type { Target } from "../../domain/targets/target";
import { attestedIn } from "./attested-in";
import { attestedLine } from "./attested-line";
import type { LevelCell } from "./level-of-cell";
import type { Level } from "./quantity-in";
import { targetFrom } from "./target-from";

/** A row that only she can settle: a grade, a date, a yes or no, a share that no register holds. */
export function attestedRow(
  cell: LevelCell,
  level: Level | null,
  grade: Grade | null,
  date: string | null,
  context: { readonly source: Target["source"]; readonly section: string | null },
): Target {
  const { label, comparator } = cell;
  const known = attestedLine(label, level?.isShare === true);
  const [read] = attestedIn(label, context, true);
  const isShare = level?.isShare === true && date === null;
  const target = targetFrom(
    label,
    {
      measure: { kind: "attested" },
      unit:
        grade !== null ? "grade" : date !== null ? "date" : isShare ? "percent" : level === null ? "yes-no" : "tasks",
      denominator: isShare ? (read?.denominator ?? { kind: "staff" }) : null,
    },
    grade === null && date === null ? level : null,
    context,
  );
  const isYesNo =
    cell.unit.includes("dat khong") ||
    (typeof cell.value === "string" && /^(?:đạt|có|đạt chuẩn)$/iu.test(cell.value.trim()));
  const yesNoId = attestedLine(`cơ quan ${label}`, false)?.id ?? null;
  const id = grade === null && date === null ? (known?.id ?? yesNoId) : attestedIdOf(label, grade, date);
  return {
    ...target,
    id: id ?? "attested",
    comparator: comparator ?? (grade !== null ? ">=" : date !== null ? "<" : target.comparator),
    level: grade !== null ? { grade } : date !== null ? { date } : null,
    notUnderstood: (id === null || id === "attested-share") && !isYesNo ? label : null,
  };
}

function attestedIdOf(label: string, grade: Grade | null, date: string | null): string | null {
  const asked =
    grade !== null
      ? `${label}, xếp loại hoàn thành tốt nhiệm vụ`
      : date !== null
        ? `${label} trước ngày 1/1/2000`
        : label;
  return attestedLine(asked, false)?.id ?? null;
}
