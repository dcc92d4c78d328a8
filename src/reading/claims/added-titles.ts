import type { AwardId } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import { plain } from "../../text/plain";
import { awardsNamed, type HerWords } from "../../vocabulary/award-words";
import { forRecipient } from "../columns/heading-meaning";
import { type CodeBook, meaningFor } from "./code-book";

/** By what a remark is understood. */
export interface RemarkSource {
  readonly sheet: string;
  readonly kind: RecipientKind;
  readonly codes: CodeBook;
  readonly hers: HerWords;
  /** The year that the list is about, where its title says so. */
  readonly year: number | null;
  /** Said outside the list and not in a column of remarks. */
  readonly isNote: boolean;
}

/** A title that a remark registers. */
export interface Added {
  readonly award: AwardId;
  readonly certain: boolean;
  /** Said in words that mean nothing else; otherwise it is asked. */
  readonly isSure: boolean;
  /** Of whom the line is: «Chồng là Lê Nam: đăng ký thêm Giấy khen» may be another's. */
  readonly isTheirs: boolean;
}

/** «Đăng ký thêm Giấy khen của Cục trưởng», «Bổ sung CSTĐCS»: the titles that a remark adds, in words or by a code of the workbook. */
export function addedIn(text: string, source: RemarkSource): readonly Added[] {
  return text.split(/[;\n]|\.\s/).flatMap((clause): readonly Added[] => {
    const words = plain(clause);
    if (UNSURE.test(words) || PAPER.test(words) || isOfOtherYear(words, source.year)) return [];
    return inClause(clause, source).map((one) => ({ ...one, award: forRecipient(one.award, source.kind) }));
  });
}

function inClause(clause: string, { sheet, kind, hers, codes }: RemarkSource): readonly Added[] {
  const named = awardsNamed(clause, kind, hers);
  const [first] = named;
  if (first !== undefined) {
    const before = `${plain(clause.slice(0, first.from))} `;
    const how = ADDS.exec(before);
    if (how === null)
      return MAY_ADD.test(before)
        ? named.map(({ award, certain }) => ({ award, certain, isSure: false, isTheirs: false }))
        : [];
    const { lead = "", asks } = how.groups ?? {};
    const isTheirs = lead === "" || OF_THE_LINE.test(lead) || kind === "collective";
    const isSure = asks === undefined && (lead === "" || OF_THE_LINE.test(lead));
    return named.map(({ award, certain }) => ({ award, certain, isSure, isTheirs }));
  }
  const code = ADDS_CODE.exec(clause.normalize("NFC"))?.[1];
  const meant = code === undefined ? null : meaningFor(code, codes, sheet, kind);
  return (meant?.awards ?? []).map((award) => ({ award, certain: true, isSure: true, isTheirs: true }));
}

/** «Đăng ký thêm …», «Thêm …», «Bổ sung đăng ký …»; «Bổ sung CSTĐCS» (`asks`) may ask for a paper. */
const ADDS =
  /^\s*\(?(?:(?<lead>[^:;]{2,40}): ?)?(?:co |xin |da |de nghi )*(?:(?:dang ky|dk) (?:them|bo sung)\b.*|(?:them|bo sung(?= .*\b(?:dang ky|dk|hinh thuc)\b)|(?<asks>bo sung))(?: (?:them|dang ky|dk|danh hieu|hinh thuc))*:? +)$/;
/** «Đề nghị Bằng khen», «Đăng ký CSTĐCS», «Kèm Giấy khen» beside a form that has its columns: asked. */
const MAY_ADD =
  /^\s*\(?(?:(?:xin|da|duoc|de nghi|dang ky|dk|kem(?: theo)?|va|cong|ca|phan dau|du kien|hoi dong|hd|cap tren|xet|them|tang|khen|khen thuong|danh hieu|hinh thuc|nay|nang len|ung vien|dat) ?)+:? *$/;
/** «Bổ sung ngày 18/3: đăng ký thêm …», «Ghi chú: …»: when, and not who. */
const OF_THE_LINE = /^(?:bo sung|dot|lan|ngay|thang|nam|cap nhat|ghi chu|luu y|y kien|theo|dang ky|de nghi|ca nhan)\b/;
const ADDS_CODE =
  /^\s*\(?(?:có |xin |đã )*(?:bổ sung(?: đăng ký| ĐK)?|đăng ký (?:thêm|bổ sung)):? ["«]?([\p{L}\d]{1,5})(?![\p{L}\d])/iu;
const UNSURE = /\b(?:khong|chua|neu|khi|rut|thoi|nam (?:sau|truoc|ngoai))\b/;
/** «Bổ sung danh hiệu CSTĐCS (bản sao quyết định)»: a paper is asked for. */
const PAPER = /\b(?:ban sao|quyet dinh|qd|ho so|minh chung|giay chung nhan|ban photo|anh|phu luc)\b/;

/** «Rút CSTĐCS năm 2025» on a list of 2026; `words` are plain. */
export function isOfOtherYear(words: string, year: number | null): boolean {
  const said = [...words.matchAll(/\bnam (?:hoc )?(20\d\d)\b/g)].map(([, one]) => Number(one));
  return year !== null && said.length > 0 && !said.includes(year);
}
