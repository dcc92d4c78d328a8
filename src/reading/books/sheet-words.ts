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

/** Reads the words of a sheet's name and of the title on it. */
export function sheetWords(name: string, title: string): SheetWords {
  const sheet = plain(name).replace(/[_.]+/g, " ");
  const both = `${sheet} | ${plain(title)}`;
  return {
    isSetAside:
      /\b(?:nhap|draft|ban cu|khong (?:dung|su dung|lay)|ko dung|bo di|da bo|huy|thu nghiem|test|luu tru|backup|old)\b|^(?:ban )?tam$|\(tam\)/.test(
        sheet,
      ) ||
      /(?:^|[\s(-])cu(?:$|[\s)-])/.test(sheet) ||
      /\b(?:ban nhap|du thao|khong su dung)\b/.test(both),
    isCopy: /\(\d{1,2}\)\s*$|\b(?:copy|ban sao|sao chep)\b/.test(sheet),
    isFinal: /\b(?:chinh thuc|chot|final|ban cuoi|hoan chinh|da (?:duyet|sua|chot))\b/.test(both),
    isAddition: /\b(?:bo sung|dot (?:[2-9]|ii|iii|iv)|phat sinh|them)\b/.test(both),
  };
}
