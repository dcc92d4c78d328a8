import { namedYears } from "../../../text/years";
import type { Table } from "../read-table/table";
import { titleLexicon } from "../vocabulary/lexicon";
import type { Wording } from "../vocabulary/wording";
import { tokensOf } from "../vocabulary/token";
import { awardIn, folded } from "../words";
import { combined, noFacets, type Facets, type NamedSpan } from "./facets";
import { facetsOf, standingsIn } from "./label-facets";

/** What the lines above a table say about all of its figures. */
export function titleFacets(table: Table, wordings: readonly Wording[] = []): Facets {
  const lexicon = { ...titleLexicon, wordings };
  const own = titleLines(table.titles);
  const outer = table.sheetTitles === table.titles ? [] : titleLines(table.sheetTitles);
  const read = (line: string) =>
    facetsOf(line.normalize("NFC").replace(HOW_TO_FILL, " ").replace(PAPER, " "), null, lexicon);
  const { award, given, isOpen, grade, recipient, who, base, measure, isPart } = combined(own.map(read));
  // What a sheet is about holds for every table on it; which title, only for the table below it.
  const all = combined([...outer, ...own].map(read));
  const years = [table.titles, table.sheetTitles].map(yearsIn).find((named) => named.length > 0);
  return {
    ...noFacets,
    award,
    given,
    isOpen,
    grade,
    recipient,
    who,
    base,
    measure,
    isPart,
    standing: standingOf(table) ?? standingOfTitle([...outer, ...own]),
    years: years ?? yearsOfSheet(table.grid.name),
    foreign: all.foreign,
    lastYear: all.lastYear,
    leftover: all.leftover.filter((words) => !isHeadOf(table, words)),
  };
}

/** «… THEO TỪNG DANH HIỆU VÀ NGẠCH» over a column «Ngạch»: by what the lines of the table divide. */
function isHeadOf({ columns }: Table, words: string): boolean {
  const wanted = folded(words);
  return wanted !== "" && columns.some(({ path }) => path.some((text) => folded(text) === wanted));
}

const TITLE =
  /^((i|ii|iii|iv|v|vi|vii|viii|[a-h]|\d+) )?(bang|bieu(?! so\b)|danh sach|tong hop|ket qua|phieu|so lieu|so luong|bao cao|thong ke|dang ky|de nghi|doi chieu|danh hieu|hinh thuc|khen thuong)\b/;
/** «Ban hành theo Thông tư của Bộ Nội vụ», «(kèm theo Tờ trình số …)»: which paper the form comes from. */
const PAPER =
  /(?<!\p{L})(?:ban hành )?(?:kèm )?theo (?:các )?(?:thông tư|nghị định|luật|quyết định|công văn|kế hoạch|hướng dẫn|văn bản|tờ trình)(?!\p{L})[^)]*/giu;
/** «(đánh dấu x vào ô danh hiệu)», «(ghi số lượng)»: how the cells are written, not what they count. */
const HOW_TO_FILL =
  /\(\s*(?:(?:đánh dấu|tích|ghi (?:dấu|số|khi|lúc|sau khi)|điền)(?!\p{L})[^)]*|không (?:ghi|liệt kê|nêu|nhắc|đưa|kể) (?:lại )?(?:(?:ở|tại|trong|vào|xuống) )?(?:mục|phần|danh sách) [\p{L}\d]{1,4})\)/giu;
/** «Đơn vị: …», «Kính gửi: …», «Mẫu số 03»: about the sheet, not about its figures. */
const ASIDE = /^[^:]{1,40}:|^(mẫu|biểu|phụ lục)( số)?[\s:]*[\p{L}]?\d|ngày .*tháng .*năm/iu;

/** From the first line that names a form or a title on; remarks in brackets are none. */
export function titleLines(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => TITLE.test(folded(line)) || awardIn(line, null) !== null);
  if (first === -1) return [];
  return lines.slice(first).filter((line) => !/^\(.*\)$/.test(line) && !ASIDE.test(line));
}

/** «ĐĂNG KÝ THI ĐUA VÀ KẾT QUẢ XÉT» holds both: then the columns say which is which. */
function standingOfTitle(lines: readonly string[]): Facets["standing"] {
  const said = new Set(lines.flatMap((line) => [...standingsIn(line, titleLexicon)]));
  said.delete("attained");
  const [only = null, ...others] = said;
  return others.length === 0 ? only : null;
}

/** «(Kèm theo Quyết định số …)»: what hangs on a decision, a record of the council, a proposal. */
function standingOf({ titles }: Table): Facets["standing"] {
  for (const line of titles) {
    const words = folded(line);
    if (!/^\(?\s*(ban hanh )?kem theo\b/.test(words)) continue;
    if (/\bkem theo (cac )?(quyet dinh|qd)\b/.test(words)) return "decided";
    if (/\bkem theo (bien ban|thong bao ket qua)\b/.test(words)) return "council";
  }
  return null;
}

/** Dates and numbers of papers name no year of a form. */
function yearsIn(lines: readonly string[]): readonly NamedSpan[] {
  return lines
    .filter((line) => !/^\(?\s*(ban hành )?kèm theo/iu.test(line))
    .map((line) =>
      line.replace(/ngày[\s\d.…/]*(tháng[\s\d.…/]*)?(năm\s*[\d.…]*)?|\d{1,2}[./-]\d{1,2}[./-]\d{4}/giu, " "),
    )
    .flatMap(namedYears)
    .map(({ from, to }) => ({ from, to }));
}

/** «TH 2024», «KQ 2023-2024» */
function yearsOfSheet(name: string): readonly NamedSpan[] {
  return namedYears(tokensOf(name).some(({ loose }) => loose === "nam") ? name : `năm ${name}`).map(({ from, to }) => ({
    from,
    to,
  }));
}
