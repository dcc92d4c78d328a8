import { lettersOf } from "../../domain/glossary/letters";
import type { Measure } from "../../domain/targets/target";
import { whoIn } from "./base/who-in";

type Registering = Extract<Measure, { kind: "registering" }>;

/** «Đăng ký (phấn đấu đạt các) danh hiệu thi đua», «đăng ký thi đua»; «đăng ký tham gia phong trào thi đua» is none. */
const registers =
  /\bdang k[iy] (?:phan dau )?(?:thuc hien )?(?:dat )?(?:it nhat |tu )?(?:cac |mot |1 |mot trong cac )?(danh hieu(?: thi dua)?|thi dua)(?= |$)/;
/** When, with whom, of which level; none of it changes who registers. */
const aside =
  /\b(?:ngay |tu |vao |trong |truoc |den |het )*(?:dau nam(?: hoc)?|nam hoc|nam|quy|thang)(?: (?:\d+|i|ii|iii|iv))*\b|\b(?:dat )?(?:ty le|ti le)\b|\btro len\b|\b(?:ca nhan|tap the)(?: cac cap)?\b|\b(?:cac )?hinh thuc khen thuong\b|\bkhen thuong\b|\b(?:theo|dung) (?:quy dinh|huong dan|thoi gian|thoi han|ke hoach)(?: quy dinh)?\b|\b(?:voi|tai|cua|o) (?:co quan|so|don vi|truong|nha truong|benh vien|cong doan)\b/g;

/** Who is asked to register at all, by the words of a line; null where a certain title, or something else, is asked for. */
export function registeringAsked(words: string, recipient: Registering["recipient"]): Registering | null {
  const said = lettersOf(words.replace(/\d+(?:[.,]\d+)?\s*%/gu, " "));
  const match = registers.exec(said);
  if (match === null) return null;
  const behind = said.slice(match.index + match[0].length);
  const isForAnything = match[1] === "thi dua" || behind.includes("khen thuong");
  if (whoIn(behind.replace(aside, " ")).leftover !== "") return null;
  return { kind: "registering", what: isForAnything ? "anything" : "title", recipient };
}

const both =
  /(?:các )?(?:cá nhân(?:,| và|,? cùng) (?:các )?tập thể|tập thể(?:,| và|,? cùng) (?:các )?cá nhân)(?=(?: (?:đều|có|trong (?:cơ quan|đơn vị)))* (?:tham gia )?đăng k[ýíyi])/iu;

/** «100% tập thể, cá nhân đăng ký thi đua» asks it of both: a line for each; the line itself where it names one of them. */
export function eachRecipientOf(text: string): readonly string[] {
  const found = both.exec(text);
  return found === null ? [text] : ["tập thể", "cá nhân"].map((whose) => text.replace(found[0], whose));
}
