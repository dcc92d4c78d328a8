import type { Column } from "../../domain/form/form";
import { columnLetters } from "../../workbook/refs";
import type { CodeBook } from "../claims/code-book";
import { type Candidate, judged } from "./column-candidate";
import { type ColumnContent, shareOf } from "../../layout/column-content";
import { contentCandidates } from "./content-candidates";
import { awardCandidates, listRole, pairCandidates } from "./heading-candidates";
import type { HeadingMeaning } from "./heading-meaning";
import { named } from "../../vocabulary/column-names";
import { settleNeighbours, settleSingles } from "./settle-columns";

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
  return named(headings.map((heading, at) => columnOf(heading, settled[at] ?? [])));
}

function columnOf(heading: HeadingMeaning, candidates: readonly Candidate[]): Omit<Column, "name"> {
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
    found.push(judged({ role, ...plainReading }, 0.85, heading, content), ...pairCandidates(heading, content));
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
  // «Năm sinh › Nam | Nữ», «Giới tính › Nam | Nữ» over years: two columns for one thing, each person's in one of them.
  if (
    /sinh[^›]*› (?:nam|nữ)$/iu.test(heading.header) ||
    (/(?:giới|phái)[^›]*› (?:nam|nữ)$/iu.test(heading.header) && shareOf(content, "year", "date") > 0.5)
  )
    found.push(judged({ role: "birth-date", ...plainReading }, 0.99, heading, content));
  const yearSaid = /(?:19|20)\d\d/.exec(heading.header)?.[0];
  for (const { role, weight } of heading.guesses) {
    const year = role === "past-title" && yearSaid !== undefined ? Number(yearSaid) : null;
    found.push(
      judged({ role, ...plainReading, year }, heading.award !== null ? weight * 0.6 : weight, heading, content),
    );
  }
  // A head that is understood and names nothing a list needs stays so, whatever its cells look like: «Quê quán», «Đảng».
  if (!heading.isOther || heading.guesses.length > 0) found.push(...contentCandidates(heading, content, codes));
  const byRole = new Map<string, Candidate>();
  for (const one of found) {
    const key = `${one.reading.role} ${one.reading.award ?? ""} ${String(one.reading.year ?? "")}`;
    if ((byRole.get(key)?.confidence ?? -1) < one.confidence) byRole.set(key, one);
  }
  return [...byRole.values()].sort((a, b) => b.confidence - a.confidence);
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
