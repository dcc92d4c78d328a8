import { sourceColumnsOf } from "../domain/form/own-forms";
import { preflight, type PreflightPoint } from "../reports/preflight";
import { fillPoints } from "../reports/submission/fill-points";
import { homePaperOf, type HomePaper } from "../reports/submission/home-sheets";
import { privateCells, type PrivateCell } from "../reports/submission/private-cells";
import type { Failure } from "../workbook/failure";
import type { Workbook } from "../workbook/ports";
import type { CellRef } from "../workbook/refs";
import { ok, type Result } from "../workbook/result";
import type { Checked } from "./checked";
import type { SubmissionChoices, SubmissionCopy } from "./engine";
import { previewFill } from "./fill";

/** What is taken out of a copy and laid round what stays. */
export interface TraceOptions {
  readonly removeHiddenSheets: boolean;
  readonly removeSheets: readonly string[];
  readonly setPrintAreas: boolean;
  readonly blankCells: readonly { readonly ref: CellRef; readonly onlyStruck: boolean }[];
  readonly removeComments: boolean;
}

/** The bytes of a copy, and what happened to them on the way. */
export interface CleanCopy {
  readonly bytes: Uint8Array;
  readonly frozenFormulas: number;
  readonly keptSheets: readonly string[];
  readonly comments: readonly CellRef[];
}

/** Makes a workbook's bytes ready to hand in: without our parts, without these sheets, with print areas. */
export type WithoutTraces = (bytes: Uint8Array, options: TraceOptions) => Promise<Result<CleanCopy, Failure>>;

/** What the planned filling says before a copy without these sheets is made. */
export type PointsOfFilling = (
  checked: Checked,
  homeSheets: readonly string[],
) => Promise<Result<readonly PreflightPoint[], Failure>>;

/** Worked out at once, where nobody waits for a page meanwhile. */
export function pointsOfFilling(
  { request, result, journal }: Pick<Checked, "request" | "result" | "journal">,
  homeSheets: readonly string[],
): readonly PreflightPoint[] {
  const { targets, counted } = result;
  const fill = {
    vi: previewFill({ request, result, journal }, "vi", ""),
    en: previewFill({ request, result, journal }, "en", ""),
  };
  return fillPoints({ snapshot: request.snapshot, targets, counted, fill, homeSheets });
}

/** What she has not said otherwise: nothing is blanked without her word, and the office's own papers stay at home. */
const NO_CHOICES: SubmissionChoices = { blankPrivate: false, takeAlong: [] };

/**
 * «Bản để nộp»: a copy without traces of the tool, without hidden sheets and the office's own papers, with print areas;
 * and what still stands against handing it in, what it tells of persons first. The open workbook is not touched.
 */
export async function submissionCopy(
  workbook: Workbook,
  checked: Checked,
  withoutTraces: WithoutTraces,
  choices: SubmissionChoices = NO_CHOICES,
  points: PointsOfFilling = (of, homeSheets) => Promise.resolve(ok(pointsOfFilling(of, homeSheets))),
): Promise<Result<SubmissionCopy, Failure>> {
  const bytes = await workbook.bytes();
  if (!bytes.ok) return bytes;
  const { snapshot, fileName, answers, waivers } = checked.request;
  const papers = homePapers(checked);
  const homeSheets = staysHome(checked, papers, choices);
  const cells = personalCells(checked, homeSheets);
  const copy = await withoutTraces(bytes.value, {
    removeHiddenSheets: true,
    removeSheets: [...homeSheets.keys()],
    setPrintAreas: true,
    blankCells: [
      ...(choices.blankPrivate ? cells.map(({ ref, kind }) => ({ ref, onlyStruck: kind === "struck" })) : []),
      ...sourceCells(checked, homeSheets).map((ref) => ({ ref, onlyStruck: false })),
    ],
    removeComments: choices.blankPrivate,
  });
  if (!copy.ok) return copy;
  const { keptSheets, frozenFormulas, comments } = copy.value;
  const personal = [...cells, ...comments.map((ref): PrivateCell => ({ ref, kind: "comment" }))];
  const ofFilling = await points(checked, [...homeSheets.keys()]);
  if (!ofFilling.ok) return ofFilling;
  const told = preflight({
    snapshot,
    findings: checked.result.findings,
    fillPoints: ofFilling.value,
    traces: checked.journal.length + (answers.length > 0 ? 1 : 0) + (waivers.length > 0 ? 1 : 0),
    homeSheets,
    privateCells: personal,
    blankPrivate: choices.blankPrivate,
    keptSheets,
    frozenFormulas,
  });
  const pointsOf = (wanted: PreflightPoint["weight"]) =>
    told.filter(({ weight }) => weight === wanted).map(({ kind, sentence, at }) => ({ kind, sentence, at }));
  return ok({
    fileName: nameOfCopy(fileName),
    bytes: copy.value.bytes,
    open: pointsOf("must-see"),
    done: pointsOf("will-be-done"),
    privateCells: personal,
    sheets: snapshot.sheets
      .filter(({ visibility }) => visibility === "visible")
      .map(({ name }) => ({
        name,
        paper: papers.get(name) ?? null,
        goes: !homeSheets.has(name) || keptSheets.includes(name),
      })),
  });
}

function homePapers({ request, result }: Checked): ReadonlyMap<string, HomePaper> {
  return new Map(
    request.snapshot.sheets.flatMap((grid) => {
      const forms = result.reading.sheets.find(({ name }) => name === grid.name)?.forms ?? [];
      const paper = homePaperOf(grid, forms);
      return paper === null ? [] : [[grid.name, paper] as const];
    }),
  );
}

/** The office's own papers that are left out: not those she ticked, and none where nothing else would be left. */
function staysHome(
  { request: { snapshot } }: Checked,
  papers: ReadonlyMap<string, HomePaper>,
  { takeAlong }: SubmissionChoices,
): ReadonlyMap<string, HomePaper> {
  const left = [...papers].filter(([name]) => !takeAlong.includes(name));
  const names = new Set(left.map(([name]) => name));
  const isEmpty = snapshot.sheets.every(({ name, visibility }) => visibility !== "visible" || names.has(name));
  return new Map(isEmpty ? left.filter(([, paper]) => paper === "review-sheet" || paper === "gathering-ledger") : left);
}

/** What the sheets of the copy tell of persons beyond what their forms ask for. */
function personalCells(
  { request, result: { reading } }: Checked,
  homeSheets: ReadonlyMap<string, HomePaper>,
): readonly PrivateCell[] {
  const { people, staff } = reading.register;
  const names = [...people.map(({ name }) => name), ...staff.map(({ name }) => name.value)]
    .map((name) => name.normalize("NFC").toLowerCase().trim())
    .filter((name) => name.includes(" "));
  return request.snapshot.sheets
    .filter(({ name, visibility }) => visibility === "visible" && !homeSheets.has(name))
    .flatMap((grid) => {
      const forms = reading.sheets.find(({ name }) => name === grid.name)?.forms ?? [];
      return privateCells(grid, forms, [...new Set(names)]);
    });
}

/** «Nguồn» of the merged sheets names the units' files: it says nothing to who receives the copy. */
function sourceCells(
  { request: { snapshot } }: Checked,
  homeSheets: ReadonlyMap<string, HomePaper>,
): readonly CellRef[] {
  return snapshot.sheets
    .filter(({ name }) => !homeSheets.has(name))
    .flatMap((grid) => {
      const first = grid.values.slice(0, 30).map((row) => row.map((value) => (typeof value === "string" ? value : "")));
      return sourceColumnsOf(grid.name, first).flatMap((column) =>
        grid.values.flatMap((row, at) =>
          typeof row[column - 1] === "string" ? [{ sheet: grid.name, row: at + 1, column }] : [],
        ),
      );
    });
}

function nameOfCopy(fileName: string): string {
  const [, name = fileName, ending = ".xlsx"] = /^(.*?)(\.xls[xm])$/i.exec(fileName) ?? [];
  return `${name} (bản để nộp)${ending}`;
}
