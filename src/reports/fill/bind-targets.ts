import type { Answer } from "../../domain/answer";
import type { TargetResult } from "../../domain/targets/target-result";
import { headerSignature } from "../../workbook/anchors";
import { formatAt } from "../../workbook/grid";
import type { AssessmentWords } from "../assessment-text";
import type { Binding } from "./binding";
import { contentFor, type BindInput, type BoundTable } from "./bind-figures";
import { columnKey } from "./columns";
import { whyOf } from "./describe-source";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";
import { facetsOf, noFacets } from "./label-facets";
import { labelColumns, labelOf } from "./lines";
import { countMeant } from "./source-of-cell";
import { wholeScope, type Source, type TargetPart } from "./source";
import { filledColumns, headOf, shownText, type Table, type TableColumn } from "./table";
import { folded } from "./words";

const LEVEL =
  /\b(muc giao|muc|yeu cau|ke hoach|chi tieu giao|chi tieu duoc giao|chi tieu nam|giao|phan dau|chi tieu ke hoach)\b/;
const LABEL = /^(ten |noi dung |cac )?(chi tieu|noi dung|tieu chi|muc tieu|danh hieu)\b/;

/** Whether a table sets figures against targets: a label, the level asked for, and columns that answer it. */
export function isTargetTable(table: Table): boolean {
  const { name } = labelColumns(table);
  const label = table.columns.find((column) => column.column === name);
  if (!label || !LABEL.test(folded(label.path.at(-1) ?? ""))) return false;
  // The sheet «Chỉ tiêu» itself states targets and answers none.
  if (table.columns.some((column) => /^(phep so|ket qua xac nhan)\b/.test(folded(column.path.at(-1) ?? ""))))
    return false;
  const parts = table.columns.map((column) => partOf(column, null));
  const level = table.columns.some(
    (column) => column.column !== name && LEVEL.test(folded(headOf(column))) && partOf(column, null) === null,
  );
  return level && parts.some((part) => part !== null);
}

/** Binds a table of targets: each line to the target it states, each column to a part of its result. */
export function bindTargets(table: Table, { facts, answers, year }: BindInput): BoundTable {
  const form = headerSignature(table.grid, table.headRows) ?? "";
  const labels = labelColumns(table);
  const bindings: Binding[] = [];
  const taken = new Set<string>();
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (filledColumns(table.grid, row).length === 0) continue;
    const label = labelOf(table, row, labels);
    if (label === "" || isSection(table, row, labels)) continue;
    const result = targetOf(table, row, label, facts, taken);
    if (result) taken.add(result.target.id);
    for (const column of table.columns) {
      if (column.column === labels.number || column.column === labels.name) continue;
      if (leftToHer(answers, form, column)) continue;
      const part = partOf(column, table);
      if (part === null) continue;
      const bound = result ? ofResult(result, part, facts, table, column) : ofWords(label, part, facts, year);
      if (bound === null) continue;
      const figure = evaluate(bound.source, facts);
      const format = formatAt(table.grid, row, column.column);
      bindings.push({
        ref: { sheet: table.grid.name, row, column: column.column },
        source: bound.source,
        value: figure.value === null ? null : contentFor(bound.source, figure.value, format),
        confidence: bound.confidence,
        why: figure.missing ?? whyOf(bound.source, facts),
        rows: figure.rows,
        figure: typeof figure.value === "number" ? figure.value : null,
        form,
        key: `${columnKey(column)} · row:${folded(label)}`,
      });
    }
  }
  return { bindings, questions: [], notes: [] };
}

function leftToHer(answers: readonly Answer[], form: string, column: TableColumn): boolean {
  return answers.some(
    (answer) =>
      answer.kind === "binding" && answer.form === form && answer.cell === columnKey(column) && answer.source === null,
  );
}

/** A section stands alone in its row: «A. VỀ TẬP THỂ», or «I | Về tập thể». */
function isSection(
  table: Table,
  row: number,
  labels: { readonly number: number | null; readonly name: number },
): boolean {
  const mark = labels.number === null ? "" : shownText(table.grid, row, labels.number);
  const filled = filledColumns(table.grid, row).filter((column) => column !== labels.number && column !== labels.name);
  return filled.length === 0 && !/^\d/.test(mark);
}

/** What a column of a target table asks for; null: hers. */
export function partOf(column: TableColumn, table: Table | null): TargetPart | null {
  const path = column.path.map(folded);
  const last = path.at(-1) ?? "";
  const whole = path.join(" ");
  if (/^(ghi chu|can cu|don vi tinh|dvt|minh chung|giai doan|phep so|mau so tinh|thoi han|phu trach)\b/.test(last))
    return null;
  if (/\bdang ky dau nam\b/.test(whole) || /\bnam truoc|cung ky\b/.test(whole)) return null;
  if (/^(thua|chenh lech|tang giam)\b/.test(last)) return "difference";
  if (
    /^(danh gia|dat chua dat|dat khong dat|ket luan|so voi (chi tieu|ke hoach|muc)|dat hay|xep loai|nhan xet)\b/.test(
      last,
    )
  )
    return "assessment";
  if (/^(muc can co|can co|so luong can|so can)\b/.test(last)) return "needed";
  if (/^(tren tong so|mau so|tong so (cbccvc|nguoi|phong|don vi)|tong so)\b/.test(last)) return "denominator";
  if (/^(ty le|ti le)\b/.test(last) || /^%$/.test((column.path.at(-1) ?? "").trim()))
    return LEVEL.test(path.slice(0, -1).join(" ")) ? null : "share";
  if (LEVEL.test(last) || LEVEL.test(path.slice(0, -1).join(" "))) return null;
  if (
    /^(so luong|sl|so|so dang ky|dang ky|so dat|thuc hien|dat duoc|ket qua dang ky|ket qua thuc hien|ket qua dat|so lieu|dang ky nam)\b/.test(
      last,
    )
  )
    return "value";
  if (/^ket qua\b/.test(last)) return hasValueColumn(table, column) ? "assessment" : "value";
  return null;
}

/** «Kết quả» beside a column of numbers is the verdict; alone it is the number. */
function hasValueColumn(table: Table | null, self: TableColumn): boolean {
  if (table === null) return true;
  return table.columns.some(
    (column) =>
      column.column !== self.column &&
      /^(so luong|sl|so|so dang ky|dang ky|so dat|thuc hien|dat duoc|so lieu)\b/.test(folded(column.path.at(-1) ?? "")),
  );
}

/** The target this line states: read from this very line, or worded alike. */
function targetOf(
  table: Table,
  row: number,
  label: string,
  facts: Facts,
  taken: ReadonlySet<string>,
): TargetResult | null {
  const own = facts.targets.find(({ target }) => target.source?.sheet === table.grid.name && target.source.row === row);
  if (own) return own;
  const words = new Set(folded(label).split(" "));
  const ranked = facts.targets
    .filter(({ target }) => !taken.has(target.id) && !target.isDefault)
    .map((result) => ({ result, likeness: likeness(words, new Set(folded(result.target.label).split(" "))) }))
    .sort((one, other) => other.likeness - one.likeness);
  const [best, next] = ranked;
  if (!best || best.likeness < 0.6 || (next && next.likeness > best.likeness - 0.08)) return null;
  return best.result;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

interface Bound {
  readonly source: Source;
  readonly confidence: number;
}

function ofResult(
  result: TargetResult,
  part: TargetPart,
  facts: Facts,
  table: Table,
  column: TableColumn,
): Bound | null {
  const { target, status } = result;
  const measured = result.numerator !== null;
  if (!measured && part !== "assessment") {
    // A line that only she can attest stays hers; a line without data is said once, at its number.
    return part === "value" && target.measure.kind !== "attested"
      ? { source: of(result, part, "plain"), confidence: 1 }
      : null;
  }
  if (part === "share" && (result.denominator === null || target.unit !== "percent")) return null;
  if (part === "denominator" && result.denominator === null) return null;
  if ((part === "needed" || part === "difference") && result.needed === null) return null;
  if (
    part === "assessment" &&
    (status === "attested" || status === "awaiting" || status === "unknown" || status === "not-due")
  )
    return null;
  if (part === "assessment" && facts.stage === "mid-year" && status === "missed") return null;
  return { source: of(result, part, assessmentWords(table, column)), confidence: 0.9 };
}

function of(result: TargetResult, part: TargetPart, words: AssessmentWords): Source {
  return { kind: "target", target: result.target.id, part, words };
}

/** The words her own head or column uses; «Đạt / Chưa đạt» where it says nothing. */
function assessmentWords(table: Table, column: TableColumn): AssessmentWords {
  const used = [headOf(column)];
  for (let row = table.firstRow; row <= table.lastRow; row++) used.push(shownText(table.grid, row, column.column));
  const words = folded(used.join(" "));
  if (/\bdang ky (du|vuot|con thieu)\b/.test(words)) return "stage";
  if (/\bkhong dat\b/.test(words)) return "plain-not";
  const like52 = table.columns.some((each) => /^muc can co\b/.test(folded(each.path.at(-1) ?? "")));
  return like52 && !/\bdat\b/.test(folded(headOf(column))) ? "stage" : "plain";
}

/** No target is known for the line: what its own words count, as far as that can be said. */
function ofWords(label: string, part: TargetPart, facts: Facts, year: number | null): Bound | null {
  const facets = facetsOf(label, null, year);
  const meant = countMeant(
    { ...facets, measure: facets.measure === "share" ? null : facets.measure, who: null },
    noFacets,
    wholeScope,
    facts,
    false,
  );
  if (meant.kind !== "source" || (facets.award === null && meant.source.kind !== "initiatives")) return null;
  const count = meant.source;
  const whole: Source | null =
    count.kind !== "award"
      ? null
      : count.recipient === "collective"
        ? { kind: "units", scope: wholeScope }
        : { kind: "headcount", who: facets.who ?? "all", scope: wholeScope };
  switch (part) {
    case "value":
      return { source: count, confidence: 0.75 };
    case "denominator":
      return whole === null ? null : { source: whole, confidence: 0.72 };
    case "share":
      return whole === null || facets.measure !== "share"
        ? null
        : { source: { kind: "share", part: count, whole }, confidence: 0.72 };
    case "needed":
    case "difference":
    case "assessment":
      return null;
  }
}
