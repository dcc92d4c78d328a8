import { lettersOf } from "./letters";

/** Mức xếp loại chất lượng, from the best to the lowest. */
export const grades = {
  excellent: {
    vi: "Hoàn thành xuất sắc nhiệm vụ",
    en: "Excellent completion of tasks",
    short: "HTXSNV",
    spellings: [
      "HTXSNV",
      "HTXS NV",
      "HTXS",
      "HTNVXS",
      "Hoàn thành xuất sắc",
      "Hoàn thành xuất sắc NV",
      "Xuất sắc",
      "XS",
      "HT xuất sắc",
      "HT xuất sắc nhiệm vụ",
      "HT XSNV",
      "Hoàn thành nhiệm vụ xuất sắc",
      "Hoàn thành XSNV",
      "Hoàn thành XS nhiệm vụ",
    ],
  },
  good: {
    vi: "Hoàn thành tốt nhiệm vụ",
    en: "Good completion of tasks",
    short: "HTTNV",
    spellings: [
      "HTTNV",
      "HTT NV",
      "HTT",
      "HTNVT",
      "Hoàn thành tốt",
      "Hoàn thành tốt NV",
      "Tốt",
      "HT tốt nhiệm vụ",
      "HT tốt NV",
      "HT tốt",
      "Hoàn thành nhiệm vụ tốt",
      "Hoàn thành TNV",
    ],
  },
  completed: {
    vi: "Hoàn thành nhiệm vụ",
    en: "Completion of tasks",
    short: "HTNV",
    spellings: [
      "HTNV",
      "HT NV",
      "Hoàn thành NV",
      "Hoàn thành",
      "HT nhiệm vụ",
      "HT",
      "Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực",
    ],
  },
  "not-completed": {
    vi: "Không hoàn thành nhiệm vụ",
    en: "Tasks not completed",
    short: "KHTNV",
    spellings: [
      "KHTNV",
      "KHT NV",
      "KHT",
      "Không hoàn thành",
      "Không HT",
      "Không HTNV",
      "Không HT nhiệm vụ",
      "Chưa hoàn thành nhiệm vụ",
      "CHTNV",
      "Chưa HTNV",
      "Chưa hoàn thành",
    ],
  },
} as const;

export type Grade = keyof typeof grades;

export const gradeIds = ["excellent", "good", "completed", "not-completed"] as const satisfies readonly Grade[];

const gradeByLetters: ReadonlyMap<string, Grade> = new Map(
  gradeIds.flatMap((id) => [grades[id].vi, ...grades[id].spellings].map((words) => [lettersOf(words), id] as const)),
);

/** Words that lead a grade in a cell or stand in brackets behind it, and say nothing of it. */
const around =
  /^(?:(?:ket qua|danh gia|xep loai|muc|loai|dat|duoc|dang ky|phan dau|chat luong|cbccvc|cong chuc|vien chuc) )+/;

/**
 * Reads a grade («HTXSNV», «Hoàn thành tốt NV», «xếp loại: Xuất sắc», «HTTNV trở lên»); null for any other text.
 * «Hoàn thành» alone is a grade only in a column of grades: progress of a task uses the same word.
 */
export function recogniseGrade(text: string): Grade | null {
  const letters = lettersOf(text)
    .replace(around, "")
    .replace(/ (?:tro len|nam (?:hoc )?\d{4}(?: \d{4})?)$/, "");
  return gradeByLetters.get(letters) ?? null;
}
