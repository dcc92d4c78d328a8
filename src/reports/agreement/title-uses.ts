import type { WorkbookReading } from "../../domain/check";
import type { Reconciliation } from "../../domain/counted/reconciliation";
import type { TitleUse, UsePlace } from "../../domain/counted/title-use";
import type { Counted } from "../../domain/counted/counted";
import type { AwardId } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import type { TargetResult } from "../../domain/targets/target-result";
import type { WorkbookSnapshot } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import type { ReportId } from "../create/report-id";
import type { Binding } from "../fill/binding";
import { type TitleFigure, titleFigures, titleMeantBy } from "./title-figures";

export interface UsesInput {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  readonly targets: readonly TargetResult[];
  readonly counted: readonly Counted[];
  /** Of her forms, as they would be filled. */
  readonly bindings: readonly Binding[];
}

/**
 * «Biểu nào dùng số nào»: every place that shows how many hold a title for the whole office, each with the one level of
 * the count it stands on: her printed totals, her summary forms, the plan's targets and what a most is taken of, then the
 * forms and the sentence we would make. Every summary and list counts everybody; a target counts what the plan says.
 */
export function titleUses(chain: Reconciliation, input: UsesInput): readonly TitleUse[] {
  return [
    ...printedTotals(chain, input),
    ...figuresOfForms(chain, input),
    ...targetsOf(chain, input),
    ...capsOn(chain, input),
    ...madeByUs(chain),
  ];
}

function printedTotals({ award, recipient, standing }: Reconciliation, { reading }: UsesInput): readonly TitleUse[] {
  if (standing !== "registered") return [];
  const forms = reading.sheets.flatMap((sheet) => sheet.forms);
  return reading.register.totals.flatMap((total): readonly TitleUse[] => {
    const column = forms
      .find(({ id }) => id === total.form)
      ?.columns.find(({ column: place }) => place === total.at.column);
    if (total.award !== award || column?.recipient !== recipient || total.scope !== "form") return [];
    const place: UsePlace = { kind: "total", cells: [total.at] };
    return [{ place, level: "marks", value: total.counted, of: null, said: total.printed }];
  });
}

function figuresOfForms(chain: Reconciliation, input: UsesInput): readonly TitleUse[] {
  const { bindings, snapshot, targets, counted } = input;
  const shares = bindings.filter(({ source }) => source?.kind === "share");
  const own = titleFigures(bindings, snapshot, targets, counted).filter(
    (each) => !each.isTarget && isOf(each, chain) && each.standing === chain.standing,
  );
  return own.flatMap((figure): readonly TitleUse[] => {
    const count = bindings.find(({ ref }) => isSameCell(ref, figure.ref))?.figure ?? null;
    if (count === null) return [];
    const beside = shares.find(({ ref, source }) => {
      if (ref.sheet !== figure.ref.sheet || ref.row !== figure.ref.row || source?.kind !== "share") return false;
      const part = titleMeantBy(source.part, targets, counted);
      return part !== null && isOf(part, chain) && part.rung === figure.rung;
    });
    const whole = beside?.figure == null || beside.figure === 0 ? null : Math.round(count / beside.figure);
    const cells = beside === undefined ? [figure.ref] : [figure.ref, beside.ref];
    const said = figure.isTyped ? figure.value : null;
    return [{ place: { kind: "form", cells }, level: figure.rung, value: count, of: whole, said }];
  });
}

function targetsOf(chain: Reconciliation, { targets, bindings }: UsesInput): readonly TitleUse[] {
  return targets.flatMap(({ target, numerator, denominator }): readonly TitleUse[] => {
    if (!isAsked(target, chain) || numerator === null) return [];
    const cells = cellsOf(target.id, ["value", "denominator", "share"], bindings);
    const place: UsePlace = { kind: "target", label: target.label, cells };
    const isOfAll = denominator === null || isMost(target);
    const level = isOfAll ? "held" : "inBase";
    return [{ place, level, value: numerator.value, of: denominator?.value ?? null, said: null }];
  });
}

/** Whatever is taken of those who hold this title: they are all of them, people on contract included. */
function capsOn({ award, recipient }: Reconciliation, { targets, bindings }: UsesInput): readonly TitleUse[] {
  return targets.flatMap(({ target, denominator, needed }): readonly TitleUse[] => {
    const basis = target.denominator;
    const isOnTitle =
      recipient === "individual" &&
      ((basis?.kind === "advanced-workers" && (award === "advanced-worker" || award === "advanced-soldier")) ||
        (basis?.kind === "holders" && basis.award === award));
    if (!isOnTitle || denominator === null || target.scope.unit !== null) return [];
    const most = isMost(target) ? needed : null;
    const place: UsePlace = {
      kind: "cap",
      label: target.label,
      most,
      cells: cellsOf(target.id, ["denominator"], bindings),
    };
    return [{ place, level: "held", value: denominator.value, of: null, said: null }];
  });
}

/** Everybody, as every summary, list and sentence of ours counts; a list of people names whoever registers anything. */
function madeByUs({ recipient, award, numerator, denominator, beside, standing }: Reconciliation): readonly TitleUse[] {
  const held = numerator.find(({ id }) => id === "held")?.value ?? 0;
  const staff = denominator.find(({ id }) => id === "staff")?.value ?? null;
  const listed = beside.find(({ id }) => id === "listed")?.value;
  const report = (id: ReportId): UsePlace => ({ kind: "report", report: id });
  const of = staff !== null && staff >= held ? staff : null;
  const everybody = (place: UsePlace, share: number | null): TitleUse => ({
    place,
    level: "held",
    value: held,
    of: share,
    said: null,
  });
  const isRegistering = standing === "registered";
  const list: readonly TitleUse[] =
    recipient === "collective"
      ? [everybody(report("collectives"), null)]
      : isRegistering && listed !== undefined
        ? [{ place: report("individuals"), level: "listed", value: listed, of: null, said: null }]
        : [];
  return [
    ...(recipient === "family" ? [] : [everybody(report("summary"), of)]),
    ...list,
    ...(inSentences.has(award) && recipient !== "family"
      ? [everybody({ kind: "paragraph" }, award === "advanced-worker" ? of : null)]
      : []),
  ];
}

/** Titles that the sentence for the report speaks of. */
const inSentences: ReadonlySet<AwardId> = new Set([
  "advanced-worker",
  "grassroots-emulation-fighter",
  "advanced-labor-collective",
  "excellent-labor-collective",
  "provincial-diploma-of-merit",
  "ministerial-diploma-of-merit",
  "certificate-of-merit",
]);

function isOf(
  figure: Pick<TitleFigure, "award" | "recipient">,
  chain: { readonly award: AwardId; readonly recipient: RecipientKind },
): boolean {
  return figure.award === chain.award && figure.recipient === chain.recipient;
}

function isAsked({ measure, scope }: TargetResult["target"], { award, recipient }: Reconciliation): boolean {
  return (
    measure.kind === "award" &&
    measure.award === award &&
    measure.recipient === recipient &&
    !measure.wholeBody &&
    scope.unit === null
  );
}

function isMost({ comparator, denominator }: TargetResult["target"]): boolean {
  return comparator === "<=" && (denominator?.kind === "advanced-workers" || denominator?.kind === "holders");
}

function cellsOf(target: string, parts: readonly string[], bindings: readonly Binding[]): readonly CellRef[] {
  return bindings.flatMap(({ ref, source }) =>
    source?.kind === "target" && source.target === target && parts.includes(source.part) ? [ref] : [],
  );
}

function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
