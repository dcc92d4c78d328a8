import type { Bilingual } from "../domain/bilingual";
import type { ColumnRole } from "../domain/form/column-role";
import type { Column, ColumnReading, Evidence } from "../domain/form/form";
import type { AwardId } from "../domain/glossary/awards";
import { glossaryEntry } from "../domain/glossary/awards";
import { columnLetters } from "../workbook/refs";
import type { CellLook } from "./cell-looks";
import { type CodeBook, codeKey } from "./code-tables";
import { type ColumnContent, countOf, shareOf } from "./column-content";
import { columnRoleName } from "./role-names";
import type { HeadingMeaning } from "./heading-meaning";

interface Candidate {
  readonly reading: ColumnReading;
  /** How well heading and cells speak for it, for comparison with other candidates. */
  readonly confidence: number;
  /** Share of the filled cells that look like it, 0 to 1. */
  readonly agreement: number;
  readonly evidence: readonly Evidence[];
}

/** Roles of which a list has one column only; of two that claim it the surer one has it. */
const SINGLE: ReadonlySet<ColumnRole> = new Set([
  "number",
  "form-of-address",
  "name",
  "family-name",
  "given-name",
  "id-number",
  "birth-date",
  "position",
  "position-and-unit",
  "recruitment-date",
  "recipient-kind",
  "headcount",
  "content",
  "target-label",
  "comparator",
  "threshold",
]);

/** Roles that a heading of one general word suggests. */
const VAGUE: ReadonlySet<ColumnRole> = new Set(["content", "result", "recipient-kind", "award-type", "figure"]);

/** What cells of a role look like; roles that hold free words are not listed. */
const EXPECTED: Partial<Record<ColumnRole, readonly CellLook[]>> = {
  number: ["number", "text-number"],
  name: ["person", "unit"],
  "given-name": ["text", "person"],
  "id-number": ["id", "code"],
  "birth-date": ["date", "year", "text-number"],
  gender: ["gender", "mark"],
  unit: ["unit", "text"],
  position: ["position", "text", "unit", "employment"],
  employment: ["employment", "mark"],
  "form-of-address": ["address", "position"],
  "recipient-kind": ["kind"],
  mark: ["mark", "nothing", "award", "number", "text-number"],
  title: ["award", "nothing", "mark"],
  award: ["award", "nothing", "mark"],
  "title-or-award": ["award", "nothing", "mark"],
  "award-code": ["code", "id", "number", "text-number"],
  grade: ["grade"],
  headcount: ["number", "text-number"],
  year: ["year"],
  figure: ["number", "text-number", "nothing"],
  share: ["percent", "number", "text-number", "nothing"],
  "times-won": ["number", "text-number", "nothing"],
  "recruitment-date": ["date", "year", "text-number"],
};

/** Decides what every column is, from its heading, its cells and its neighbours. */
export function readColumns(
  headings: readonly HeadingMeaning[],
  contents: readonly ColumnContent[],
  codes: CodeBook,
): readonly Column[] {
  const candidates = headings.map((heading, at) => {
    const content = contents[at];
    return content ? candidatesOf(heading, content, codes) : [];
  });
  const settled = settleNeighbours(headings, contents, settleSingles(headings, candidates));
  return headings.map((heading, at) => columnOf(heading, settled[at] ?? []));
}

function columnOf(heading: HeadingMeaning, candidates: readonly Candidate[]): Column {
  const [best, ...rest] = candidates;
  const chosen = best ?? unknown(heading);
  return {
    ...chosen.reading,
    column: heading.column,
    header: heading.header,
    confidence: round(statedConfidence(chosen, rest)),
    evidence: chosen.evidence,
    alternatives: rest
      .filter((other) => other.confidence >= 0.3 && other.reading.role !== chosen.reading.role)
      .slice(0, 3)
      .map((other) => ({ ...other.reading, confidence: round(other.confidence) })),
  };
}

/**
 * A reading is doubtful where another one comes close or where the cells contradict the heading; a heading that could be
 * worded better is no doubt as long as nothing else is possible.
 */
function statedConfidence(chosen: Candidate, rest: readonly Candidate[]): number {
  const next = rest.find(({ reading }) => reading.role !== chosen.reading.role)?.confidence ?? 0;
  const lead = Math.min(1, Math.max(0, chosen.confidence - next) / 0.5);
  const stated = 1 - (1 - chosen.confidence) * (1 - 0.75 * lead);
  return chosen.agreement < 0.4 ? Math.min(stated, 0.75) : stated;
}

function unknown(heading: HeadingMeaning): Candidate {
  return {
    reading: { role: "other", award: null, recipient: heading.recipient, year: heading.year },
    confidence: 0.9,
    agreement: 1,
    evidence: [
      {
        source: heading.header === "" ? "layout" : "header",
        sentence:
          heading.header === ""
            ? {
                vi: `Cột ${columnLetters(heading.column)} không có đầu cột và không ghi gì liên quan đến thi đua, khen thưởng.`,
                en: `Column ${columnLetters(heading.column)} has no heading and nothing about titles or awards in it.`,
              }
            : {
                vi: `Đầu cột ${columnLetters(heading.column)} ghi «${heading.header}»: không cần cho việc tính danh hiệu.`,
                en: `Column ${columnLetters(heading.column)} is headed «${heading.header}»: not needed for counting titles.`,
              },
      },
    ],
  };
}

function candidatesOf(heading: HeadingMeaning, content: ColumnContent, codes: CodeBook): readonly Candidate[] {
  const found: Candidate[] = [];
  const plainReading = { award: null, recipient: heading.recipient, year: null };
  if (heading.award !== null) found.push(...awardCandidates(heading, heading.award, content));
  if (heading.awardsListed.length > 1) {
    const role = listRole(heading.awardsListed);
    found.push(judged({ role, ...plainReading }, 0.85, heading, content));
  }
  if (heading.year !== null) {
    const awards = shareOf(content, "award", "mark", "nothing");
    const figures = shareOf(content, "number", "text-number", "percent");
    const role = figures > 0.5 ? "figure" : "past-title";
    found.push(
      judged(
        { role, award: heading.award, recipient: heading.recipient, year: heading.year },
        0.8 + 0.15 * awards,
        heading,
        content,
      ),
    );
  }
  if (
    /(?:^|› )(?:tập thể|cá nhân|hộ gia đình)$/iu.test(heading.header) &&
    heading.header.includes("›") &&
    heading.award === null
  ) {
    const figures = shareOf(content, "number", "text-number", "nothing");
    if (content.filled === 0 || figures > 0.6)
      found.push(judged({ role: "figure", ...plainReading }, 0.85, heading, content));
  }
  // «Năm sinh › Nam | Nữ»: two columns for one thing, each person's in one of them.
  if (/sinh[^›]*› (?:nam|nữ)$/iu.test(heading.header))
    found.push(judged({ role: "birth-date", ...plainReading }, 0.99, heading, content));
  const yearSaid = /(?:19|20)\d\d/.exec(heading.header)?.[0];
  for (const { role, weight } of heading.guesses) {
    const year = role === "past-title" && yearSaid !== undefined ? Number(yearSaid) : null;
    found.push(
      judged({ role, ...plainReading, year }, heading.award !== null ? weight * 0.6 : weight, heading, content),
    );
  }
  found.push(...contentCandidates(heading, content, codes));
  const byRole = new Map<string, Candidate>();
  for (const one of found) {
    const key = `${one.reading.role} ${one.reading.award ?? ""} ${String(one.reading.year ?? "")}`;
    if ((byRole.get(key)?.confidence ?? -1) < one.confidence) byRole.set(key, one);
  }
  return [...byRole.values()].sort((a, b) => b.confidence - a.confidence);
}

/** A heading that names one title: a column of marks, of figures, of shares or of times won, as its cells say. */
function awardCandidates(heading: HeadingMeaning, award: AwardId, content: ColumnContent): readonly Candidate[] {
  const reading = (role: ColumnRole): ColumnReading => ({
    role,
    award,
    recipient: heading.recipient ?? recipientOfAward(award),
    year: null,
  });
  const sure = heading.awardCertain ? 0.97 : 0.7;
  if (heading.counts === "share") return [judged(reading("share"), 0.93, heading, content)];
  if (heading.counts === "times") return [judged(reading("times-won"), 0.93, heading, content)];
  if (heading.counts === "figure")
    return [judged(reading("figure"), 0.9, heading, content), judged(reading("mark"), 0.4, heading, content)];
  const figures = content.largest > 1 && shareOf(content, "number", "text-number", "nothing") > 0.8;
  return figures
    ? [judged(reading("figure"), 0.9, heading, content), judged(reading("mark"), 0.55, heading, content)]
    : shareOf(content, "percent") > 0.6
      ? [judged(reading("mark"), sure, heading, content), judged(reading("share"), 0.5, heading, content)]
      : [judged(reading("mark"), sure, heading, content)];
}

function recipientOfAward(award: AwardId): ColumnReading["recipient"] {
  const recipients = glossaryEntry(award)?.recipients;
  return recipients?.length === 1 ? (recipients[0] ?? null) : null;
}

function listRole(awards: readonly AwardId[]): ColumnRole {
  const kinds = new Set(awards.map((award) => glossaryEntry(award)?.kind ?? "award"));
  return kinds.size > 1 ? "title-or-award" : kinds.has("title") ? "title" : "award";
}

/** Weighs a heading's suggestion by what the cells look like. */
function judged(reading: ColumnReading, weight: number, heading: HeadingMeaning, content: ColumnContent): Candidate {
  const expected = EXPECTED[reading.role];
  const fitting = expected ? countOf(content, ...expected) + freeWords(reading.role, content) : content.filled;
  // One odd cell in a column that is nearly empty proves nothing.
  const share = (fitting + 2) / (content.filled + 2);
  const factor = content.filled === 0 ? 0.97 : share >= 0.6 ? 1 : share >= 0.4 ? 0.9 : share >= 0.2 ? 0.72 : 0.55;
  const evidence: Evidence[] = [
    { source: "header", sentence: headingSentence(heading, reading, content, Math.round(fitting)) },
  ];
  return { reading, confidence: Math.min(0.99, weight * factor), agreement: share, evidence };
}

/** A name may be of a sort our lists of family names do not know; a work's title is only words. */
function freeWords(role: ColumnRole, content: ColumnContent): number {
  if (role === "name") return countOf(content, "text") * 0.8;
  if (role === "title" || role === "award" || role === "title-or-award") return countOf(content, "text") * 0.5;
  if (role === "grade" || role === "form-of-address") return countOf(content, "text") * 0.6;
  return 0;
}

function headingSentence(
  heading: HeadingMeaning,
  reading: ColumnReading,
  content: ColumnContent,
  fitting: number,
): Bilingual {
  const letters = columnLetters(heading.column);
  const name = columnRoleName(reading);
  const vi = `Cột ${letters} là ${name.vi} vì đầu cột ghi «${heading.header}»`;
  const en = `Column ${letters} is ${name.en}: its heading reads «${heading.header}»`;
  if (content.filled === 0) return { vi: `${vi}; chưa có ô nào được ghi.`, en: `${en}; no cell is filled yet.` };
  if (!EXPECTED[reading.role]) return { vi: `${vi}.`, en: `${en}.` };
  const figures = `${String(fitting)}/${String(content.filled)}`;
  if (fitting < content.filled * 0.5) {
    const odd = `${String(content.filled - fitting)}/${String(content.filled)}`;
    return {
      vi: `${vi}, dù ${odd} ô đã ghi có dạng khác.`,
      en: `${en}, though ${odd} of the filled cells look different.`,
    };
  }
  return {
    vi: `${vi} và ${figures} ô đã ghi có dạng phù hợp.`,
    en: `${en}, and ${figures} of the filled cells look like it.`,
  };
}

/** What the cells say by themselves, whatever the heading. */
function contentCandidates(heading: HeadingMeaning, content: ColumnContent, codes: CodeBook): readonly Candidate[] {
  if (content.filled < 2) return [];
  const found: Candidate[] = [];
  const add = (role: ColumnRole, confidence: number, fitting: number, looks: Bilingual) => {
    const letters = columnLetters(heading.column);
    const reading: ColumnReading = { role, award: null, recipient: heading.recipient, year: null };
    const figures = `${String(fitting)}/${String(content.filled)}`;
    const name = columnRoleName(reading);
    found.push({
      reading,
      confidence,
      agreement: fitting / content.filled,
      evidence: [
        {
          source: "content",
          sentence: {
            vi: `Cột ${letters} là ${name.vi} vì ${figures} ô có nội dung ${looks.vi}.`,
            en: `Column ${letters} is ${name.en}: ${figures} of the filled cells ${looks.en}.`,
          },
        },
      ],
    });
  };
  const explained = content.texts.filter((text) => codes.get(codeKey(text))?.award != null).length;
  const isCode = shareOf(content, "code", "id", "number", "text-number") > 0.6 || explained === content.filled;
  const saysTitles = heading.guesses.some(({ role }) =>
    ["award-code", "title", "award", "title-or-award"].includes(role),
  );
  if (explained >= content.filled * 0.5 && isCode && (saysTitles || shareOf(content, "code", "id") > 0.5))
    add("award-code", 0.98, explained, {
      vi: "là mã được giải thích ở một sheet khác",
      en: "are codes explained on another sheet",
    });
  if (content.isSequence && shareOf(content, "number", "text-number") > 0.8 && heading.counts === null)
    add("number", heading.header === "" ? 0.85 : 0.4, countOf(content, "number", "text-number"), {
      vi: "là số thứ tự tăng dần",
      en: "are running numbers",
    });
  const people = shareOf(content, "person");
  if (people >= 0.6)
    add("name", 0.55 + 0.25 * people, countOf(content, "person"), {
      vi: "trông như tên người",
      en: "look like people's names",
    });
  const units = shareOf(content, "unit");
  if (people >= 0.3 && people < 0.6 && people + units >= 0.8)
    add("name", 0.6, countOf(content, "person", "unit"), {
      vi: "trông như tên người hoặc tên tập thể",
      en: "look like names of people or collectives",
    });
  if (units >= 0.6) {
    add("unit", 0.45 + 0.2 * units, countOf(content, "unit"), {
      vi: "trông như tên phòng, đơn vị",
      en: "look like names of units",
    });
    if (heading.header === "")
      add("name", 0.5, countOf(content, "unit"), { vi: "trông như tên tập thể", en: "look like names of collectives" });
  }
  const positions = shareOf(content, "position");
  if (positions >= 0.6)
    add("position", 0.5 + 0.25 * positions, countOf(content, "position"), {
      vi: "trông như chức vụ",
      en: "look like positions",
    });
  const awards = shareOf(content, "award");
  // «Nội dung», «Loại», «Kết quả» say nothing of what stands below; titles in nearly every cell do.
  const isVague = heading.guesses.every(({ role, weight }) => weight <= 0.75 && VAGUE.has(role));
  if (awards >= 0.5 && content.averageWords < 14)
    add("title-or-award", (isVague && awards >= 0.8 ? 0.65 : 0.5) + 0.25 * awards, countOf(content, "award"), {
      vi: "ghi tên danh hiệu, hình thức khen thưởng",
      en: "name titles or awards",
    });
  const employed = shareOf(content, "employment");
  if (employed >= 0.7)
    add("employment", 0.6 + 0.3 * employed, countOf(content, "employment"), {
      vi: "ghi công chức, viên chức hoặc lao động hợp đồng",
      en: "say staff or contract",
    });
  const grades = shareOf(content, "grade");
  if (grades >= 0.6)
    add("grade", 0.5 + 0.3 * grades, countOf(content, "grade"), { vi: "ghi mức xếp loại", en: "are grades" });
  const genders = shareOf(content, "gender");
  if (genders >= 0.8)
    add("gender", 0.8, countOf(content, "gender"), { vi: "ghi Nam hoặc Nữ", en: "say male or female" });
  const addresses = shareOf(content, "address");
  if (addresses >= 0.7)
    add("form-of-address", 0.8, countOf(content, "address"), {
      vi: "ghi Ông, Bà hoặc cấp bậc",
      en: "are forms of address or ranks",
    });
  const kinds = shareOf(content, "kind");
  if (kinds >= 0.7)
    add("recipient-kind", 0.9, countOf(content, "kind"), {
      vi: "ghi cá nhân, tập thể hoặc hộ gia đình",
      en: "say individual, collective or family",
    });
  const ids = shareOf(content, "id");
  if (ids >= 0.7 && explained === 0 && heading.header === "")
    add("id-number", 0.6, countOf(content, "id"), { vi: "có dạng số CCCD", en: "look like ID numbers" });
  return found;
}

/** Where two columns claim a role that a list has once, the less sure one takes its next best reading. */
function settleSingles(
  headings: readonly HeadingMeaning[],
  columns: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const order = columns
    .map((candidates, at) => ({ at, confidence: candidates[0]?.confidence ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence || a.at - b.at);
  const taken = new Set<ColumnRole>();
  const settled: (readonly Candidate[])[] = columns.map(() => []);
  for (const { at } of order) {
    const isOneOfTwo = /sinh[^›]*› (?:nam|nữ)$/iu.test(headings[at]?.header ?? "");
    const isFree = ({ reading }: Candidate) => isOneOfTwo || !SINGLE.has(reading.role) || !taken.has(reading.role);
    const left = (columns[at] ?? []).filter(isFree);
    const usable = left.filter(({ confidence }) => confidence >= 0.4);
    const best = usable[0];
    if (best && !isOneOfTwo && SINGLE.has(best.reading.role)) taken.add(best.reading.role);
    settled[at] = usable.length > 0 ? left : [];
  }
  return settled;
}

/** Readings that only the columns beside can settle. */
function settleNeighbours(
  headings: readonly HeadingMeaning[],
  contents: readonly ColumnContent[],
  columns: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const roles = columns.map((candidates) => candidates[0]?.reading.role ?? "other");
  return columns.map((candidates, at) => {
    const heading = headings[at];
    const content = contents[at];
    const best = candidates[0];
    if (!heading || !content) return candidates;
    const role = roles[at];
    // «Họ và tên» over two columns: family names, then one word each.
    if (role === "name" && roles[at + 1] !== "name" && headings[at + 1]?.header === heading.header && best) {
      const given = contents[at + 1];
      if (given && given.filled > 0 && given.averageWords <= 1.3 && content.averageWords > 1)
        return [readAs(best, "family-name", heading, 0.95), ...candidates];
    }
    if (
      at > 0 &&
      headings[at - 1]?.header === heading.header &&
      heading.header !== "" &&
      content.averageWords <= 1.3 &&
      content.filled > 0
    ) {
      const left = columns[at - 1]?.[0];
      if (left?.reading.role === "name") return [readAs(left, "given-name", heading, 0.95), ...candidates];
    }
    // «Danh hiệu năm 2021 | Danh hiệu năm 2022 | Danh hiệu đăng ký năm 2023»: what is not registered for is past.
    const yearSaid = /(?:19|20)\d\d/.exec(heading.header)?.[0];
    if (
      best &&
      isTitleRole(role) &&
      yearSaid !== undefined &&
      !isRegistered(heading) &&
      headings.some((other, index) => index !== at && isTitleRole(roles[index]) && isRegistered(other))
    ) {
      const past = readAs(best, "past-title", heading, 0.9);
      return [{ ...past, reading: { ...past.reading, year: Number(yearSaid) } }, ...candidates];
    }
    // A column of 1 and 0 beside one of 4 and 3 counts people as well.
    if (
      best &&
      role === "mark" &&
      content.filled > 0 &&
      shareOf(content, "number", "text-number", "nothing") === 1 &&
      columns.some(([other]) => other?.reading.role === "figure" && other.reading.award !== null)
    )
      return [readAs(best, "figure", heading, 0.85), ...candidates];
    // «Tên» stands for the whole name unless «Họ» stands beside it.
    if (role === "given-name" && roles[at - 1] !== "family-name" && best) {
      return [
        readAs(best, "name", heading, content.averageWords > 1.5 || shareOf(content, "unit") > 0.3 ? 0.85 : 0.6),
        ...candidates,
      ];
    }
    return candidates;
  });
}

function isTitleRole(role: ColumnRole | undefined): boolean {
  return role === "title" || role === "award" || role === "title-or-award" || role === "mark";
}

function isRegistered({ header }: HeadingMeaning): boolean {
  return /đăng ký|đề nghị|đăng kí/iu.test(header);
}

function readAs(candidate: Candidate, role: ColumnRole, heading: HeadingMeaning, confidence: number): Candidate {
  const reading: ColumnReading = { ...candidate.reading, role };
  const name = columnRoleName(reading);
  const letters = columnLetters(heading.column);
  return {
    reading,
    confidence,
    agreement: 1,
    evidence: [
      {
        source: "neighbour",
        sentence: {
          vi: `Cột ${letters} («${heading.header}») là ${name.vi}, xét cùng cột bên cạnh.`,
          en: `Column ${letters} («${heading.header}») is ${name.en}, seen together with the column beside it.`,
        },
      },
    ],
  };
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
