import type { Bilingual } from "../domain/bilingual";
import type { Standing } from "../domain/form/standing";
import { glossaryEntry } from "../domain/glossary/awards";
import type { Gathered, GatherAnswerOption } from "./gathered";
import type { MergedRow } from "./merged-row";
import type { OfficePerson } from "./office";
import type { SentAward, SentRow, Unreadable } from "./sent-file";
import { sourceAnswers } from "./which-source";

/** «07»: figures below ten as offices print them. */
export function two(count: number): string {
  return String(count).padStart(2, "0");
}

/** «LĐTT, Giấy khen»; «không đăng ký danh hiệu» for none. */
export function awardWords(awards: readonly SentAward[]): string {
  const words = awards.map(({ award, words: own }) => {
    const entry = glossaryEntry(award);
    return entry === null ? own : entry.kind === "title" ? entry.short : entry.vi;
  });
  return words.length === 0 ? "không đăng ký danh hiệu" : words.join(", ");
}

export const columns = {
  awards: "Danh hiệu, hình thức",
  initiatives: "Tên sáng kiến, đề tài",
  remarks: "Ghi chú",
} as const;

// Files that are not taken (A10)

export function unreadable(file: string, why: Unreadable): Bilingual {
  switch (why) {
    case "password":
      return {
        vi: `${file}: tệp có mật khẩu mở nên chưa đọc được. Anh/chị xin đơn vị bản không đặt mật khẩu.`,
        en: `${file}: the file opens with a password and could not be read. Please ask the unit for one without.`,
      };
    case "broken":
      return { vi: `${file}: tệp hỏng hoặc không phải Excel.`, en: `${file}: the file is damaged or no workbook.` };
    case "too-large":
      return { vi: `${file}: quá lớn.`, en: `${file}: too large.` };
  }
}

export function otherYear(file: string, year: number, wanted: number): Bilingual {
  return {
    vi: `${file}: biểu ghi năm ${String(year)}, đang gộp năm ${String(wanted)}. Chưa nhận.`,
    en: `${file}: the form says ${String(year)}, while ${String(wanted)} is gathered. Not taken.`,
  };
}

/** Where titles come from, in the words of gather.md 0.1. */
const sourceWords: Readonly<Record<Standing, Bilingual>> = {
  registered: { vi: "Đăng ký đầu năm", en: "registered" },
  proposed: { vi: "Phòng, đơn vị đề nghị", en: "proposed by the unit" },
  council: { vi: "Hội đồng xét", en: "the council's vote" },
  pending: { vi: "Đang trình, chờ quyết định", en: "submitted, not decided yet" },
  decided: { vi: "Đã có quyết định", en: "decided" },
  past: { vi: "Kết quả các năm trước", en: "results of other years" },
  none: { vi: "Không ghi danh hiệu", en: "no titles" },
};

export function sheetOfOtherSource(file: string, sheet: string, source: Standing): Bilingual {
  return {
    vi: `${file}, sheet «${sheet}»: đây là danh sách «${sourceWords[source].vi}», không phải biểu đăng ký. Chưa nhận.`,
    en: `${file}, sheet “${sheet}”: this is a list of another kind (${sourceWords[source].en}), no registration. Not taken.`,
  };
}

export function unknownSource(file: string): Bilingual {
  return {
    vi: `${file}: biểu không ghi là đăng ký, đề nghị hay kết quả.`,
    en: `${file}: the form does not say whether it registers, proposes or gives results.`,
  };
}

export function whichSource(file: string): Bilingual {
  return {
    vi: `${file}: biểu không ghi là đăng ký, đề nghị hay kết quả. Anh/chị cho biết đây là danh sách nào? Chỉ danh sách «Đăng ký đầu năm» mới được gộp.`,
    en: `${file}: the form does not say whether it registers, proposes or gives results. Which is it? Only what is registered is gathered.`,
  };
}

export function notRegistration(file: string, kinds: readonly string[], sources: readonly Standing[] = []): Bilingual {
  const [source] = sources;
  if (source !== undefined) {
    return {
      vi: `${file}: đây là danh sách «${sourceWords[source].vi}», không phải biểu đăng ký.`,
      en: `${file}: this is a list of another kind (${sourceWords[source].en}), no registration form.`,
    };
  }
  return kinds.includes("summary")
    ? {
        vi: `${file}: đây là biểu tổng hợp, không phải biểu đăng ký.`,
        en: `${file}: this is a summary, not a registration form.`,
      }
    : { vi: `${file}: chưa thấy biểu đăng ký nào trong tệp.`, en: `${file}: no registration form was found in it.` };
}

export function wrongOffice(file: string, office: string): Bilingual {
  return {
    vi: `${file}: ghi «${office}», không phải đơn vị của cơ quan.`,
    en: `${file}: it says “${office}”, which is no unit of the office.`,
  };
}

export function notOurs(file: string): Bilingual {
  return {
    vi: `${file}: anh/chị đã trả lời không phải đơn vị của cơ quan.`,
    en: `${file}: you answered that it is of no unit of the office.`,
  };
}

export function unknownUnit(file: string): Bilingual {
  return { vi: `${file}: chưa biết là của đơn vị nào.`, en: `${file}: whose file it is, is not known.` };
}

export function nobodyNamed(file: string): Bilingual {
  return {
    vi: `${file}: biểu chưa có tên người hoặc tập thể nào.`,
    en: `${file}: the form names nobody yet.`,
  };
}

export function superseded(file: string, other: string): Bilingual {
  return {
    vi: `${file}: đã có bản gửi sau (${other}); không dùng.`,
    en: `${file}: a later one has come (${other}); not used.`,
  };
}

export function isCopy(file: string, other: string): Bilingual {
  return { vi: `${file}: giống hệt ${other}.`, en: `${file}: the same as ${other}.` };
}

export function unclearDelivery(file: string, unit: string): Bilingual {
  return {
    vi: `${file}: ${unit} gửi nhiều tệp khác nhau, chưa rõ lấy tệp nào.`,
    en: `${file}: ${unit} sent several different files; which to take is not clear.`,
  };
}

export const sameAsBefore: Bilingual = {
  vi: "Tệp gửi lại không khác lần trước.",
  en: "The file does not differ from the one sent before.",
};

export function noYear(year: number): Bilingual {
  return {
    vi: `Tệp không ghi năm; hiểu là năm ${String(year)}.`,
    en: `The file names no year and is taken for ${String(year)}.`,
  };
}

/** Several sentences of one file; null for none. */
export function oneAfterAnother(sentences: readonly Bilingual[]): Bilingual | null {
  if (sentences.length === 0) return null;
  return { vi: sentences.map(({ vi }) => vi).join(" "), en: sentences.map(({ en }) => en).join(" ") };
}

export function unclearRow(file: string, { sheet, row }: { sheet: string; row: number }, why: Bilingual): Bilingual {
  return {
    vi: `${file}, sheet «${sheet}», dòng ${String(row)}: chưa rõ nên chưa nhận. ${why.vi}`,
    en: `${file}, sheet “${sheet}”, row ${String(row)}: not clear and not taken. ${why.en}`,
  };
}

export function noTitleYet(file: string): Bilingual {
  return {
    vi: `${file}: biểu có tên nhưng chưa ghi danh hiệu, hình thức nào. Anh/chị hỏi lại đơn vị.`,
    en: `${file}: it names people but no title or award yet. Please ask the unit.`,
  };
}

export const noStaffList: Bilingual = {
  vi: "Tệp của cơ quan chưa có danh sách CBCCVC nên chưa đối chiếu được từng người; các dòng vẫn được nhận.",
  en: "The office's workbook has no staff list, so nobody could be compared; the rows are taken all the same.",
};

// Questions and their answers (A6)

const later: GatherAnswerOption = { id: "later", label: { vi: "Để sau", en: "Later" } };

export function maybeSame(row: SentRow, unit: string, name: string, home: string): Bilingual {
  const where = home === unit ? "cùng đơn vị" : `ở ${home}`;
  return {
    vi: `Dòng ${String(row.cell.row)}, ${unit} ghi «${row.written.trim()}»; danh sách CBCCVC có «${name}» ${where}. Có phải một người không?`,
    en: `Row ${String(row.cell.row)}: ${unit} writes “${row.written.trim()}”; the staff list has “${name}” ${home === unit ? "in the same unit" : `in ${home}`}. Are they one person?`,
  };
}

export const maybeSameOptions: readonly GatherAnswerOption[] = [
  { id: "same", label: { vi: "Là một người", en: "One person" } },
  { id: "different", label: { vi: "Là hai người khác nhau", en: "Two people" } },
  later,
];

export function nobodyOnList(row: SentRow): Bilingual {
  return {
    vi: `Dòng ${String(row.cell.row)}, «${row.written.trim()}»: chưa thấy trong danh sách CBCCVC. Nếu là người mới hoặc hợp đồng, anh/chị bổ sung danh sách trước.`,
    en: `Row ${String(row.cell.row)}, “${row.written.trim()}”: not on the staff list. If new or on contract, please add the person to the list first.`,
  };
}

export function unknownCollective(row: SentRow): Bilingual {
  return {
    vi: `Dòng ${String(row.cell.row)}, «${row.written.trim()}»: chưa thấy trong danh sách đơn vị. Nếu là tập thể mới, anh/chị bổ sung danh sách trước.`,
    en: `Row ${String(row.cell.row)}, “${row.written.trim()}”: not on the list of units. If it is new, please add it to the list first.`,
  };
}

export const nobodyOptions: readonly GatherAnswerOption[] = [
  { id: "accept", label: { vi: "Nhận, và ghi là ngoài danh sách", en: "Take it, noted as outside the list" } },
  { id: "refuse", label: { vi: "Không nhận, lý do: …", en: "Do not take it, because …" } },
  later,
];

export function isInOtherUnit(row: SentRow, name: string, home: string): Bilingual {
  return {
    vi: `Dòng ${String(row.cell.row)}, «${name}»: danh sách CBCCVC ghi ở ${home}. Chuyển công tác hay kiêm nhiệm?`,
    en: `Row ${String(row.cell.row)}, “${name}”: the staff list has this person in ${home}. Moved, or holding two posts?`,
  };
}

export const otherUnitOptions: readonly GatherAnswerOption[] = [
  { id: "sender", label: { vi: "Nhận theo đơn vị gửi", en: "Take it for the unit that sent it" } },
  { id: "staff", label: { vi: "Nhận theo danh sách CBCCVC", en: "Take it by the staff list" } },
  later,
];

export function severalFit(row: SentRow, people: readonly OfficePerson[]): Bilingual {
  const list = people.map(described).join("; ");
  return {
    vi: `Dòng ${String(row.cell.row)}, «${row.written.trim()}»: danh sách CBCCVC có ${two(people.length)} người hợp với tên này (${list}). Là ai?`,
    en: `Row ${String(row.cell.row)}, “${row.written.trim()}”: the staff list has ${String(people.length)} people whom this name fits (${list}). Which one?`,
  };
}

export function severalOptions(
  people: readonly { readonly id: string; readonly person: OfficePerson }[],
): readonly GatherAnswerOption[] {
  const who = people.map(({ id, person }) => ({
    id,
    label: { vi: described(person), en: described(person) },
  }));
  return [...who, later];
}

function described({ name, birthWritten, position, unit }: OfficePerson): string {
  return [name, birthWritten, position, unit].filter((words) => words !== null && words !== "").join(", ");
}

export function twoRowsDiffer(
  name: string,
  one: { readonly file: string; readonly awards: readonly SentAward[] },
  kept: { readonly file: string; readonly awards: readonly SentAward[] },
): Bilingual {
  const [mine, theirs] = [one, kept].map(({ file, awards }) => `${file} (${awardWords(awards)})`);
  return {
    vi: `${name} có ở tệp ${mine ?? ""} và tệp ${theirs ?? ""}. Đang giữ dòng của đơn vị theo danh sách (${kept.file}).`,
    en: `${name} stands in ${mine ?? ""} and in ${theirs ?? ""}. The row of the unit on the list is kept (${kept.file}).`,
  };
}

export const duplicateOptions: readonly GatherAnswerOption[] = [
  { id: "keep", label: { vi: "Giữ như vậy", en: "Keep it so" } },
  { id: "other", label: { vi: "Lấy dòng kia", en: "Take the other row" } },
  { id: "both", label: { vi: "Gộp cả hai", en: "Join both" } },
];

export function whichFile(unit: string, files: readonly string[]): Bilingual {
  return {
    vi: `${files.length === 2 ? "Hai" : two(files.length)} tệp của ${unit}: lấy tệp nào? (${files.join("; ")})`,
    en: `${String(files.length)} files of ${unit}: which one is taken? (${files.join("; ")})`,
  };
}

export function fileOptions(files: readonly string[]): readonly GatherAnswerOption[] {
  const each = files.map((file) => ({ id: file, label: { vi: `Lấy ${file}`, en: `Take ${file}` } }));
  const all = { id: "all", label: { vi: files.length === 2 ? "Lấy cả hai" : "Lấy tất cả", en: "Take them all" } };
  return [...each, all];
}

export function unitOptions(units: readonly string[]): readonly GatherAnswerOption[] {
  return [
    ...units.map((name) => ({ id: name, label: { vi: name, en: name } })),
    { id: "not-ours", label: { vi: "Không phải đơn vị của cơ quan", en: "No unit of the office" } },
    later,
  ];
}

export const sourceOptions: readonly GatherAnswerOption[] = [
  ...sourceAnswers.map((id) => ({ id, label: sourceWords[id] })),
  later,
];

export function yearOptions(wanted: number): readonly GatherAnswerOption[] {
  return [
    { id: "same-year", label: { vi: `Vẫn là biểu năm ${String(wanted)}`, en: `It is the form of ${String(wanted)}` } },
    { id: "refuse", label: { vi: "Không nhận", en: "Do not take it" } },
  ];
}

export function editedByYou(mine: MergedRow, theirs: MergedRow | null): Bilingual {
  const sends = theirs === null ? "không còn dòng này" : `gửi «${contentWords(theirs)}»`;
  const sent = theirs === null ? "no longer names it" : `sends “${contentWords(theirs)}”`;
  return {
    vi: `${mine.name} (${mine.unit}): anh/chị đã sửa thành «${contentWords(mine)}»; đơn vị ${sends}.`,
    en: `${mine.name} (${mine.unit}): you changed it to “${contentWords(mine)}”; the unit ${sent}.`,
  };
}

/** Titles, initiatives and remarks of a merged row, as one text. */
export function contentWords({ awards, initiatives, remarks }: MergedRow): string {
  return [awardWords(awards), ...initiatives, ...(remarks === null ? [] : [remarks])].join("; ");
}

export const editedOptions: readonly GatherAnswerOption[] = [
  { id: "mine", label: { vi: "Giữ của tôi", en: "Keep mine" } },
  { id: "theirs", label: { vi: "Lấy của đơn vị", en: "Take the unit's" } },
];

// Why a row has its fate

export const byYourAnswer: Bilingual = { vi: "Theo câu trả lời của anh/chị.", en: "As you answered." };

export const outsideList: Bilingual = {
  vi: "Ngoài danh sách CBCCVC, nhận theo câu trả lời của anh/chị.",
  en: "Outside the staff list, taken as you answered.",
};

export function refusedByYou(reason: string): Bilingual {
  const why = reason.trim();
  return {
    vi: why === "" ? "Không nhận, theo câu trả lời của anh/chị." : `Không nhận, lý do: ${why}`,
    en: why === "" ? "Not taken, as you answered." : `Not taken, because ${why}`,
  };
}

export function spelledOtherwise(written: string, name: string): Bilingual {
  return {
    vi: `Đơn vị ghi «${written.trim()}»; danh sách CBCCVC ghi «${name}».`,
    en: `The unit writes “${written.trim()}”; the staff list has “${name}”.`,
  };
}

export function registeredAtHome(name: string, home: string): Bilingual {
  return {
    vi: `${name}: danh sách CBCCVC ghi ở ${home}, và ${home} cũng đăng ký.`,
    en: `${name}: on the staff list in ${home}, which registers this person as well.`,
  };
}

export function copyOf(file: string): Bilingual {
  return { vi: `Giống hệt dòng trong tệp ${file}.`, en: `The same row as in ${file}.` };
}

export function alreadyThere(file: string, cell: { readonly row: number } | null): Bilingual {
  const row = cell === null ? "" : `, dòng ${String(cell.row)}`;
  const rowEn = cell === null ? "" : `, row ${String(cell.row)}`;
  return {
    vi: `Đã có trong tệp ${file}${row}; dòng này không thêm danh hiệu nào.`,
    en: `Already in ${file}${rowEn}; this row adds no title.`,
  };
}

export function nowClear(name: string, unit: string): Bilingual {
  return { vi: `Đã rõ: ${name} nay có trong tệp của ${unit}.`, en: `Settled: ${name} is now in the file of ${unit}.` };
}

// The run as a whole

/** «Gộp biểu: 5 tệp, 46 dòng»: the entry in the journal. */
export function gatherLabel({ files, counts }: Pick<Gathered, "files" | "counts">): Bilingual {
  const taken = files.filter(({ status }) => status === "read").length;
  const rows = counts.accepted + counts.changed;
  return {
    vi: `Gộp biểu: ${String(taken)} tệp, ${String(rows)} dòng`,
    en: `Forms gathered: ${String(taken)} files, ${String(rows)} rows`,
  };
}
