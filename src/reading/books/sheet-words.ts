import { asTyped } from "../../text/as-typed";
import { fold } from "../../text/fold";
import { plain } from "../../text/plain";
import type { RecognisedForm } from "../read-form";
import { linesOfForm } from "./lines-of-form";
import { type LineAbove, type OfList, saidOfList } from "./said-of-list";

/** What the name of a sheet or the title of a list says of it beside the others of the workbook. */
export interface SheetWords {
  /** «bản nháp», «cũ», «KHÔNG DÙNG», «copy»: put aside by her own words. */
  readonly isSetAside: boolean;
  /** «Đăng ký (2)», «Đăng ký - Copy»: Excel's or a person's copy of another sheet. */
  readonly isCopy: boolean;
  /** «chính thức», «đã chốt», «bản cuối». */
  readonly isFinal: boolean;
  /** «Bổ sung», «Đợt 2»: goes beside another list instead of replacing it. */
  readonly isAddition: boolean;
}

/** Words that are other words without their marks are taken as written: «Huy» is a person, «Nhập liệu» no draft. */
const setAside = asTyped(
  [
    "dự thảo|hết hiệu lực|thay (?:thế )?bằng|nháp(?! (?:liệu|số liệu|dữ liệu|điểm))|draft|bản cũ|không (?:dùng|sử dụng|lấy)|ko dùng|bỏ đi|đã bỏ",
    "(?:đã|bị) hủy|hủy bỏ|thử nghiệm|test|(?<!(?:thư|tâm|tt|phòng|cục|ban|kho|ngành) )lưu trữ(?! (?:lịch sử|nhà nước|quốc gia))|backup|old|^(?:bản )?tạm$|(?<=\\()tạm(?=\\))",
    "(?<!(?:đề|bầu|ứng|tiến|phúc) )cũ",
  ].join("|"),
);
const cancelled = /(?<!\p{L})hủy(?!\p{L})/u;
/** Reads the words of a sheet's name and what the lines on it say of the list. */
export function sheetWords(name: string, lines: readonly LineAbove[]): SheetWords {
  const sheet = plain(name).replace(/[_.]+/g, " ");
  const titles = lines.filter(({ text, isTitle }) => isTitle || ADDS.test(text)).map(({ text }) => plain(text));
  const both = [sheet, ...titles].join(" | ");
  const written = fold(name).replace(/[_.]+/g, " ");
  const said = saidOfList(lines);
  const isSaid = (wanted: OfList) => said.some(({ what, isPlain }) => what === wanted && isPlain);
  return {
    isSetAside: setAside.test(written) || cancelled.test(written) || isSaid("set-aside"),
    isCopy: /\(\d{1,2}\)\s*$|\b(?:copy|ban sao|sao chep)\b/.test(sheet),
    isFinal: final.test(sheet) || isSaid("final"),
    isAddition: /\b(?:bo sung|dot (?:[2-9]|ii|iii|iv)|phat sinh|them)\b/.test(both),
  };
}

/** «Đợt 2», «(Bổ sung tháng 3)»: a line that says so and nothing else. */
const ADDS =
  /^\W*(?:đăng ký )?(?:bổ sung|phát sinh|đợt (?:\d+|[ivx]+))(?: (?:bổ sung|đợt|lần|tháng|năm|\d\S*|[ivx]+))*\W*$/iu;

const final = /(?<!\bchua )\b(?:chinh thuc|chot|final|ban cuoi|hoan chinh|da (?:duyet|sua|chot))\b/;

/** The same of a form: its sheet, its title, and the lines between the title and the head. */
export function wordsOfForm(form: RecognisedForm): SheetWords {
  return sheetWords(form.table.sheet.name, linesOfForm(form));
}
