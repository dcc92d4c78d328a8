import type { WorkbookReading } from "../domain/check";
import { lettersOf } from "../domain/glossary/letters";
import type { Task } from "../domain/register/register";
import type { Measure } from "../domain/targets/target";
import type { NumeratorReading } from "./counted";
import { two } from "./wording";

/** Tasks registered or done, of the province's section or of the office's own; null counts all. */
export function tasksCounted(
  { section, state }: Extract<Measure, { kind: "tasks" }>,
  { register, sheets }: WorkbookReading,
): NumeratorReading {
  const hasForm = sheets.some(({ forms }) => forms.some(({ kind }) => kind === "tasks"));
  if (register.tasks.length === 0 && !hasForm) {
    return { kind: "unknown", missing: { vi: "Thiếu: sheet «Nhiệm vụ».", en: "Missing: the sheet «Nhiệm vụ»." } };
  }
  const inSection = register.tasks.filter(
    (task) => section === null || isProvincial(task) === (section === "provincial"),
  );
  const fitting = inSection.filter((task) => state === "registered" || task.state === "done");
  return {
    kind: "counted",
    unlevelled: [],
    count: {
      value: fitting.length,
      subjects: [],
      rows: fitting.map(({ at }) => at),
      how:
        state === "done"
          ? {
              vi: `${two(fitting.length)} nhiệm vụ đã hoàn thành trong ${two(inSection.length)} nhiệm vụ`,
              en: `${String(fitting.length)} of ${String(inSection.length)} tasks done`,
            }
          : {
              vi: `${two(fitting.length)} nội dung, nhiệm vụ đã đăng ký`,
              en: `${String(fitting.length)} tasks registered`,
            },
    },
  };
}

/** Assigned by the province: by its section («I. UBND tỉnh giao») or by the column «Cơ quan giao». */
function isProvincial({ section, assignedBy }: Task): boolean {
  return /ubnd tinh|uy ban nhan dan tinh|chuong trinh khung|tinh giao|cap tinh/.test(
    lettersOf(`${section ?? ""} ${assignedBy?.text ?? ""}`),
  );
}
