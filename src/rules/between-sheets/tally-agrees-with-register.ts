import { holdersAmong } from "../../counting/holders";
import { ladderOf } from "../../counting/rungs";
import { ADVANCED } from "../../domain/eligibility/titles-held";
import { type AwardId, glossaryEntry } from "../../domain/glossary/awards";
import { recogniseAwards } from "../../domain/glossary/recognise-award";
import { fold } from "../../text/fold";
import { yearsIn } from "../../text/years";
import { formulaAt, type Grid, valueAt } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { shown } from "../shown";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { excerpt, two } from "../wording";

/** A tally is a short sheet; a longer one is a list. */
const LONGEST = 80;
/** A figure that is off by more counts something else. */
const SLIP = 0.25;
const FEW = 3;

/** «Tổng số người đăng ký | 45», «CSTĐCS | 12» on a sheet of its own: each line says what the register gives. */
export const tallyAgreesWithRegister: Rule = {
  id: "tally-agrees-with-register",
  title: {
    vi: "Bảng đếm theo danh hiệu khớp với biểu đăng ký",
    en: "A tally by title agrees with the register",
  },
  why: {
    vi: "Bảng đếm nhanh thường lập trước khi danh sách đổi, nên dễ cũ.",
    en: "A quick tally is mostly made before the list changes and grows old.",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  level: "forms",

  *check(view) {
    if (view.facts.registrationForms.length === 0) return;
    for (const grid of tallySheets(view)) {
      for (let row = 1; row <= grid.values.length; row += 1) {
        const line = lineAt(grid, row);
        if (line === null) continue;
        const counted = countsOf(line.of, view);
        const off = Math.min(...counted.map((count) => Math.abs(count - line.said)));
        if (off === 0 || off > Math.max(FEW, line.said * SLIP)) continue;
        const at = { sheet: grid.name, row, column: line.column };
        const [label, said, read] = [toA1(at), two(line.said), two(counted[0] ?? 0)];
        const what = excerpt(line.label);
        yield {
          at,
          subject: null,
          figures: `${String(line.said)}/${counted.join(",")}`,
          message: {
            vi: `Ô ${label}, «${what}»: bảng này ghi ${said}, còn đếm trong biểu đăng ký được ${read}. Anh/chị xem giúp con số nào đúng.`,
            en: `Cell ${label}, «${what}»: this sheet says ${said}, while the register gives ${read}. Please see which figure is right.`,
          },
        };
      }
    }
  },
};

/** Short sheets that list nobody and name no other year. */
function tallySheets({ snapshot, facts, year }: RuleView): readonly Grid[] {
  const lists = new Set(
    facts.forms.filter(({ kind, rows }) => isList(kind) && rows.length > 0).map(({ sheet }) => sheet),
  );
  return snapshot.sheets.filter((grid) => {
    if (lists.has(grid.name) || grid.values.length > LONGEST || grid.visibility !== "visible") return false;
    const words = grid.values.slice(0, 10).flat();
    const years = [grid.name, ...words].flatMap((text) => (typeof text === "string" ? yearsIn(text) : []));
    return years.length === 0 || years.includes(year);
  });
}

function isList(kind: string): boolean {
  return kind !== "summary" && kind !== "other";
}

interface Line {
  readonly label: string;
  readonly of: readonly AwardId[] | "people" | "collectives";
  readonly said: number;
  readonly column: number;
}

/** One label and, to its right, one figure. */
function lineAt(grid: Grid, row: number): Line | null {
  const cells = (grid.values[row - 1] ?? []).flatMap((value, at) =>
    value === null || value === "" ? [] : [{ value, column: at + 1 }],
  );
  const label = cells.find(({ value }) => typeof value === "string" && /\p{L}{2}/u.test(value));
  if (label === undefined || typeof label.value !== "string" || label.value.length > 80) return null;
  const figures = cells.filter(
    ({ column }) => column > label.column && /^\s*\d{1,5}\s*$/.test(shown(valueAt(grid, row, column))),
  );
  const [figure] = figures;
  if (figure === undefined || figures.length > 1) return null;
  if (formulaAt(grid, row, figure.column)?.stale === true) return null;
  const of = meantBy(label.value);
  return of === null
    ? null
    : { label: label.value, of, said: Number(shown(valueAt(grid, row, figure.column))), column: figure.column };
}

/** Words that a label of a tally may carry beside what it counts. */
const saysNoMore =
  /(?<!\p{L})(?:tổng|cộng|số|lượng|người|cá nhân|đồng chí|đăng ký|đk|danh hiệu|đạt|hình thức|của|giám đốc|sở|gđ)(?!\p{L})|[-+•*:.,()\d]/gu;

function meantBy(label: string): Line["of"] | null {
  // «(đếm tay)» says how it was counted, and not what.
  const said = fold(label).replace(/\s*\((?:đếm|cộng|tính|gõ|nhập|lấy)(?!\p{L})[^()]*\)\s*$/u, "");
  if (
    /^[-+•*\s]*(?:tổng )?số (?:lượng )?(?:người|cá nhân|phiếu)(?: (?:đã|đăng ký|gửi|phiếu|tham gia|trả lời|thi đua))*$/u.test(
      said,
    )
  )
    return "people";
  if (/^[-+•*\s]*(?:tổng )?(?:số )?tập thể(?: (?:đã|đăng ký|thi đua))*$/u.test(said)) return "collectives";
  const [named, ...others] = recogniseAwards(label, { recipient: null });
  if (named === undefined || others.length > 0 || named.negated || named.wants !== null || named.award === "other")
    return null;
  const rest = fold(`${label.slice(0, named.from)} ${label.slice(named.to)}`).replace(saysNoMore, "");
  return rest.trim() === "" ? (ADVANCED.includes(named.award) ? ADVANCED : [named.award]) : null;
}

/** What the register gives, the plainest first: lines, different recipients, with those whose higher title contains it. */
function countsOf(of: Line["of"], { facts }: RuleView): readonly number[] {
  const lines = facts.registrationForms.flatMap(({ id }) => facts.entriesByForm.get(id) ?? []);
  if (of === "people" || of === "collectives") {
    const kind = of === "people" ? "individual" : "collective";
    const own = lines.filter((line) => line.kind === kind);
    return [own.length, new Set(own.map(({ subject }) => subject)).size];
  }
  const marked = lines.filter(({ claims }) => claims.some(({ award }) => of.includes(award)));
  const isOfPeople = of.some((award) => glossaryEntry(award)?.recipients.includes("individual"));
  const people = marked.filter(({ kind }) => kind === "individual");
  const { people: persons, collectives } = facts.population;
  const { people: heads, held } = isOfPeople
    ? ladderOf(holdersAmong(persons, of), () => true)
    : ladderOf(holdersAmong(collectives, of), () => true);
  return [
    marked.length,
    people.length,
    marked.length - people.length,
    new Set(marked.map(({ subject }) => subject)).size,
    new Set(people.map(({ subject }) => subject)).size,
    heads.value,
    held.value,
  ];
}
