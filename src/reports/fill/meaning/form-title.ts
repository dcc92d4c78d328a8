import { namedYears } from "../../../text/years";
import { lineLabels } from "../read-table/line-labels";
import type { Table } from "../read-table/table";
import { tableLexicon, titleLexicon } from "../vocabulary/lexicon";
import type { SaidStanding } from "../vocabulary/phrase";
import type { Wording } from "../vocabulary/wording";
import { tokensOf } from "../vocabulary/token";
import { awardIn, folded } from "../words";
import { withoutRemarks } from "./title-remarks";
import { combined, noFacets, type Facets, type NamedSpan } from "./facets";
import { facetsOf, standingsIn } from "./label-facets";

/** What the lines above a table say about all of its figures. */
export function titleFacets(table: Table, wordings: readonly Wording[] = []): Facets {
  const lexicon = { ...titleLexicon, wordings };
  const own = titleLines(table.titles);
  const outer = table.sheetTitles === table.titles ? [] : titleLines(table.sheetTitles);
  const read = (line: string) => {
    const plain = line.normalize("NFC").replace(HOW_TO_FILL, " ").replace(PAPER, " ").replace(OCCASION, " ");
    return facetsOf(withoutRemarks(comparesBeside(table) ? plain.replace(COMPARES, " ") : plain), null, lexicon);
  };
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
    leftover: [
      ...all.leftover.filter((words) => !isHeadOf(table, words)),
      ...withInitiatives(table, own),
      ...peopleUnread(table.titles, who),
      ...whomUnread([...outer, ...own]),
    ],
  };
}

/** «… của những người có tên sáng kiến»: of those alone who have one, which no column says. */
function withInitiatives({ columns }: Table, lines: readonly string[]): readonly string[] {
  const isColumn = columns.some(({ path }) =>
    path.some((text) => /\b(sang kien|sk|de tai|giai phap)\b/.test(folded(text))),
  );
  const having =
    /(?:người|cá nhân|đồng chí|đ\/c|đảng viên)\s+(?:đã |đều |cùng )?(?:có|đăng ký|nộp|viết)\s+(?:\p{L}+\s+){0,2}(?:sáng kiến|SK|đề tài|giải pháp)(?!\p{L})/iu;
  return isColumn ? [] : lines.flatMap((line) => having.exec(line.normalize("NFC"))?.[0] ?? []);
}

/** «Khối lao động hợp đồng: số đăng ký …», «BAN NỮ CÔNG - CHỊ EM ĐĂNG KÝ …»: people that the name of a body in front hides. */
function peopleUnread(lines: readonly string[], who: Facets["who"]): readonly string[] {
  const people =
    /(?<!\p{L})(?:lao động hợp đồng|hợp đồng lao động|đảng viên|chị em)(?= ?[:,–-]? ?(?:số |người )?đăng ký(?!\p{L}))/iu;
  return who.length > 0 ? [] : lines.flatMap((line) => people.exec(line.normalize("NFC"))?.[0] ?? []);
}

/**
 * «(dùng cho khối phòng chuyên môn)»: words of whom, which the name of a body hides in a title; what is not wholly
 * understood may narrow the form. «(dùng cho báo cáo …)», «dùng chung cho các đơn vị» say what the form is for.
 */
function whomUnread(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const [clause, whom = ""] = FOR_WHOM.exec(line.normalize("NFC")) ?? [];
    if (clause === undefined) return [];
    const { leftover, who, recipient, measure } = facetsOf(whom, null, tableLexicon);
    const isTold = leftover.length === 0 && measure !== "units" && (who.length > 0 || recipient !== null);
    return isTold || measure === "headcount" || measure === "whole" ? [] : [whom.trim()];
  });
}

const FOR_WHOM =
  /(?<!\p{L})(?:dùng|dành|áp dụng|sử dụng)(?: riêng)? (?:cho|trong|ở|tại)(?!\p{L}) (?!(?:việc|công tác|báo cáo|tờ trình|họp|hội nghị|kỳ họp|phiên họp|cuộc họp|đoạn|bản|văn bản|kế hoạch|bài|hồ sơ|năm|kỳ|đợt|in|lưu|theo dõi|tổng hợp|thống kê|đối chiếu|tra cứu|Hội đồng|hội đồng|buổi|lễ|trang|thông báo|biên bản|quyết định)(?!\p{L}))([^()]+)/iu;

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
/** «phục vụ họp Hội đồng», «nhân dịp …», «để báo cáo Sở Nội vụ»: what the form is made for. */
const OCCASION =
  /(?<!\p{L})(?:(?<!nhân viên |lao động )phục vụ|nhân (?:dịp|ngày)|chào mừng|lập thành tích|hướng tới|để (?:báo cáo|so sánh|đối chiếu|theo dõi|trình|họp|nhắc)|theo (?:tinh thần|yêu cầu|chỉ đạo))(?!\p{L})(?:(?!(?<!\p{L})(?:không|chỉ|riêng|trừ|của|đối với|cho|năm)(?!\p{L}))[^,;()])*/giu;
/** «(đánh dấu x vào ô danh hiệu)», «(ghi số lượng)»: how the cells are written, not what they count. */
const HOW_TO_FILL =
  /\(\s*(?:mỗi (?:người|cá nhân|tập thể|đơn vị|phòng)[^)]*(?:dòng|hàng|ô|tờ)[^)]*|(?:(?!không|chỉ|trừ|riêng)[^()])*(?:đếm|lấy|ghi) theo(?!\p{L})(?:(?!không|chỉ|trừ|riêng)[^()])*|(?:đánh dấu|tích|ghi (?:dấu|số|khi|lúc|sau khi)|điền)(?!\p{L})[^)]*|không (?:ghi|liệt kê|nêu|nhắc|đưa|kể) (?:lại )?(?:(?:ở|tại|trong|vào|xuống) )?(?:mục|phần|danh sách) [\p{L}\d]{1,4})\)/giu;
/** «Đơn vị: …», «Kính gửi: …», «Mẫu số 03»: about the sheet, not about its figures. */
const ASIDE = /^[^:]{1,40}:|^(mẫu|biểu|phụ lục)( số)?[\s:]*[\p{L}]?\d|ngày .*tháng .*năm/iu;
/** «Biểu số 03. …», «PHỤ LỤC 5: …»: the number in front of a title. */
const NUMBER_IN_FRONT =
  /^\s*(?:mẫu|biểu|phụ lục|bảng)(?: số)?\s*\p{L}?\d{1,3}(?:[./-]?\p{L}?\d{0,3})?\s*[.:–-]+\s*(?=\p{L}{2})/iu;

/** «NỮ ĐẢNG VIÊN ĐĂNG KÝ …» names its people first. */
function namesPeopleFirst(line: string): boolean {
  return /\b(dang ky|danh hieu)\b/.test(folded(line)) && !/[…:]|\.{2}|\.\s*$/u.test(line);
}

/** From the first line that names a form or a title on; remarks in brackets are none. */
export function titleLines(lines: readonly string[]): readonly string[] {
  const usual = lines.findIndex((line) => TITLE.test(folded(line)) || awardIn(line, null) !== null);
  const first = usual === -1 ? lines.findIndex(namesPeopleFirst) : usual;
  if (first === -1) return [];
  return lines
    .slice(first)
    .map((line) => line.replace(NUMBER_IN_FRONT, ""))
    .filter((line) => !/^\(.*\)$/.test(line) && !ASIDE.test(line));
}

const COUNTED_BY = /(?<!\p{L})theo (?:kết quả|số(?: liệu)?|danh sách|đăng ký|đề nghị)(?!\p{L})[^()]*/iu;

/** «ĐĂNG KÝ THI ĐUA VÀ KẾT QUẢ XÉT» holds both: then the columns say which is which. */
function standingOfTitle(lines: readonly string[]): Facets["standing"] {
  // «SỐ LIỆU ĐƯA VÀO TỜ TRÌNH (theo kết quả được công nhận)» says by what it counts, beside what it is made for.
  const told = lines.flatMap((line) => COUNTED_BY.exec(line.normalize("NFC"))?.[0] ?? []);
  const [by, own] = [told, lines.map((line) => line.normalize("NFC").replace(COUNTED_BY, " "))].map(stepsIn);
  // «KẾT QUẢ CÔNG NHẬN … THEO SỐ ĐĂNG KÝ» is a form of results still: whether registrations go into it is asked.
  const later = LATER.find((step) => own?.has(step));
  const isBySuch = by?.size === 1 && LATER.some((step) => by.has(step));
  if (later !== undefined && by !== undefined && by.size > 0 && !isBySuch) return later;
  const said = by !== undefined && by.size > 0 ? by : stepsIn(lines);
  const [only = null, ...others] = said;
  return others.length === 0 ? only : null;
}

/** Steps at which titles are no longer what was registered or put forward. */
const LATER: readonly SaidStanding[] = ["decided", "council"];

function stepsIn(lines: readonly string[]): Set<SaidStanding> {
  const steps = new Set(lines.flatMap((line) => [...standingsIn(line, titleLexicon)]));
  steps.delete("attained");
  return steps;
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

/** «…, so sánh với năm 2025», «so sánh năm 2026 với năm 2025», «so cùng kỳ 2025»: the year beside which this one is set. */
const COMPARED =
  /(?<!\p{L})(?:so(?: sánh)?((?: (?!với(?!\p{L}))[^\s,;.()]+){0,10}) với|so(?! sánh))(?: (?!với(?!\p{L}))[^\s\d,;.()]+){0,6}? \d{4}(?:\s*[-–]\s*\d{4})?/giu;

/** «… SO VỚI ĐĂNG KÝ», «… so với cùng kỳ năm trước»: what the columns of the form set beside its figures. */
const COMPARES =
  /(?<!\p{L})so(?: sánh)? với (?:(?:số|tổng số|kết quả|số liệu) ){0,2}(?:đăng ký|chỉ tiêu|kế hoạch|mục tiêu|cùng kỳ|năm)(?: (?:đầu năm|năm|trước|ngoái|được giao|đề ra|liền kề|học|\d{4}(?:\s*[-–]\s*\d{4})?))*/giu;

/** A column or a line of the other year, of what was planned, or of what is more or less. */
function comparesBeside(table: Table): boolean {
  const texts = [...table.columns.flatMap(({ path }) => path), ...lineLabels(table)];
  return texts.some((text) =>
    /\b(nam (truoc|ngoai)|cung ky|so voi|tang|giam|chenh lech|so sanh|chi tieu|ke hoach|dang ky)\b/.test(folded(text)),
  );
}

/** Dates and numbers of papers name no year of a form, nor does what it is compared with. */
function yearsIn(lines: readonly string[]): readonly NamedSpan[] {
  return lines
    .filter((line) => !/^\(?\s*(ban hành )?kèm theo/iu.test(line))
    .map((line) =>
      line
        .replace(COMPARED, " $1 ")
        .replace(/ngày[\s\d.…/]*(tháng[\s\d.…/]*)?(năm\s*[\d.…]*)?|\d{1,2}[./-]\d{1,2}[./-]\d{4}/giu, " "),
    )
    .flatMap(namedYears)
    .map(({ from, to }) => ({ from, to }));
}

/** «TH 2024», «KQ 2023-2024»; «So với năm 2025» names the other year. */
function yearsOfSheet(called: string): readonly NamedSpan[] {
  const name = called.normalize("NFC").replace(COMPARED, " $1 ");
  return namedYears(tokensOf(name).some(({ loose }) => loose === "nam") ? name : `năm ${name}`).map(({ from, to }) => ({
    from,
    to,
  }));
}
