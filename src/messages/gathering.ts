import { groupThousands } from "./numbers";
import type { FailureMessage } from "./failures/failure-message";
import type { Bilingual } from "../domain/bilingual";

/** What the doors say around a run of gathering; the run's own sentences come with it. */
export const gatherWords = {
  left: {
    "lock-file": { vi: "tệp tạm của Excel", en: "a lock file of Excel" },
    hidden: { vi: "tệp ẩn", en: "a hidden file" },
    "not-a-workbook": { vi: "không phải tệp Excel", en: "no workbook" },
    "office-book": { vi: "tệp của cơ quan", en: "the office's own workbook" },
    absent: { vi: "không tìm thấy", en: "not found" },
  } satisfies Readonly<Record<string, Bilingual>>,
  tooMuch: (files: number, bytes: number): Bilingual => {
    const megabytes = String(Math.ceil(bytes / (1024 * 1024)));
    return {
      vi: `Quá nhiều cho một lần gộp: ${String(files)} tệp, ${megabytes} MB; mỗi lần nhiều nhất 500 tệp, 200 MB. Chưa đọc và chưa ghi gì.`,
      en: `Too much for one run: ${String(files)} files, ${megabytes} MB; at most 500 files and 200 MB. Nothing was read or written.`,
    };
  },
  /** Own words, after those of too many files: the specification says only that it is refused with the numbers. */
  tooManyPeople: (people: number): Bilingual => ({
    vi: `Quá nhiều cho một lần gộp: ${groupThousands(people, "vi")} người; mỗi lần nhiều nhất 30.000 người. Chưa ghi gì.`,
    en: `Too much for one run: ${groupThousands(people, "en")} people; at most 30,000. Nothing was written.`,
  }),
  tooLargeToTakeBack: {
    what: {
      vi: "Lần gộp này quá lớn để lưu đường lui trong tệp.",
      en: "This run is too large to be taken back later from within the file.",
    },
    next: { vi: "Anh/chị lưu ra tệp mới.", en: "Please save into a new file." },
  } satisfies FailureMessage,
  stopped: { vi: "Đã dừng. Chưa ghi gì.", en: "Stopped. Nothing was written." },
  questions: (count: number): Bilingual => ({
    vi: `Chờ anh/chị xác nhận (${String(count)}):`,
    en: `Waiting for your answer (${String(count)}):`,
  }),
  group: (about: Bilingual, unit: string | null, count: number): Bilingual => ({
    vi: `${about.vi} · ${unit ?? "chưa rõ đơn vị"}: ${String(count)}`,
    en: `${about.en} · ${unit ?? "unit not known"}: ${String(count)}`,
  }),
  answerBy: {
    vi: 'Trả lời bằng --answers TỆP.json: [{"id": "…", "answer": "…"}]; mã câu hỏi có trong kết quả của --json.',
    en: 'Answer with --answers FILE.json: [{"id": "…", "answer": "…"}]; the ids stand in the output of --json.',
  },
  noUnits: {
    vi: "Chưa có danh sách đơn vị hay danh sách CBCCVC có ghi đơn vị nên chưa làm được biểu trống.",
    en: "There is no list of units, and no staff list that names them: no forms could be made.",
  },
  blankLine: (unit: string, file: string, people: number): Bilingual => ({
    vi: `${unit}: ${file} (${String(people).padStart(2, "0")} người)`,
    en: `${unit}: ${file} (${String(people)} people)`,
  }),
  blankKept: (file: string): Bilingual => ({
    vi: `${file}: đã có sẵn trong thư mục, để nguyên.`,
    en: `${file}: it is in the folder already and was left.`,
  }),
  inNoForm: (name: string, unit: string | null): Bilingual => ({
    vi: `Không có trong biểu nào: ${name} (${unit === null ? "danh sách CBCCVC chưa ghi đơn vị" : `${unit} không có trong danh sách đơn vị`}).`,
    en: `In no form: ${name} (${unit === null ? "the staff list says no unit" : `${unit} is not on the list of units`}).`,
  }),
  nothingNew: { vi: "Không có gì mới so với lần gộp trước.", en: "Nothing is new since the last run." },
  allWell: { vi: "Đã gộp đủ. Không còn dòng nào chờ.", en: "All gathered. No row waits." },
  preview: (rows: number, sheets: number): Bilingual => ({
    vi: `Xem trước: ghi ${String(rows)} dòng vào ${String(sheets)} sheet`,
    en: `Preview: ${String(rows)} rows into ${String(sheets)} sheets`,
  }),
  leftOut: (file: string, why: Bilingual): Bilingual => ({
    vi: `Không đọc ${file}: ${why.vi}.`,
    en: `Not read: ${file} (${why.en}).`,
  }),
} as const;
