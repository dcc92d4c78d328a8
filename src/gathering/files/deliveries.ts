import { type Answers, questionId } from "../gather-answers";
import type { Delivery, GatherQuestion } from "../gathered";
import { contentOf } from "./content-of-file";
import type { IdentifiedFile } from "./identify-file";
import * as ask from "../words/questions-about-files";
import { versionOfFile, versionOfName } from "./version-words";

/** How a taken file stands to the other files of its unit in this run. */
export interface Delivered {
  readonly file: IdentifiedFile;
  readonly delivery: Extract<Delivery, "first" | "supplements" | "copy" | "superseded" | "unclear">;
  /** The file it is a copy of, or that is later. */
  readonly other: IdentifiedFile | null;
}

export interface Deliveries {
  readonly delivered: readonly Delivered[];
  readonly questions: readonly GatherQuestion[];
}

/**
 * Tells apart what one unit sent more than once: copies, supplements, older and newer lists, and what nothing decides.
 * The order in which files are given never matters.
 * @param formerFiles names of the files that stand in the merged sheets, by unit
 */
export function deliveriesOf(
  taken: readonly IdentifiedFile[],
  formerFiles: ReadonlyMap<string, readonly string[]>,
  answers: Answers,
): Deliveries {
  const delivered: Delivered[] = [];
  const questions: GatherQuestion[] = [];
  const inOrder = [...taken].sort((one, other) => orderOf(one, other));
  const byContent = new Map<string, IdentifiedFile>();
  const originals: IdentifiedFile[] = [];
  for (const file of inOrder) {
    const key = `${file.unit ?? ""}|${contentOf(file)}`;
    const first = byContent.get(key);
    if (first) delivered.push({ file, delivery: "copy", other: first });
    else {
      byContent.set(key, file);
      originals.push(file);
    }
  }
  const units = new Set(originals.map(({ unit }) => unit ?? ""));
  for (const unit of units) {
    const own = originals.filter((file) => (file.unit ?? "") === unit);
    const supplements = own.filter(({ file }) => versionOfFile(file).isSupplement);
    for (const file of supplements) delivered.push({ file, delivery: "supplements", other: null });
    const lists = own.filter((file) => !supplements.includes(file));
    const newest = Math.max(...lists.map(({ file }) => versionOfFile(file).rank));
    const last = lists.filter(({ file }) => versionOfFile(file).rank === newest);
    const [chosen] = last;
    if (!chosen) continue;
    for (const file of lists) {
      if (!last.includes(file)) delivered.push({ file, delivery: "superseded", other: chosen });
    }
    if (last.length === 1 && isOlderThanFormer(chosen, formerFiles.get(unit) ?? [])) {
      delivered.push({ file: chosen, delivery: "superseded", other: null });
    } else if (last.length === 1 || areOfDifferentRecipients(last)) {
      for (const file of last) delivered.push({ file, delivery: "first", other: null });
    } else {
      const { settled, question } = unclear(unit, last, answers);
      delivered.push(...settled);
      if (question) questions.push(question);
    }
  }
  return { delivered, questions };
}

/** Plain names before those that say «lần 2» or «(1)», so that a copy is the later one by its words, not by its place. */
function orderOf(one: IdentifiedFile, other: IdentifiedFile): number {
  const rank = ({ file }: IdentifiedFile) => versionOfFile(file).rank;
  return (
    rank(one) - rank(other) ||
    one.file.name.length - other.file.name.length ||
    (one.file.name < other.file.name ? -1 : one.file.name > other.file.name ? 1 : 0)
  );
}

/** One file lists people, the other collectives: they complete each other. */
function areOfDifferentRecipients(files: readonly IdentifiedFile[]): boolean {
  const kinds = files.map(({ rows }) => new Set(rows.map(({ row }) => row.recipient)));
  const all = kinds.flatMap((each) => [...each]);
  return new Set(all).size === all.length;
}

/** «lần 1» that comes after «lần 2» was gathered. */
function isOlderThanFormer({ file }: IdentifiedFile, former: readonly string[]): boolean {
  if (former.includes(file.name)) return false;
  const { rank } = versionOfFile(file);
  // «bổ sung lần 2» counts supplements: it says nothing of how new the list itself is.
  const lists = former.map(versionOfName).filter(({ isSupplement }) => !isSupplement);
  return lists.some((list) => list.rank > rank);
}

function unclear(
  unit: string,
  files: readonly IdentifiedFile[],
  answers: Answers,
): { readonly settled: readonly Delivered[]; readonly question: GatherQuestion | null } {
  const names = files.map(({ file }) => file.name);
  const id = questionId("delivery", unit, ...[...names].sort());
  const answer = answers.to(id);
  const taken = files.filter(({ file }) => answer === "all" || answer === file.name);
  if (taken.length > 0) {
    return {
      settled: files.map((file) =>
        taken.includes(file)
          ? { file, delivery: "first", other: null }
          : { file, delivery: "superseded", other: taken[0] ?? null },
      ),
      question: null,
    };
  }
  const [first = ""] = names;
  return {
    settled: files.map((file) => ({ file, delivery: "unclear", other: null })),
    question: {
      id,
      kind: "delivery",
      file: first,
      at: null,
      sentence: ask.whichFile(unit, names),
      options: ask.fileOptions(names),
    },
  };
}
