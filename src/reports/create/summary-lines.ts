import type { AwardId } from "../../domain/glossary/awards";
import type { Unit } from "../../domain/register/register";
import { two } from "../../targets/wording";
import { columnLetters } from "../../workbook/refs";
import { titleHolders } from "../fill/count/title-holders";
import { highestOnly } from "../fill/count/missing";
import { evaluate } from "../fill/evaluate";
import { everybody, type Source, type Who, wholeScope } from "../fill/source";
import type { Shown } from "./block";
import type { FormInput } from "./form-input";

interface Counted {
  readonly award: AwardId;
  readonly recipient: "individual" | "collective";
}

/** Figures that do not occur stay blank, in the totals too. */
const BLANK_ZERO = "0;-0;";

/** Columns E–T by what they count; shares stand between. */
const collectiveTitles: readonly Counted[] = [
  { award: "advanced-labor-collective", recipient: "collective" },
  { award: "excellent-labor-collective", recipient: "collective" },
  { award: "provincial-emulation-flag", recipient: "collective" },
];
const commendations: readonly AwardId[] = [
  "certificate-of-merit",
  "provincial-diploma-of-merit",
  "ministerial-diploma-of-merit",
];

/** A unit's line, columns A to T. */
export function unitRow(unit: Unit, ordinal: number, row: number, input: FormInput): readonly Shown[] {
  const scope = { kind: "units", units: [unit.key] } as const;
  const count = (source: Source): Shown => {
    const { value } = evaluate(source, input.facts);
    return typeof value === "number" && value > 0 ? value : null;
  };
  const people = (who: Who): Shown => count({ kind: "headcount", who, scope });
  const award = (award: AwardId, recipient: "individual" | "collective"): Shown => {
    if (recipient === "collective" && unit.kind === "leadership") return "-";
    return count({ kind: "award", award, recipient, who: everybody, standing: "registered", scope });
  };
  return [
    ordinal,
    unit.name,
    people(everybody),
    people(["contract"]),
    ...collectiveTitles.map((each) => award(each.award, each.recipient)),
    award("advanced-worker", "individual"),
    share(8, row),
    award("grassroots-emulation-fighter", "individual"),
    share(10, row),
    award("provincial-emulation-fighter", "individual"),
    ...commendations.map((each) => award(each, "collective")),
    ...commendations.map((each) => award(each, "individual")),
    count({ kind: "initiatives", level: null, standing: "registered", scope }),
    null,
  ];
}

/** Share of a column of the same row in the number of people, as the numbering row says. */
function share(column: number, row: number): Shown {
  const whole = `C${String(row)}`;
  const part = `${columnLetters(column)}${String(row)}`;
  return { formula: `=IF(AND(${whole}>0,${part}>0),ROUND(${part}/${whole}*100,2),"")` };
}

/** Titles that a higher one takes in, by their columns. */
const implied: ReadonlyMap<number, Counted> = new Map([
  [5, { award: "advanced-labor-collective", recipient: "collective" }],
  [8, { award: "advanced-worker", recipient: "individual" }],
  [10, { award: "grassroots-emulation-fighter", recipient: "individual" }],
]);

/** Columns in which the list does not tell a unit's figure: their total would be of some units only. */
function openColumns({ facts }: FormInput): ReadonlySet<number> {
  const open = new Set<number>();
  for (const [column, { award, recipient }] of implied) {
    const source = {
      kind: "award",
      award,
      recipient,
      who: everybody,
      standing: "registered",
      scope: wholeScope,
    } as const;
    if (evaluate(source, facts).missing === highestOnly) open.add(column);
  }
  return open;
}

/** The line «TỔNG CỘNG», columns C to T. */
export function totals(first: number, last: number, input: FormInput): readonly Shown[] {
  const row = last + 1;
  const open = openColumns(input);
  return Array.from({ length: 18 }, (_, index): Shown => {
    const column = index + 3;
    if (column === 9 || column === 11) return share(column - 1, row);
    if (column === 20) return notes(input, open) || null;
    const letters = columnLetters(column);
    if (last < first || open.has(column)) return null;
    return { formula: `=SUM(${letters}${String(first)}:${letters}${String(last)})`, format: BLANK_ZERO };
  });
}

/** «trong đó NLĐ: 03 LĐTT; gồm 01 đạt TTLĐXS»: what a form that counts otherwise leaves out. */
function notes({ facts }: FormInput, open: ReadonlySet<number>): string {
  const { value: contract } = evaluate(
    {
      kind: "award",
      award: "advanced-worker",
      recipient: "individual",
      who: ["contract"],
      standing: "registered",
      scope: wholeScope,
    },
    facts,
  );
  const excellent = titleHolders(
    facts.collectives.filter((each) => facts.departments.some((unit) => unit.key === each.unit)),
    "advanced-labor-collective",
  ).filter(({ isMarked }) => !isMarked).length;
  return [
    typeof contract === "number" && contract > 0 ? `trong đó NLĐ: ${two(contract)} LĐTT` : "",
    excellent > 0 && !open.has(5) ? `gồm ${two(excellent)} đạt TTLĐXS` : "",
    open.size > 0
      ? `danh sách chỉ ghi danh hiệu cao nhất: tự ghi cột ${[...open].map((column) => `(${String(column)})`).join(", ")}`
      : "",
  ]
    .filter((note) => note !== "")
    .join("; ");
}

/** «Tỷ lệ trên tổng số 05 phòng, đơn vị (%)», from column C on. */
export function unitShares(totalRow: number, units: number, input: FormInput): readonly Shown[] {
  if (units === 0) return [];
  const open = openColumns(input);
  const over = (letters: string): Shown => {
    const share = `ROUND(${letters}${String(totalRow)}/${String(units)}*100,2)`;
    const isOpen = [...open].some((column) => columnLetters(column) === letters);
    return { formula: isOpen ? `=IF(${letters}${String(totalRow)}="","",${share})` : `=${share}`, format: "0.00" };
  };
  return [null, null, over("E"), over("F")];
}

/** «Tập thể Sở Ngoại vụ (đề nghị)», from column C on; never part of the total. */
export function wholeBody({ facts }: FormInput): readonly Shown[] {
  const scope = { kind: "whole-body" } as const;
  const count = (award: AwardId): Shown => {
    const { value } = evaluate(
      { kind: "award", award, recipient: "collective", who: everybody, standing: "registered", scope },
      facts,
    );
    return typeof value === "number" && value > 0 ? value : null;
  };
  return [
    null,
    null,
    null,
    null,
    count("provincial-emulation-flag"),
    null,
    null,
    null,
    null,
    null,
    null,
    count("provincial-diploma-of-merit"),
    count("ministerial-diploma-of-merit"),
  ];
}
