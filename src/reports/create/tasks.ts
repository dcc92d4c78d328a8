import type { Period } from "../../domain/register/period";
import type { Task } from "../../domain/register/register";
import { two } from "../../targets/wording";
import { withoutNumber } from "../../text/heading-number";
import { lastDayOfMonth } from "../../text/civil-date";
import { folded } from "../fill/words";
import type { FormMaker } from "./form-input";
import type { BodyLine } from "./form-draft";
import { roman } from "./roman";
import { officeSignatures } from "./signature";
import { toldOnce } from "./told-once";

const STATES = ["Đã hoàn thành", "Đang thực hiện", "Chưa đến thời hạn", "Lùi thời hạn", "Quá hạn", "Chưa rõ"] as const;
export type TaskStanding = (typeof STATES)[number];

/** 5.7 Theo dõi nhiệm vụ. */
export const tasks: FormMaker = {
  page: "annex",
  enclosedWith: () => "report",
  drafts: ({ reading, year, stage, profile, today }) => {
    const all = toldOnce(reading.register.tasks, (task) => [
      task.title.text,
      task.section === null ? null : headingOf(task.section),
      task.document?.text ?? null,
      task.deadline?.text ?? null,
    ]);
    const sections = [...new Set(all.map((task) => task.section ?? ""))];
    const period =
      stage === "registration" || stage === "mid-year" ? `6 tháng đầu năm ${String(year)}` : `năm ${String(year)}`;
    const body = sections.flatMap((section, index): readonly BodyLine[] => {
      const own = all.filter((task) => (task.section ?? "") === section);
      const heading: readonly BodyLine[] =
        section === "" && sections.length === 1
          ? []
          : [{ kind: "section", text: `${roman(index + 1)}. ${headingOf(section)}` }];
      return [
        ...heading,
        ...own.map((task, at): BodyLine => ({
          kind: "row",
          cells: [
            at + 1,
            task.title.text,
            task.assignedBy?.text ?? null,
            task.document?.text ?? null,
            task.lead?.text ?? null,
            null,
            task.deadline?.text ?? null,
            task.progress?.text ?? null,
            standingOf(task, today),
            null,
            null,
          ],
        })),
      ];
    });
    return [
      {
        sheetName: "Nhiệm vụ",
        titles: { title: "BẢNG THEO DÕI", subtitle: `Thực hiện nhiệm vụ ${period}`, unitOfMeasure: null },
        orientation: "landscape",
        heads: [
          "TT",
          "Nội dung nhiệm vụ",
          { text: "Giao nhiệm vụ", under: ["Cơ quan giao", "Số, ngày văn bản"] },
          "Đơn vị chủ trì",
          "Đơn vị phối hợp",
          "Thời hạn hoàn thành",
          "Tiến độ thực hiện",
          "Tình trạng",
          "Kết quả (sản phẩm, số văn bản)",
          "Ghi chú",
        ],
        numbering: null,
        widths: [4.7, 26, 8.7, 13, 14.5, 9.5, 10.8, 12.5, 9.5, 11.8, 6],
        centred: [1, 7, 9],
        shares: [],
        body: body.length > 0 ? body : BLANK,
        foot:
          sections.length === 0
            ? []
            : [
                sections
                  .map((section, index) => sectionTotal(index + 1, sections.length, section, all, today))
                  .join(" "),
              ],
        bodySize: 12,
        lists: [{ column: 9, items: STATES }],
        signatures: officeSignatures(profile),
      },
    ];
  },
};

/** Where no task was found: the sections an office reports by, each with a line to begin with. */
const BLANK: readonly BodyLine[] = [
  "I. NHIỆM VỤ ĐĂNG KÝ TRONG CHƯƠNG TRÌNH TRỌNG TÂM CỦA UBND TỈNH",
  "II. KHUNG NHIỆM VỤ TRỌNG TÂM CỦA SỞ",
  "III. NHIỆM VỤ KHÁC ĐƯỢC UBND TỈNH, CHỦ TỊCH UBND TỈNH GIAO",
].flatMap((text): readonly BodyLine[] => [
  { kind: "section", text },
  { kind: "row", cells: [1] },
]);

function headingOf(section: string): string {
  return (section === "" ? "Nhiệm vụ khác" : withoutNumber(section)).toLocaleUpperCase("vi");
}

/** «Mục I: đăng ký 04 nội dung; đã hoàn thành 01; chưa đến thời hạn 03.» */
function sectionTotal(ordinal: number, sections: number, section: string, all: readonly Task[], today: string): string {
  const own = all.filter((task) => (task.section ?? "") === section);
  const counts = STATES.map((state) => ({
    state,
    count: own.filter((task) => standingOf(task, today) === state).length,
  })).filter(({ count }) => count > 0);
  const done = own.filter((task) => standingOf(task, today) === "Đã hoàn thành").length;
  const head = sections === 1 ? "Tổng số" : `Mục ${roman(ordinal)}`;
  const open = counts
    .filter(({ state }) => state !== "Đã hoàn thành")
    .map(({ state, count }) => `${state.toLocaleLowerCase("vi")} ${two(count)}`);
  if (folded(section).includes("khung nhiem vu")) {
    const share = own.length === 0 ? "" : ` (${((done / own.length) * 100).toFixed(2).replace(".", ",")}%)`;
    return `${head}: đã hoàn thành ${String(done)}/${String(own.length)} nhiệm vụ${share}.`;
  }
  return `${head}: đăng ký ${two(own.length)} nội dung; đã hoàn thành ${two(done)}${open.length === 0 ? "" : `; ${open.join("; ")}`}.`;
}

/**
 * «Tình trạng» of a task on a day. «Quá hạn» only past a full date, or past the last day of a month or a single
 * quarter, and only where the progress does not say done; words without a date are never late.
 */
export function standingOf(task: Task, today: string): TaskStanding {
  if (task.state === "done") return "Đã hoàn thành";
  if (task.state === "postponed") return "Lùi thời hạn";
  const last = task.deadline === null ? null : lastDayOf(task.deadline.value);
  if (last !== null && last < today) return "Quá hạn";
  const words = folded(task.progress?.text ?? "");
  if (/chua den (thoi )?han/.test(words)) return "Chưa đến thời hạn";
  if (task.state === "under-way") return "Đang thực hiện";
  return last !== null ? "Chưa đến thời hạn" : "Chưa rõ";
}

/** Last day a period leaves for the work; null where it names none. */
function lastDayOf(period: Period): string | null {
  switch (period.precision) {
    case "day":
      return period.date;
    case "month":
      return period.year === null ? null : lastDayOfMonth(period.year, period.month);
    case "quarter": {
      const [only, ...more] = period.quarters;
      return period.year === null || only === undefined || more.length > 0
        ? null
        : lastDayOfMonth(period.year, only * 3);
    }
    case "year":
    case "unknown":
      return null;
  }
}
