import type { Bilingual } from "../../domain/bilingual";
import { sourceAnswers } from "../files/which-source";
import type { GatherAnswerOption } from "../gathered";
import { later } from "./later";
import { two } from "./plain-words";
import { sourceWords } from "./source-words";

export function whichSource(file: string): Bilingual {
  return {
    vi: `${file}: biểu không ghi là đăng ký, đề nghị hay kết quả. Anh/chị cho biết đây là danh sách nào? Chỉ danh sách «Đăng ký đầu năm» mới được gộp.`,
    en: `${file}: the form does not say whether it registers, proposes or gives results. Which is it? Only what is registered is gathered.`,
  };
}

export const sourceOptions: readonly GatherAnswerOption[] = [
  ...sourceAnswers.map((id) => ({ id, label: sourceWords[id] })),
  later,
];

export function whichFile(unit: string, files: readonly string[]): Bilingual {
  return {
    vi: `${files.length === 2 ? "Hai" : two(files.length)} tệp của ${unit}: lấy tệp nào?`,
    en: `${String(files.length)} files of ${unit}: which one is taken?`,
  };
}

export function fileOptions(files: readonly string[]): readonly GatherAnswerOption[] {
  const each = files.map((file) => ({ id: file, label: { vi: `Lấy ${file}`, en: `Take ${file}` } }));
  const all = { id: "all", label: { vi: files.length === 2 ? "Lấy cả hai" : "Lấy tất cả", en: "Take them all" } };
  return [...each, all];
}

export function whoseFile(file: string, head: string, unit: string, people: number): Bilingual {
  return {
    vi: `${file}: biểu ghi «${head}», còn ${two(people)} người trong biểu là của ${unit} theo danh sách CBCCVC. Biểu này của đơn vị nào?`,
    en: `${file}: the form says “${head}”, while ${String(people)} people in it are of ${unit} by the staff list. Whose is it?`,
  };
}

const notOurs: GatherAnswerOption = {
  id: "not-ours",
  label: { vi: "Không phải đơn vị của cơ quan", en: "No unit of the office" },
};

export function unitOptions(units: readonly string[]): readonly GatherAnswerOption[] {
  return [...named(units), notOurs, later];
}

/** Of a file whose letterhead and people nobody knows: that it is not ours comes first. */
export function strangersOptions(units: readonly string[]): readonly GatherAnswerOption[] {
  return [notOurs, ...named(units), later];
}

function named(units: readonly string[]): readonly GatherAnswerOption[] {
  return units.map((name) => ({ id: name, label: { vi: name, en: name } }));
}

export function yearOptions(wanted: number): readonly GatherAnswerOption[] {
  return [
    { id: "same-year", label: { vi: `Vẫn là biểu năm ${String(wanted)}`, en: `It is the form of ${String(wanted)}` } },
    { id: "refuse", label: { vi: "Không nhận", en: "Do not take it" } },
  ];
}
