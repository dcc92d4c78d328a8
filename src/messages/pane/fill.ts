import type { Bilingual } from "../../domain/bilingual";
import type { DrawnCell } from "../../domain/form/drawn-form";
import type { CellContent } from "../../workbook/write-plan";
import { contentText } from "../cell-content-text";

/** How the cells of a form come out under a plan. */
export interface FormTally {
  readonly fresh: number;
  readonly replaced: number;
  readonly differing: number;
  readonly left: number;
  readonly waiting: number;
}

export const fillWords = {
  heading: (cells: number, forms: number): Bilingual => ({
    vi: `Xem trước: ${String(cells)} ô vào ${String(forms)} biểu`,
    en: `Preview: ${plural(cells, "cell")} in ${plural(forms, "form")}`,
  }),
  createHeading: (name: string): Bilingual => ({ vi: `Xem trước: ${name}`, en: `Preview: ${name}` }),
  form: { vi: "Biểu", en: "Form" },
  columns: { vi: "Nhóm cột", en: "Columns" },
  formOption: (name: string, cells: number): Bilingual => ({
    vi: cells === 0 ? name : `${name} (${String(cells)} ô)`,
    en: cells === 0 ? name : `${name} (${plural(cells, "cell")})`,
  }),
  tally: ({ fresh, replaced, left, waiting, differing }: FormTally): Bilingual => ({
    vi: dotted([
      `${String(fresh)} ô mới`,
      `${String(replaced)} ô thay số đang có`,
      `${String(left + differing)} ô để lại`,
      ...(waiting > 0 ? [`${String(waiting)} ô chờ trả lời`] : []),
    ]),
    en: dotted([
      `${String(fresh)} new`,
      `${String(replaced)} replaced`,
      `${String(left + differing)} left`,
      ...(waiting > 0 ? [`${String(waiting)} waiting for an answer`] : []),
    ]),
  }),
  differing: (cells: number): Bilingual => ({
    vi: `${String(cells)} ô đang ghi số khác`,
    en: `${plural(cells, "cell")} ${cells === 1 ? "holds another figure" : "hold other figures"}`,
  }),
  differingHint: {
    vi: "Số anh/chị đã ghi được giữ nguyên; đánh dấu ô nào muốn thay.",
    en: "What you typed stays; tick the cells to be replaced.",
  },
  all: { vi: "Chọn cả", en: "All" },
  fill: (cells: number, forms: number): Bilingual => ({
    vi: `Điền ${String(cells)} ô vào ${String(forms)} biểu`,
    en: `Fill ${plural(cells, "cell")} in ${plural(forms, "form")}`,
  }),
  filled: (cells: number, forms: number, at: string): Bilingual => ({
    vi: `Đã điền ${String(cells)} ô vào ${String(forms)} biểu lúc ${at}.`,
    en: `${plural(cells, "cell")} ${cells === 1 ? "was" : "were"} filled in ${plural(forms, "form")} at ${at}.`,
  }),
  created: (sheets: string, at: string): Bilingual => ({
    vi: `Đã thêm sheet ${sheets} lúc ${at}.`,
    en: `Added ${sheets} at ${at}.`,
  }),
  updated: (cells: number, at: string): Bilingual => ({
    vi: `Đã cập nhật ${String(cells)} ô lúc ${at}.`,
    en: `${plural(cells, "cell")} ${cells === 1 ? "was" : "were"} brought up to date at ${at}.`,
  }),
  openForm: { vi: "Mở biểu", en: "Open the form" },
  whence: { vi: "Số này từ đâu?", en: "Where is this from?" },
  reconcile: { vi: "Xem đối soát số", en: "See the reconciliation" },
  toCell: { vi: "Đến ô", en: "Go to cell" },
  tapHint: { vi: "Bấm vào một số để xem số ấy từ đâu.", en: "Press a figure to see where it comes from." },
  moreRows: (rows: number): Bilingual => ({ vi: `Xem thêm ${String(rows)} dòng`, en: `${String(rows)} more rows` }),
  moreCells: (cells: number): Bilingual => ({
    vi: `Xem thêm (còn ${String(cells)} ô)`,
    en: `Show more (${plural(cells, "cell")} left)`,
  }),
  unchangedRows: (rows: number): Bilingual => ({
    vi: `Xem cả ${String(rows)} dòng không thay đổi`,
    en: `Show the ${plural(rows, "row")} without a change`,
  }),
  newSheet: (name: string, rows: number): Bilingual => ({
    vi: `Sheet mới «${name}»: ${String(rows)} dòng, in được ngay`,
    en: `New sheet “${name}”: ${plural(rows, "row")}, ready to print`,
  }),
  newSheetPlain: (name: string): Bilingual => ({
    vi: `Sheet mới «${name}», in được ngay`,
    en: `New sheet “${name}”, ready to print`,
  }),
  firstRows: (rows: number): Bilingual => ({ vi: `${String(rows)} dòng đầu`, en: `The first ${plural(rows, "row")}` }),
  standsOurs: (name: string, at: string | null): Bilingual => ({
    vi: at === null ? `Trong tệp đã có «${name}».` : `Trong tệp đã có «${name}», tạo lúc ${at}.`,
    en: at === null ? `“${name}” is there already.` : `“${name}” is there already, made at ${at}.`,
  }),
  standsEdited: (cells: number): Bilingual => ({
    vi: `Có ${String(cells)} ô anh/chị đã sửa tay; cập nhật giữ nguyên các ô ấy.`,
    en: `${plural(cells, "cell")} edited by hand ${cells === 1 ? "stays" : "stay"}.`,
  }),
  standsHers: { vi: "Trong tệp đã có sheet cùng tên của anh/chị.", en: "A sheet of yours has this name." },
  update: { vi: "Cập nhật biểu đó", en: "Update it" },
  fillThat: { vi: "Điền biểu đó", en: "Fill it" },
  createBeside: (name: string): Bilingual => ({ vi: `Tạo thêm «${name}»`, en: `Create another: “${name}”` }),
  createAs: (name: string): Bilingual => ({ vi: `Tạo «${name}»`, en: `Create “${name}”` }),
  nothingToUpdate: (name: string): Bilingual => ({
    vi: `«${name}» đã khớp số liệu trong tệp.`,
    en: `“${name}” holds the right figures already.`,
  }),
  upToDate: { vi: "Biểu đã khớp số liệu trong tệp.", en: "The form agrees with the workbook." },
} as const;

/** «+3», «30 → 31», «ƒ 35», «–», «?»: the sign carries the state where colours do not. */
export function cellShown({ state, before, after, isPercent }: DrawnCell, isChosen: boolean): Bilingual {
  const was = figureText(before, isPercent);
  const will = after === null ? null : figureText(after, isPercent);
  switch (state) {
    case "new":
      return prefixed("+", will);
    case "replaced":
      return arrow(was, will);
    case "hers":
      return isChosen ? arrow(was, will) : { vi: `${was.vi} ≠ ${will?.vi ?? ""}`, en: `${was.en} ≠ ${will?.en ?? ""}` };
    case "formula":
      return { vi: `ƒ ${was.vi}`, en: `ƒ ${was.en}` };
    case "left":
      return same("–");
    case "waiting":
      return same("?");
    case "same":
      return was;
  }
}

/** What a screen reader says of a cell: «sẽ ghi 31», «đang ghi 30, đếm được 31». */
export function cellHeard({ state, before, after, isPercent }: DrawnCell, isChosen: boolean): Bilingual {
  const was = figureText(before, isPercent);
  const will = after === null ? same("") : figureText(after, isPercent);
  const willBe = { vi: `sẽ ghi ${will.vi}`, en: `will be ${will.en}` };
  switch (state) {
    case "new":
      return willBe;
    case "replaced":
      return { vi: `đang ghi ${was.vi}, ${willBe.vi}`, en: `now ${was.en}, ${willBe.en}` };
    case "hers":
      return isChosen
        ? { vi: `đang ghi ${was.vi}, ${willBe.vi}`, en: `now ${was.en}, ${willBe.en}` }
        : {
            vi: `đang ghi ${was.vi}, đếm được ${will.vi}, giữ nguyên`,
            en: `now ${was.en}, our count ${will.en}, stays`,
          };
    case "formula":
      return { vi: `công thức, ${was.vi}`, en: `formula, ${was.en}` };
    case "left":
      return { vi: "để trống", en: "left empty" };
    case "waiting":
      return { vi: "chờ trả lời", en: "waiting for an answer" };
    case "same":
      return was;
  }
}

/** A number as the form shows it: percents as percents. */
function figureText(content: CellContent, isPercent: boolean): Bilingual {
  if (content.kind === "empty") return same("");
  if (content.kind === "number" && isPercent) {
    const percents = contentText({ kind: "number", number: content.number * 100 });
    return { vi: `${percents.vi}%`, en: `${percents.en}%` };
  }
  return contentText(content);
}

function prefixed(sign: string, words: Bilingual | null): Bilingual {
  return words === null ? same("") : { vi: `${sign}${words.vi}`, en: `${sign}${words.en}` };
}

function arrow(was: Bilingual, will: Bilingual | null): Bilingual {
  return { vi: `${was.vi} → ${will?.vi ?? ""}`, en: `${was.en} → ${will?.en ?? ""}` };
}

function same(text: string): Bilingual {
  return { vi: text, en: text };
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function dotted(parts: readonly string[]): string {
  return parts.join(" · ");
}
