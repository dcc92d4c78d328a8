import type { Question } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { inSentence } from "../../domain/in-sentence";
import { withoutNumber } from "../../text/heading-number";
import { plain } from "../../text/plain";
import type { RecognisedForm } from "../read-form";
import { rowKeyOf } from "./row-answers";
import type { SectionPlace } from "./section-places";

/** A heading of people who have left or are kept apart, with their lines that claim nothing. */
export interface ApartGroup {
  readonly heading: SectionPlace;
  readonly rows: number[];
}

/** In whole words: «Chuyên viên» and «Thời vụ» begin like them. */
const LEFT =
  "(?:chuyen (?:cong tac|di|don vi|nganh)|nghi (?:huu|viec|che do|thai san|om|khong luong)|thoi viec|dieu dong|biet phai)";

/** «Thành phần họp xét», «Thành phần tham dự»: who judged, and registers nothing there. */
const WHO_MET = "thanh phan (?:hop|du|tham du|tham gia|hoi dong)";

const APART = new RegExp(
  `\\b(?:(?:da |moi )?${LEFT}|${WHO_MET}|khoan viec|hop dong khoan|cham dut hop dong|khong thuoc dien|(?:khong|chua) (?:dang ky|xet|de nghi)|(?:chi ghi|ghi) ten de theo doi|khong (?:(?:co|nam) trong|dua vao) (?:danh sach|bieu|bang|dang ky))\\b`,
);

const BEGINS_WITH_WHO_MET = new RegExp(`^${WHO_MET}\\b`);

const BEGINS_WITH_LEFT = new RegExp(
  `^(?:(?:danh sach|nhung|cac|so) )*(?:(?:truong hop|nguoi|dong chi|ca nhan|can bo) )?(?:${LEFT}|(?:da|moi) (?:nghi|chuyen|thoi))\\b`,
);

/** «Đã chuyển công tác», «Nghỉ hưu», «Khoán việc»: who stands below registers nothing unless the line says so. */
export function isApart(heading: string): boolean {
  return APART.test(plain(heading));
}

/**
 * «KHÔNG XÉT (không thuộc danh sách trên)», «C. Không có trong danh sách đăng ký»: who stands below registers nothing, and
 * nobody would ask. Only as the first words: «Ghi chú: bà Em không đăng ký …» and instructions head nobody.
 */
export function isOutside(heading: string): boolean {
  // «K. Không đăng ký năm nay»: what no unit is called may be numbered by any letter.
  const words = plain(withoutNumber(heading)).replace(/^[a-z][.):/-] ?/, "");
  if (BEGINS_WITH_WHO_MET.test(words)) return true;
  // «C. Đã nghỉ hưu, chuyển công tác (không còn đăng ký)» says so behind who they are.
  const isLeft = BEGINS_WITH_LEFT.test(words);
  if (isLeft && /\b(?:khong|khong con|thoi) (?:dang ky|tinh|xet|theo doi)\b/.test(words)) return true;
  return (
    /^(?:(?:danh sach|nhung|cac|so) )*(?:(?:truong hop|nguoi|dong chi|ca nhan|tap the|don vi) )?(?:khong (?:dang ky|xet|de nghi|co trong|nam trong|dua vao|tinh vao|thuoc)|ngoai (?:danh sach|bang|bieu))\b/.test(
      words,
    ) && !/\b(?:bo sung|de nghi khen|thi ghi|thi de trong)\b|^khong dang ky .*, de nghi/.test(words)
  );
}

/** Why such a line is left out. */
export function outsideWhy({ text }: SectionPlace): Bilingual {
  return {
    vi: `Dòng này đứng dưới «${text}» và không ghi danh hiệu nào nên không tính.`,
    en: `This row stands under «${text}» and names no title; it is not counted.`,
  };
}

/** Why such a line waits for her word. */
export function apartWhy({ text }: SectionPlace): Bilingual {
  return {
    vi: `Dòng này đứng dưới «${text}» và không ghi danh hiệu nào; chờ anh/chị cho biết có tính không.`,
    en: `This row stands under «${text}» and names no title; please say whether it counts.`,
  };
}

/** One question for the lines of such a heading. */
export function apartQuestion({ heading, rows }: ApartGroup, form: RecognisedForm): Question {
  const rowKeys = rows.map((row) => rowKeyOf(form, row));
  const { key, signature } = form.form;
  const many = inSentence(rows.length);
  return {
    id: `rows-apart:${signature}:${plain(heading.text)}`,
    cause: "rows",
    typed: null,
    at: { sheet: form.form.sheet, row: heading.row, column: heading.column },
    sentence: {
      vi: `Dưới «${heading.text}» có ${many} người không ghi danh hiệu nào. Đang chưa tính những người này. Có tính vào biểu đăng ký không?`,
      en: `Under «${heading.text}» stand ${many} people without any title. They are not counted for now. Do they belong to the registration?`,
    },
    options: [
      {
        id: "excluded",
        label: { vi: "Không tính", en: "Leave them out" },
        answer: { kind: "rows", form: key, rowKeys, fate: { excluded: `Không tính: đứng dưới «${heading.text}».` } },
      },
      {
        id: "counted",
        label: { vi: "Vẫn tính là người trong biểu", en: "Count them" },
        answer: { kind: "rows", form: key, rowKeys, fate: { counted: "individual" } },
      },
    ],
  };
}
