import type { Bilingual } from "../../domain/bilingual";
import { glossaryEntry } from "../../domain/glossary/awards";
import { toA1 } from "../../workbook/refs";
import { versionOfName } from "../files/version-words";
import type { CheckedFigure, Gathered, GatheredFile } from "../gathered";
import { awardWords, two } from "../words/plain-words";

/** «Đã đọc 7 tệp, 126 dòng = 46 nhận + …»: the closing line. */
export function gatherSummary({ files, counts, people, collectives, unitsMissing, year }: Gathered): Bilingual {
  if (!files.some(({ status }) => status === "read"))
    return {
      vi: `Chưa có tệp nào là biểu đăng ký của năm ${String(year)}.`,
      en: `None of the files is a registration form of ${String(year)}.`,
    };
  return {
    vi: `Đã đọc ${String(files.length)} tệp, ${String(counts.read)} dòng = ${String(counts.accepted)} nhận + ${String(counts.duplicate)} trùng + ${String(counts["maybe-same"])} có thể là một người + ${String(counts["not-on-staff"])} không khớp danh sách + ${String(counts.changed)} đổi + ${String(counts["not-a-row"])} không phải dòng đăng ký. Gộp được ${String(people)} người, ${String(collectives)} tập thể. Chưa gửi: ${String(unitsMissing.length)} đơn vị.`,
    en: `Read ${String(files.length)} files, ${String(counts.read)} rows = ${String(counts.accepted)} taken + ${String(counts.duplicate)} repeated + ${String(counts["maybe-same"])} perhaps one person + ${String(counts["not-on-staff"])} not on the staff list + ${String(counts.changed)} changed + ${String(counts["not-a-row"])} no registration rows. Merged: ${String(people)} people, ${String(collectives)} collectives. Not sent: ${String(unitsMissing.length)} units.`,
  };
}

/** Everything else worth saying, file by file, then of the office as a whole. */
export function gatherLines(gathered: Gathered): readonly Bilingual[] {
  const ofFiles = gathered.files.flatMap((file) => [...linesOfFile(file), ...changesOf(file, gathered)]);
  return [...ofFiles, ...linesOfOffice(gathered)];
}

/** «Ngô Đức Hòa: LĐTT, CSTĐCS → LĐTT, Giấy khen»: what a new list changes of the people of its unit. */
function changesOf({ unit, against }: GatheredFile, { changes }: Gathered): readonly Bilingual[] {
  if (against === null) return [];
  return changes.flatMap(({ unit: of, name, change, before, after }) => {
    if (of !== unit || change !== "changed") return [];
    const titles = (ids: typeof before) => awardWords(ids.map((award) => ({ award, words: "" })));
    const line = `${name}: ${titles(before)} → ${titles(after)}`;
    return titles(before) === titles(after) ? [] : [{ vi: line, en: line }];
  });
}

/** What is worth saying of the office as a whole: who is missing, what does not agree, what has become clear. */
export function linesOfOffice(gathered: Gathered): readonly Bilingual[] {
  return [
    ...gathered.againstStaff.map(({ unit, says, counted }) => ({
      vi: `${unit} ghi ${two(says)} người, danh sách CBCCVC có ${two(counted)}.`,
      en: `${unit} says ${String(says)} people, the staff list has ${String(counted)}.`,
    })),
    ...notSeen(gathered),
    ...notSent(gathered),
    ...gathered.settled,
    ...gathered.notes,
    ...waits(gathered),
  ];
}

/** What is worth saying of one file, its state first. */
export function linesOfFile(file: GatheredFile): readonly Bilingual[] {
  const { name, status, message, against, unit, printed, rows, delivery } = file;
  const state: Bilingual =
    status === "read"
      ? rows.some(({ waits }) => waits)
        ? { vi: "Đã nhận, còn câu hỏi", en: "Taken, with questions" }
        : { vi: "Đã nhận", en: "Taken" }
      : file.code === "superseded"
        ? { vi: "Không dùng", en: "Not used" }
        : { vi: "Chưa nhận", en: "Not taken" };
  const head: Bilingual = { vi: `${name} (${unit ?? "…"}): ${state.vi}`, en: `${name} (${unit ?? "…"}): ${state.en}` };
  const lines: Bilingual[] = [head];
  if (message !== null) lines.push(message);
  if (against !== null && delivery !== "same") {
    const { rank } = versionOfName(name);
    const [times, timesEn] =
      Number.isInteger(rank) && rank > 1 ? [` (lần ${String(rank)})`, ` (no. ${String(rank)})`] : ["", ""];
    lines.push({
      vi: `${unit ?? name} gửi lại${times}: đổi ${String(against.changed)}, thêm ${String(against.added)}, bớt ${String(against.removed)}, giữ nguyên ${String(against.kept)}.`,
      en: `${unit ?? name} sent again${timesEn}: ${String(against.changed)} changed, ${String(against.added)} added, ${String(against.removed)} gone, ${String(against.kept)} as before.`,
    });
  }
  if (status === "read" && rows.length > 0) lines.push(joinedRows(file));
  return [
    ...lines,
    ...printed.filter(({ says, counted }) => says !== counted).map((figure) => differs(figure, unit ?? name)),
  ];
}

/** «Nhận 11 dòng của 5 người»: rows that add titles of one person are one person. */
function joinedRows({ rows }: GatheredFile): Bilingual {
  const taken = rows.filter(({ fate }) => fate === "accepted" || fate === "changed");
  const people = new Set(taken.filter(({ recipient }) => recipient === "individual").map(({ mergedKey }) => mergedKey));
  const collectives = new Set(
    taken.filter(({ recipient }) => recipient === "collective").map(({ mergedKey }) => mergedKey),
  );
  const vi = [
    ...(people.size > 0 ? [`${String(people.size)} người`] : []),
    ...(collectives.size > 0 ? [`${String(collectives.size)} tập thể`] : []),
  ];
  const en = [
    ...(people.size > 0 ? [`${String(people.size)} people`] : []),
    ...(collectives.size > 0 ? [`${String(collectives.size)} collectives`] : []),
  ];
  return {
    vi: `Nhận ${String(taken.length)} dòng của ${vi.join(", ") || "0 người"}.`,
    en: `${String(taken.length)} rows taken of ${en.join(", ") || "nobody"}.`,
  };
}

function differs({ cell, what, recipient, says, counted }: CheckedFigure, unit: string): Bilingual {
  const title = what === "headcount" ? null : glossaryEntry(what);
  const noun =
    title === null
      ? recipient === "individual"
        ? { vi: "người", en: "people" }
        : { vi: "tập thể", en: "collectives" }
      : { vi: title.kind === "title" ? title.short : title.vi, en: title.en };
  return {
    vi: `Ô ${toA1(cell)}, ${unit} ghi ${String(says)} ${noun.vi}, đếm từng dòng được ${String(counted)}. Đã gộp theo từng dòng; anh/chị báo đơn vị xem lại.`,
    en: `Cell ${toA1(cell)}: ${unit} says ${String(says)} (${noun.en}), the rows give ${String(counted)}. Merged by the rows; please let the unit know.`,
  };
}

/** People of the staff list whom a unit that has sent does not name. */
function notSeen({ staffWithoutRow, unitsSent, unitsWaiting }: Gathered): readonly Bilingual[] {
  return unitsSent.flatMap((unit) => {
    if (unitsWaiting.includes(unit)) return [];
    const names = staffWithoutRow.filter((each) => each.unit === unit).map(({ person }) => person);
    if (names.length === 0) return [];
    const list = names.join(", ");
    return [{ vi: `Chưa thấy tên: ${list} (${unit})`, en: `Not named: ${list} (${unit})` }];
  });
}

function notSent({ unitsMissing, unitsRefused, files }: Gathered): readonly Bilingual[] {
  const refused = new Map(unitsRefused.map((each) => [each.unit, each]));
  const silent = unitsMissing.filter((unit) => !refused.has(unit));
  const lines: Bilingual[] =
    silent.length === 0 ? [] : [{ vi: `Chưa gửi: ${silent.join(", ")}.`, en: `Not sent: ${silent.join(", ")}.` }];
  for (const { unit, file } of refused.values()) {
    const why = files.find(({ name }) => name === file)?.message ?? null;
    const said = (language: "vi" | "en") => why?.[language].replace(`${file}: `, "").replace(/\.$/u, "") ?? "";
    lines.push({
      vi: `Chưa nhận được: ${unit} (${file}: ${said("vi")}).`,
      en: `Not received: ${unit} (${file}: ${said("en")}).`,
    });
  }
  return lines;
}

/** «36 LĐTT (còn 2 dòng chờ anh/chị xác nhận, chưa tính)»: what waits stands beside what is counted. */
function waits({ merged, waiting }: Gathered): readonly Bilingual[] {
  if (waiting.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { awards } of merged.values()) {
    for (const award of awards) {
      const words = awardWords([award]);
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  const list = [...counts].map(([words, count]) => `${String(count)} ${words}`).join(", ");
  return [
    {
      vi: `${list} (còn ${String(waiting.length)} dòng chờ anh/chị xác nhận, chưa tính)`,
      en: `${list} (${String(waiting.length)} rows wait for your answer and are not counted)`,
    },
  ];
}
