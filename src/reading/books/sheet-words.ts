import { asTyped } from "../../text/as-typed";
import { fold } from "../../text/fold";
import { plain } from "../../text/plain";

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
    "nháp(?! (?:liệu|số liệu|dữ liệu|điểm))|draft|bản cũ|không (?:dùng|sử dụng|lấy)|ko dùng|bỏ đi|đã bỏ",
    "(?:đã|bị) hủy|hủy bỏ|thử nghiệm|test|(?<!(?:thư|tâm|tt|phòng|cục|ban|kho|ngành) )lưu trữ(?! (?:lịch sử|nhà nước|quốc gia))|backup|old|^(?:bản )?tạm$|(?<=\\()tạm(?=\\))",
    "(?<!(?:đề|bầu|ứng|tiến|phúc) )cũ",
  ].join("|"),
);
const cancelled = /(?<!\p{L})hủy(?!\p{L})/u;
/** Said of the list itself: «(Thay thế bản cũ gửi ngày 05/01)» and «không dùng chữ viết tắt» are said of something else. */
const setAsideInTitle = asTyped(
  [
    "bản nháp|dự thảo|(?<!(?:thay|thay thế|thay cho|hủy|sửa|so với) )bản cũ|(?:đã )?hết hiệu lực",
    "không (?:còn )?(?:sử )?dùng(?: nữa)?(?= ?(?:$|[-–|).,;:!]))|đã (?:được )?thay (?:thế )?bằng",
  ].join("|"),
);

/** Reads the words of a sheet's name, of the title on it and of the `notes` under it: «(Bản cũ, không dùng)». */
export function sheetWords(name: string, title: string, notes = ""): SheetWords {
  const sheet = plain(name).replace(/[_.]+/g, " ");
  const both = `${sheet} | ${plain(title)}`;
  const written = fold(name).replace(/[_.]+/g, " ");
  return {
    isSetAside:
      setAside.test(written) ||
      cancelled.test(written) ||
      setAsideInTitle.test(`${written} | ${fold(title)} | ${fold(notes)}`),
    isCopy: /\(\d{1,2}\)\s*$|\b(?:copy|ban sao|sao chep)\b/.test(sheet),
    isFinal:
      /\b(?:chinh thuc|chot|final|ban cuoi|hoan chinh|da (?:duyet|sua|chot))\b/.test(both) ||
      /^\W*(?:day la )?ban (?:chinh thuc|chot|cuoi)\b/.test(plain(notes)),
    isAddition: /\b(?:bo sung|dot (?:[2-9]|ii|iii|iv)|phat sinh|them)\b/.test(both),
  };
}
