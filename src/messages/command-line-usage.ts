import type { Bilingual } from "../domain/bilingual";
import type { OverlayProblem } from "../domain/regimes/overlay-file";
import { overlayProblemWords } from "./overlay-words";

/** Whose questions a file answers: those about the forms of one workbook, or those of «gather» about units' files. */
export type AnswersOf = "check" | "gather";

const answerList: Readonly<Record<AnswersOf, string>> = {
  check: '[{"question": "…", "option": "…"}]',
  gather: '[{"id": "…", "answer": "…"}]',
};
const oneAnswer: Readonly<Record<AnswersOf, Bilingual>> = {
  check: {
    vi: '{"question": "…", "option": "…"} để chọn, hoặc {"question": "…", "value": 35} để ghi một số',
    en: '{"question": "…", "option": "…"} to choose, or {"question": "…", "value": 35} to give a number',
  },
  gather: {
    vi: '{"id": "…", "answer": "…"}; mã câu hỏi và các câu trả lời xem trong kết quả --json',
    en: '{"id": "…", "answer": "…"}; the ids and the answers to choose from stand in the output of --json',
  },
};

/** What was typed and cannot be meant. */
export type UsageProblem =
  | { readonly kind: "unknown-command"; readonly word: string; readonly known: readonly string[] }
  | { readonly kind: "no-file"; readonly command: string }
  | { readonly kind: "unknown-option"; readonly option: string }
  /** An option that needs a value has none, or one that takes none has one. */
  | { readonly kind: "odd-value"; readonly option: string }
  | { readonly kind: "wrong-value"; readonly option: string; readonly value: string; readonly allowed: Bilingual }
  | { readonly kind: "other-command"; readonly option: string; readonly command: string }
  | { readonly kind: "no-destination"; readonly command: string }
  | { readonly kind: "overwrites-input" }
  | { readonly kind: "one-out-for-many" }
  | { readonly kind: "same-name-twice"; readonly name: string }
  | { readonly kind: "json-for-many"; readonly command: string }
  | { readonly kind: "page-needs-out" }
  | { readonly kind: "nothing-to-try" }
  | { readonly kind: "answers-for-many" }
  | { readonly kind: "no-answers-file"; readonly file: string }
  | { readonly kind: "answers-not-a-list"; readonly file: string; readonly of: AnswersOf }
  /** The how manieth entry of the list is no answer. */
  | { readonly kind: "odd-answer"; readonly file: string; readonly place: number; readonly of: AnswersOf }
  | { readonly kind: "no-overlay-file"; readonly file: string }
  | { readonly kind: "odd-overlay"; readonly file: string; readonly problem: OverlayProblem }
  | { readonly kind: "unknown-rule"; readonly id: string }
  | { readonly kind: "no-office-book" }
  | { readonly kind: "unknown-answers"; readonly ids: readonly string[] }
  | { readonly kind: "answered-twice"; readonly file: string; readonly question: string };

/** What is not understood, and what to type instead. */
export function usageSentence(problem: UsageProblem): Bilingual {
  switch (problem.kind) {
    case "unknown-command":
      return {
        vi: `Không có lệnh «${problem.word}». Các lệnh: ${problem.known.join(", ")}. Gõ so-thi-dua --help để xem cách dùng.`,
        en: `There is no command “${problem.word}”. Commands: ${problem.known.join(", ")}. Type so-thi-dua --help --language en for usage.`,
      };
    case "no-file":
      return {
        vi: `Lệnh ${problem.command} cần tên tệp, ví dụ: so-thi-dua ${problem.command} "Đăng ký 2022.xlsx".`,
        en: `The command ${problem.command} needs a file, for example: so-thi-dua ${problem.command} "Registration 2022.xlsx".`,
      };
    case "unknown-rule":
      return {
        vi: `Không có nội dung rà soát nào mã «${problem.id}». Gõ so-thi-dua rules để xem các mã.`,
        en: `There is no rule “${problem.id}”. Type so-thi-dua rules --language en for the ids.`,
      };
    case "unknown-option":
      return {
        vi: `Không có tùy chọn ${problem.option}. Gõ so-thi-dua --help để xem các tùy chọn.`,
        en: `There is no option ${problem.option}. Type so-thi-dua --help --language en for the options.`,
      };
    case "odd-value":
      return {
        vi: `Tùy chọn ${problem.option} ghi thiếu hoặc thừa giá trị. Gõ so-thi-dua --help để xem cách ghi.`,
        en: `The option ${problem.option} lacks its value, or has one it does not take. Type so-thi-dua --help --language en to see how it is written.`,
      };
    case "wrong-value":
      return {
        vi: `Giá trị «${problem.value}» không dùng được cho ${problem.option}. Cách ghi: ${problem.allowed.vi}.`,
        en: `“${problem.value}” cannot be used for ${problem.option}. Write: ${problem.allowed.en}.`,
      };
    case "other-command":
      return {
        vi: `Tùy chọn ${problem.option} không dùng với lệnh ${problem.command}. Gõ so-thi-dua ${problem.command} --help để xem các tùy chọn của lệnh này.`,
        en: `The option ${problem.option} does not belong to the command ${problem.command}. Type so-thi-dua ${problem.command} --help --language en for its options.`,
      };
    case "no-destination":
      if (problem.command === "copy") {
        return {
          vi: `Chưa biết ghi bản để nộp vào đâu. Anh/chị thêm --out "TÊN TỆP MỚI.xlsx", hoặc --dry-run để chỉ xem trước.`,
          en: `It is not said where the copy goes. Add --out "NEW NAME.xlsx", or --dry-run for a preview only.`,
        };
      }
      return {
        vi: `Chưa biết ghi kết quả vào đâu. Anh/chị thêm --out "TÊN TỆP MỚI.xlsx" để ghi ra bản sao, --in-place để ghi vào chính tệp đó, hoặc --dry-run để chỉ xem trước.`,
        en: `It is not said where the result goes. Add --out "NEW NAME.xlsx" for a copy, --in-place for the file itself, or --dry-run for a preview only.`,
      };
    case "overwrites-input":
      return {
        vi: "Tệp ghi ra trùng với tệp đang đọc. Anh/chị chọn tên khác cho --out, hoặc dùng --in-place nếu đúng là muốn ghi vào chính tệp đó.",
        en: "The file to write is the file that is read. Choose another name for --out, or use --in-place if the file itself is meant.",
      };
    case "one-out-for-many":
      return {
        vi: "Nhiều tệp không ghi chung vào một tệp được. Anh/chị để --out là một thư mục có sẵn, dùng --in-place, hoặc chạy từng tệp.",
        en: "Several files cannot go into one. Let --out be a folder that exists, use --in-place, or run them one by one.",
      };
    case "same-name-twice":
      return {
        vi: `Có hai tệp cùng tên «${problem.name}» nên không ghi vào cùng một thư mục được. Anh/chị chạy riêng từng thư mục.`,
        en: `Two files are named “${problem.name}” and cannot go into one folder. Run the folders one by one.`,
      };
    case "json-for-many":
      return {
        vi: `--json in một đối tượng cho một tệp. Với nhiều tệp, anh/chị dùng --ndjson (mỗi tệp một dòng): so-thi-dua ${problem.command} TỆP… --ndjson.`,
        en: `--json prints one object for one file. For several files use --ndjson (one line a file): so-thi-dua ${problem.command} FILE… --ndjson.`,
      };
    case "page-needs-out":
      return {
        vi: `Trang kết quả cần nơi ghi là một tệp .html: so-thi-dua check TỆP… --report html --out "Kết quả.html".`,
        en: `The result page needs a place ending in .html: so-thi-dua check FILE… --report html --out "Result.html".`,
      };
    case "answers-for-many":
      return {
        vi: "--answers dùng cho một tệp. Anh/chị chạy riêng từng tệp, mỗi tệp một danh sách câu trả lời.",
        en: "--answers goes with one file. Run the files one by one, each with its own answers.",
      };
    case "no-answers-file":
      return {
        vi: `Chưa đọc được tệp câu trả lời «${problem.file}». Anh/chị xem lại tên và đường dẫn.`,
        en: `The file of answers “${problem.file}” could not be read. Check its name and path.`,
      };
    case "no-overlay-file":
      return {
        vi: `Chưa đọc được tệp quy định «${problem.file}». Anh/chị xem lại tên và đường dẫn.`,
        en: `The file of the local regulation “${problem.file}” could not be read. Check its name and path.`,
      };
    case "odd-overlay": {
      const { vi, en } = overlayProblemWords(problem.problem);
      return {
        vi: `Tệp quy định «${problem.file}» chưa dùng được: ${vi}. Mẫu có sẵn: assets/overlays/example.json.`,
        en: `The file of the local regulation “${problem.file}” cannot be used: ${en}. There is a model: assets/overlays/example.json.`,
      };
    }
    case "answers-not-a-list":
      return {
        vi: `Tệp câu trả lời «${problem.file}» phải là một danh sách JSON, như ${answerList[problem.of]}.`,
        en: `The file of answers “${problem.file}” must be a JSON list, as ${answerList[problem.of]}.`,
      };
    case "odd-answer":
      return {
        vi: `Trong tệp «${problem.file}», câu trả lời thứ ${String(problem.place)} chưa đúng cách ghi. Mỗi câu ghi ${oneAnswer[problem.of].vi}.`,
        en: `In “${problem.file}”, answer ${String(problem.place)} is not written as it should be. Write ${oneAnswer[problem.of].en}.`,
      };
    case "answered-twice":
      return {
        vi: `Trong tệp «${problem.file}», câu hỏi «${problem.question}» được trả lời hai lần. Anh/chị giữ lại một câu.`,
        en: `In “${problem.file}”, the question “${problem.question}” is answered twice. Keep one answer.`,
      };
    case "no-office-book":
      return {
        vi: `Lệnh gather cần tệp của cơ quan: so-thi-dua gather THƯ-MỤC --into "Cơ quan.xlsx" --out "Cơ quan (đã gộp).xlsx".`,
        en: `The command gather needs the office's workbook: so-thi-dua gather FOLDER --into "Office.xlsx" --out "Office (gathered).xlsx".`,
      };
    case "unknown-answers":
      return {
        vi: `Không có câu hỏi hoặc câu trả lời ứng với: ${problem.ids.join(", ")}. Anh/chị xem mã câu hỏi và các câu trả lời trong kết quả của --json.`,
        en: `No question or no such answer: ${problem.ids.join(", ")}. See the ids and answers in the output of --json.`,
      };
    case "nothing-to-try":
      return {
        vi: `Lệnh what-if cần ít nhất một --tick, ví dụ: --tick "Nguyễn Văn A=LĐTT" để thử thêm, --tick "Nguyễn Văn A=-CSTĐCS" để thử bớt.`,
        en: `The command what-if needs at least one --tick, for example --tick "Nguyễn Văn A=LĐTT" to give, --tick "Nguyễn Văn A=-CSTĐCS" to take.`,
      };
  }
}
