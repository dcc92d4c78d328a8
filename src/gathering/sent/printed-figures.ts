import type { WorkbookReading } from "../../domain/check";
import type { Form } from "../../domain/form/form";
import { glossaryEntry, type AwardId } from "../../domain/glossary/awards";
import type { SheetText } from "../../layout/sheet-text";
import { fold } from "../../text/fold";
import type { PrintedFigure } from "./sent-file";

/** What a file's total lines and the lines under its tables say: titles, people, collectives. */
export function printedFigures(
  reading: WorkbookReading,
  texts: ReadonlyMap<string, SheetText>,
): readonly PrintedFigure[] {
  const forms = reading.sheets
    .flatMap((sheet) => sheet.forms)
    .filter(({ kind, countedIn }) => kind === "registration" && countedIn);
  const ids = new Set(forms.map(({ id }) => id));
  const totals = reading.register.totals.flatMap((total): readonly PrintedFigure[] => {
    const { form, at, award, printed, over } = total;
    if (!ids.has(form) || award === null || total.stale) return [];
    return [{ form, cell: at, what: award, recipient: recipientOf(award), says: printed, over, column: at.column }];
  });
  return [...totals, ...onceEach(forms.flatMap((form) => stated(form, forms, texts.get(form.sheet))))];
}

/** A line under tables that stand beside one another is of the leftmost. */
function onceEach(figures: readonly PrintedFigure[]): readonly PrintedFigure[] {
  const seen = new Set<string>();
  return figures.filter(({ cell, what, recipient }) => {
    const key = [cell.sheet, cell.row, cell.column, what, recipient].join("|");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A title that only collectives are given is counted on collectives. */
function recipientOf(award: AwardId): "individual" | "collective" {
  const recipients = glossaryEntry(award)?.recipients ?? [];
  return recipients.includes("individual") || recipients.length === 0 ? "individual" : "collective";
}

/** «Danh sách này có 05 người./.», «Tổng số: 06 cá nhân, 01 tập thể», «LĐTT: 8»: from the first row below the table's head on. */
function stated(form: Form, all: readonly Form[], text: SheetText | undefined): readonly PrintedFigure[] {
  if (text === undefined || form.dataRows === null) return [];
  const [first] = form.dataRows;
  const below = all.flatMap(({ sheet, extent: { top } }) => (sheet === form.sheet && top > first ? [top - 1] : []));
  const end = below.length === 0 ? Math.min(form.extent.bottom + 5, text.lastRow) : Math.min(...below);
  const figures: PrintedFigure[] = [];
  const fates = new Map(form.rows.map(({ row, fate }) => [row, fate]));
  let sectionStart = first;
  for (let row = first; row <= end; row += 1) {
    const fate = fates.get(row);
    if (fate?.fate === "structural" && fate.as === "section") sectionStart = row + 1;
    if (fate !== undefined && fate.fate !== "structural") continue;
    const isPart = fate?.fate === "structural" && fate.as === "subtotal";
    for (const column of text.filled(row)) {
      for (const { what, recipient, says } of statedIn(text.text(row, column))) {
        const over = isPart ? ([sectionStart, row - 1] as const) : null;
        figures.push({ form: form.id, cell: text.ref(row, column), what, recipient, says, over, column: null });
      }
    }
  }
  return figures;
}

const LEAD = String.raw`(?:danh sách (?:này )?(?:gồm|có)|(?:tổng số|tổng cộng|tổng|cộng)(?: danh sách| số người)?)(?: tất cả)?\s*(?:là|có|gồm|:|-|=)*\s*`;

const IS = String.raw`\)?\s*(?:là|có|:|=)+\s*(\d{1,5})(?![\d.,/%]*\d)`;
const CERTIFICATES = new RegExp(
  String.raw`giấy khen(?: (?:của |cấp )?(?:giám đốc|thủ trưởng|gđ|sở|ubnd|bệnh viện)[^\d:;,]{0,30})?${IS}`,
  "u",
);
const DIPLOMAS = new RegExp(String.raw`bằng khen (?:của )?(?:chủ tịch )?(?:ubnd )?(?:tỉnh|thành phố)${IS}`, "u");

/** What one line of text says of people, collectives and the titles that are counted in words. */
function statedIn(words: string): readonly Pick<PrintedFigure, "what" | "recipient" | "says">[] {
  if (words.length > 300) return [];
  const text = fold(words);
  const lead = new RegExp(`${LEAD}(.*)$`, "u").exec(text)?.[1] ?? "";
  const people = /^(?:[^\d]*?)(\d{1,5}) (?:người|cá nhân|đồng chí|đ\/c|cbccvc|cán bộ)(?! (?:đạt|được))/u.exec(lead);
  const collectives = /(?:^|[,;] ?|và )(\d{1,5}) (?:tập thể)/u.exec(lead);
  const advanced = /(?<!tập thể )(?:lao động tiên tiến|(?<!tt)lđtt)\)?\s*(?:là|có|:|=)+\s*(\d{1,5})(?![\d.,/%])/u.exec(
    text,
  );
  const fighters = /(?:chiến s[ĩỹ] thi đua (?:cấp )?cơ sở|cstđ ?cs)\)?\s*(?:là|có|:|=)+\s*(\d{1,5})(?![\d.,/%])/u.exec(
    text,
  );
  const found = [
    { match: people, what: "headcount", recipient: "individual" },
    { match: collectives, what: "headcount", recipient: "collective" },
    { match: advanced, what: "advanced-worker", recipient: "individual" },
    { match: fighters, what: "grassroots-emulation-fighter", recipient: "individual" },
    { match: CERTIFICATES.exec(text), what: "certificate-of-merit", recipient: "individual" },
    { match: DIPLOMAS.exec(text), what: "provincial-diploma-of-merit", recipient: "individual" },
  ] as const;
  return found.flatMap(({ match, what, recipient }) => (match ? [{ what, recipient, says: Number(match[1]) }] : []));
}
