import type { AwardId } from "../../domain/glossary/awards";
import type { Bilingual } from "../../domain/bilingual";
import type { RowRef } from "../../workbook/refs";
import { assessmentText } from "../assessment-text";
import type { Facts, Subject } from "./facts";
import type { Scope, Source, Who } from "./source";

/** What a source comes to: a number, words, or nothing with the reason. */
export interface Figure {
  readonly value: number | string | null;
  /** The rows it is made of, each once, in reading order. */
  readonly rows: readonly RowRef[];
  /** Why there is no value. */
  readonly missing: Bilingual | null;
}

/** Counts a source. Shares are fractions (0.9429), never percents; pure. */
export function evaluate(source: Source, facts: Facts): Figure {
  switch (source.kind) {
    case "headcount":
      return headcount(source.who, source.scope, facts);
    case "award": {
      const found = withAward(source, facts);
      const named = picked(found, source.who);
      return (named ?? found.length === 0)
        ? countOf(named ?? [], (each) => rowsOfAward(each, source.award))
        : unknown(whoMissing(source.who));
    }
    case "units": {
      const units = facts.departments.filter((unit) => inScope(unit.key, source.scope));
      const rows = units.flatMap((unit) =>
        unit.spellings.slice(0, 1).map(({ cell }) => ({ sheet: cell.sheet, row: cell.row })),
      );
      return units.length === 0 ? unknown(noUnits) : { value: units.length, rows, missing: null };
    }
    case "initiatives": {
      const found = facts.initiatives.filter((each) => {
        const level = source.standing === "recognised" ? each.recognised : (each.recognised ?? each.level);
        if (source.standing === "recognised" && level === null) return false;
        // A list without levels is one of the grassroots level: that is where every initiative is recognised first.
        const value = level?.value ?? "grassroots";
        return (source.level === null || value === source.level) && inScope(each.unit, source.scope);
      });
      return { value: found.length, rows: found.map((each) => each.at), missing: null };
    }
    case "share": {
      const part = evaluate(source.part, facts);
      const whole = evaluate(source.whole, facts);
      if (typeof part.value !== "number" || typeof whole.value !== "number") {
        return { value: null, rows: part.rows, missing: part.missing ?? whole.missing ?? noWhole };
      }
      if (whole.value === 0) return { value: null, rows: part.rows, missing: noWhole };
      // The counted are always among those they are taken of; more of them means that one of the two is another group.
      if (part.value > whole.value)
        return { value: null, rows: part.rows, missing: moreThanWhole(part.value, whole.value) };
      return { value: part.value / whole.value, rows: part.rows, missing: null };
    }
    case "sum": {
      const figures = source.of.map((each) => evaluate(each, facts));
      const missing = figures.find((figure) => figure.missing !== null)?.missing ?? null;
      if (missing !== null) return unknown(missing);
      const value = figures.reduce((total, figure) => total + (typeof figure.value === "number" ? figure.value : 0), 0);
      return { value, rows: distinctRows(figures.flatMap((figure) => figure.rows)), missing: null };
    }
    case "target":
      return ofTarget(source, facts);
  }
}

function headcount(who: Who, scope: Scope, facts: Facts): Figure {
  const source = facts.staff.length > 0 ? facts.staff : facts.people;
  if (source.length === 0) return unknown(noPeople);
  if (scope.kind === "whole-body") return unknown(noPeople);
  const subjects = source.filter((each) => scope.kind === "whole" || inScope(each.unit, scope));
  const named = picked(subjects, who);
  return named === null ? unknown(whoMissing(who)) : countOf(named, (each) => each.rows);
}

/** Subjects who hold the award; «Bằng khen» without a level takes every level in. */
function withAward(source: Source & { readonly kind: "award" }, facts: Facts): readonly Subject[] {
  const awards = awardsMeantBy(source.award);
  if (source.standing === "decided") return decided(source, awards, facts);
  const pool =
    source.recipient === "individual"
      ? facts.people
      : source.recipient === "collective"
        ? facts.collectives
        : facts.families;
  return pool.filter((each) => awards.some((award) => each.claims.has(award)) && ofScope(each, source.scope, facts));
}

export function awardsMeantBy(award: AwardId): readonly AwardId[] {
  if (award !== "diploma-of-merit") return [award];
  return ["diploma-of-merit", "provincial-diploma-of-merit", "ministerial-diploma-of-merit"];
}

function rowsOfAward(subject: Subject, award: AwardId): readonly RowRef[] {
  return awardsMeantBy(award).flatMap((each) => subject.claims.get(each) ?? []);
}

function decided(
  source: Source & { readonly kind: "award" },
  awards: readonly AwardId[],
  facts: Facts,
): readonly Subject[] {
  const subjects = new Map<string, Subject>();
  for (const result of facts.register.results) {
    if (result.kind !== source.recipient || !awards.includes(result.award)) continue;
    const known = [...facts.people, ...facts.collectives].find((each) => each.key === result.subject);
    const unit = known?.unit ?? null;
    if (source.scope.kind === "units" && !inScope(unit, source.scope)) continue;
    const before = subjects.get(result.subject);
    const rows = [...(before?.claims.get(source.award) ?? []), { sheet: result.at.sheet, row: result.at.row }];
    subjects.set(result.subject, {
      key: result.subject,
      kind: result.kind,
      name: result.name.value,
      unit,
      claims: new Map([[source.award, rows]]),
      rows,
      gender: known?.gender ?? null,
      employment: known?.employment ?? null,
      leads: known?.leads ?? null,
    });
  }
  return [...subjects.values()];
}

/** Collectives of the whole body are counted only where the body itself is asked for. */
function ofScope(subject: Subject, scope: Scope, facts: Facts): boolean {
  const unit = subject.unit === null ? null : (facts.unitOf.get(subject.unit) ?? null);
  switch (scope.kind) {
    case "whole":
      return subject.kind !== "collective" || unit === null || unit.kind === "department";
    case "units":
      return inScope(subject.unit, scope);
    case "whole-body":
      return unit?.kind === "whole-body";
  }
}

function inScope(unit: string | null, scope: Scope): boolean {
  switch (scope.kind) {
    case "whole":
      return true;
    case "units":
      return unit !== null && scope.units.includes(unit);
    case "whole-body":
      return false;
  }
}

/** The part of them that is meant; null where no form says who belongs to it. */
function picked(subjects: readonly Subject[], who: Who): readonly Subject[] | null {
  switch (who) {
    case "all":
      return subjects;
    case "women":
      return subjects.some((each) => each.gender !== null) ? subjects.filter((each) => each.gender === "female") : null;
    case "contract":
      return subjects.some((each) => each.employment !== null)
        ? subjects.filter((each) => each.employment === "contract")
        : null;
    case "staff":
      return subjects.filter((each) => each.employment !== "contract");
    case "leaders":
      return subjects.some((each) => each.leads !== null) ? subjects.filter((each) => each.leads === true) : null;
    case "non-leaders":
      return subjects.some((each) => each.leads !== null) ? subjects.filter((each) => each.leads === false) : null;
  }
}

function ofTarget(source: Source & { readonly kind: "target" }, facts: Facts): Figure {
  const result = facts.targets.find((each) => each.target.id === source.target);
  if (!result) return unknown(noTarget);
  const rows = result.numerator?.rows ?? [];
  const figure = (value: number | string | null, from = rows): Figure =>
    value === null ? { value, rows: from, missing: result.why } : { value, rows: from, missing: null };
  const { numerator, denominator, needed } = result;
  switch (source.part) {
    case "value":
      return figure(numerator?.value ?? null);
    case "denominator":
      return figure(denominator?.value ?? null, denominator?.rows ?? []);
    case "share":
      return figure(numerator && denominator && denominator.value > 0 ? numerator.value / denominator.value : null);
    case "needed":
      return figure(needed);
    case "difference":
      return figure(numerator && needed !== null ? numerator.value - needed : null);
    case "assessment":
      return figure(assessmentText(result, facts.stage, source.words));
  }
}

function countOf(subjects: readonly Subject[], rows: (subject: Subject) => readonly RowRef[]): Figure {
  return { value: subjects.length, rows: distinctRows(subjects.flatMap(rows)), missing: null };
}

function distinctRows(rows: readonly RowRef[]): readonly RowRef[] {
  return [...new Map(rows.map((row) => [`${row.sheet}\u001F${String(row.row)}`, row])).values()];
}

function unknown(missing: Bilingual): Figure {
  return { value: null, rows: [], missing };
}

const noPeople: Bilingual = {
  vi: "Tệp chưa cho biết số người: chưa thấy biểu đăng ký cá nhân hay danh sách CBCCVC.",
  en: "The file does not say how many people there are: no registration of people and no staff list was found.",
};

const noUnits: Bilingual = {
  vi: "Tệp chưa cho biết các phòng, đơn vị.",
  en: "The file does not say which units there are.",
};

const noWhole: Bilingual = {
  vi: "Chưa có mẫu số để tính tỷ lệ.",
  en: "There is nothing yet to take the share of.",
};

function moreThanWhole(part: number, whole: number): Bilingual {
  return {
    vi: `Chưa tính tỷ lệ vì số lượng (${String(part)}) lớn hơn mẫu số (${String(whole)}); có thể hai số này đếm hai nhóm người khác nhau. Anh/chị xem giúp.`,
    en: `No share is given: the count (${String(part)}) is larger than what it is taken of (${String(whole)}), so the two may count different people. Please have a look.`,
  };
}

const noTarget: Bilingual = {
  vi: "Chưa tìm thấy chỉ tiêu này trong tệp.",
  en: "This target was not found in the file.",
};

function whoMissing(who: Who): Bilingual {
  switch (who) {
    case "women":
      return {
        vi: "Các biểu chưa có cột giới tính nên chưa đếm được số nữ.",
        en: "No form has a column for gender, so women cannot be counted.",
      };
    case "contract":
      return {
        vi: "Các biểu chưa phân biệt người lao động hợp đồng.",
        en: "No form tells contract workers apart.",
      };
    case "leaders":
    case "non-leaders":
      return {
        vi: "Các biểu chưa có cột chức vụ nên chưa tách được lãnh đạo, quản lý.",
        en: "No form has a column for positions, so leaders cannot be told apart.",
      };
    case "all":
    case "staff":
      return noPeople;
  }
}
