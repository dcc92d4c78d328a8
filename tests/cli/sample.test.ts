import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import { COUNTED, SIGNED } from "../../assets/samples/make-sample/days";
import { staff } from "../../assets/samples/make-sample/people";
import { runWords } from "./run-in-process";

const ROOT = path.resolve(__dirname, "../..");
const SAMPLE = path.join(ROOT, "assets/samples/dang-ky-thi-dua-2022.xlsx");

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly person: string | null;
  readonly message: string;
}

interface Rung {
  readonly value: number;
  readonly rows: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly headcount: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly counted: readonly ({ readonly award: string; readonly recipient: string } & Readonly<
    Record<"marks" | "repeatedRows" | "people" | "implied" | "held" | "outsideBase" | "inBase", Rung>
  >)[];
  readonly targets: readonly { readonly id: string; readonly numerator: number; readonly denominator: number }[];
  readonly sheets: readonly {
    readonly forms: readonly { readonly rows: Readonly<Record<string, number>> }[];
  }[];
}

interface Filled {
  readonly writes: readonly { readonly sheet: string; readonly cell: string; readonly after: unknown }[];
  readonly skipped: readonly unknown[];
}

/** The slips of assets/samples/make-sample/MISTAKES.md, each with a word that its sentence must hold. */
const slips: readonly (readonly [slip: string, who: string, rule: string])[] = [
  ["CSTĐ cơ sở marked, LĐTT left empty", "Chu Thị Hồng Nhung", "emulation-fighter-is-advanced-worker"],
  ["CSTĐ cơ sở without an initiative", "Trần Đức Nghĩa", "emulation-fighter-names-initiative"],
  ["a person twice in one unit", "Trịnh Việt Dũng", "person-registers-once"],
  ["no position", "Bế Ích Quân", "person-has-position"],
  ["«Chiến sỹ» typed where a mark belongs", "Đoàn Mạnh Cường", "title-is-spelled-as-in-the-law"],
  ["a name in decomposed Unicode", "Đinh Thị Lệ Thủy", "text-is-composed"],
  ["a mark in a collective's column", "Vương Khánh Toàn", "title-belongs-to-recipient"],
  ["a total that does not add up", "E53", "printed-total-adds-up"],
  ["spaces too many in a name", "Phan Trung Kiên", "text-has-no-stray-spaces"],
  ["a Bằng khen that no Giám đốc Sở can give", "Lưu Gia Bảo", "no-diploma-from-department-head"],
  ["last year's number in a title", "năm 2021", "form-names-the-year-at-hand"],
  ["somebody of the staff list not in the register", "Nguyễn Thị Bảo Châu", "staff-member-is-registered"],
  ["a number stored as text", "06", "number-is-stored-as-number"],
  ["one unit under two spellings", "P. Quản lý biên giới", "unit-has-one-spelling"],
  ["a unit with the name of the individual title", "Thanh tra Sở", "collective-title-is-spelled-out"],
  ["a recruit of March with LĐTT", "Lục Quang Huy", "new-recruit-waits-for-advanced-worker"],
];

let folder: string;
let checked: Checked;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "so-thi-dua-"));
  const { code, out } = await runWords("check", SAMPLE, "--json");
  expect(code).toBe(1);
  checked = JSON.parse(out) as Checked;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function schema(name: string) {
  return new Ajv({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(path.join(ROOT, "assets/schema", name), "utf8")) as object,
  );
}

describe("checking the sample points at each of its slips", () => {
  test.each(slips)("%s (%s)", (_, who, rule) => {
    const found = checked.findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ message, person }) => `${person ?? ""} ${message}`).join("\n")).toContain(who);
  });

  test("and accuses nobody else of anything that must be corrected", () => {
    const errors = checked.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule }) => rule)).toEqual(["printed-total-adds-up"]);
  });
});

test("the answer of check follows its published schema", () => {
  const validate = schema("check.schema.json");
  validate(checked);
  expect(validate.errors).toBeNull();
});

test("no row is lost: read = counted + structural + excluded + questioned, form by form", () => {
  const ledgers = checked.sheets.flatMap(({ forms }) => forms.map(({ rows }) => rows));
  for (const { read, counted = 0, structural = 0, excluded = 0, questioned = 0 } of ledgers) {
    expect(counted + structural + excluded + questioned).toBe(read);
  }
  expect(ledgers.length).toBe(8);
});

test("34 of the 35 people are registered, and the staff list is the denominator", () => {
  expect(checked.headcount).toMatchObject({ people: 36, distinctPeople: 34, collectives: 6 });
});

test("nothing in the sample is impossible: nobody comes after the day the staff list counts, and it counts before it is signed", () => {
  const days = staff.flatMap(({ born, recruited }) => [born, recruited]);
  const last =
    days
      .map(([year, month, day]) => [year, two(month), two(day)].join("-"))
      .sort()
      .at(-1) ?? "";
  expect([SIGNED.iso, COUNTED.iso, last].sort()).toEqual([last, COUNTED.iso, SIGNED.iso]);
});

function two(part: number): string {
  return String(part).padStart(2, "0");
}

describe("one count for each title", () => {
  test("LĐTT: 35 marks, 33 people, 34 with the one implied, 31 of them CBCCVC, each step with its rows", () => {
    const ladder = checked.counted.find(({ award }) => award === "advanced-worker");
    const sheet = "Đăng ký cá nhân";
    expect(ladder).toMatchObject({
      marks: { value: 35 },
      repeatedRows: { value: 2, rows: [{ sheet, rows: [44, 52] }] },
      people: { value: 33 },
      implied: { value: 1, rows: [{ sheet, rows: [29] }] },
      held: { value: 34 },
      outsideBase: { value: 3, rows: [{ sheet, rows: [22, 23, 24] }] },
      inBase: { value: 31 },
      base: { target: "advanced-worker-share", value: 32 },
    });
  });

  test("its first step is what `counts` says at face value, title by title", () => {
    const marks = checked.counted.filter((one) => one.marks.value > 0);
    const told = Object.entries(checked.counts).flatMap(([recipient, counts]) =>
      Object.entries(counts).map(([award, count]) => `${recipient} ${award} ${String(count)}`),
    );
    expect(marks.map((one) => `${one.recipient} ${one.award} ${String(one.marks.value)}`).sort()).toEqual(told.sort());
  });
});

describe("filling the sample", () => {
  test("writes both summary forms once, and nothing the second time", async () => {
    const once = path.join(folder, "một.xlsx");
    const twice = path.join(folder, "hai.xlsx");
    const first = await runWords("fill", SAMPLE, "--out", once, "--json");
    const filled = JSON.parse(first.out) as Filled;
    const validate = schema("fill.schema.json");
    validate(filled);
    expect(validate.errors).toBeNull();
    expect(new Set(filled.writes.map(({ sheet }) => sheet))).toEqual(new Set(["Biểu tổng hợp", "Đối chiếu chỉ tiêu"]));
    // Her list of initiatives is a source, not a list to be filled: all seven count, the provincial one with them.
    const written = (sheet: string, cell: string) =>
      filled.writes.find((write) => write.sheet === sheet && write.cell === cell)?.after;
    // The summary counts everybody, «(9)=(8)/(3)»; a target counts what the plan says.
    expect(["C17", "D17", "H17", "I17"].map((cell) => written("Biểu tổng hợp", cell))).toEqual([35, 3, 34, 97.14]);
    expect(["D24", "E24", "F24"].map((cell) => written("Đối chiếu chỉ tiêu", cell))).toEqual([31, 32, 96.88]);
    const initiatives = filled.writes.find(({ sheet, cell }) => sheet === "Biểu tổng hợp" && cell === "S17");
    expect(initiatives?.after).toBe(7);

    const second = JSON.parse((await runWords("fill", once, "--out", twice, "--json")).out) as Filled;
    expect(second.writes).toEqual([]);
    expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
  });

  test("is never called wrong afterwards: what was filled agrees with the register by the rules, too", async () => {
    const filled = path.join(folder, "đã điền.xlsx");
    await runWords("fill", SAMPLE, "--out", filled);
    const after = JSON.parse((await runWords("check", filled, "--json")).out) as Checked;
    const known = new Set(checked.findings.map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`));
    const added = after.findings.filter(({ rule, sheet, cell }) => !known.has(`${rule} ${sheet} ${cell}`));
    expect(added.map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`)).toEqual([]);
  });

  test("can be taken back: after restore the summary is empty again", async () => {
    const filled = path.join(folder, "điền.xlsx");
    const back = path.join(folder, "trả lại.xlsx");
    await runWords("fill", SAMPLE, "--out", filled);
    const restored = await runWords("restore", filled, "--out", back, "--json");
    expect(restored.code).toBe(0);
    const again = JSON.parse((await runWords("fill", back, "--dry-run", "--json")).out) as Filled;
    const first = JSON.parse((await runWords("fill", SAMPLE, "--dry-run", "--json")).out) as Filled;
    expect(again.writes).toEqual(first.writes);
  });
});

test("fixing the slips of typing leaves none of them, and adds none", async () => {
  const fixed = path.join(folder, "sửa.xlsx");
  expect((await runWords("fix", SAMPLE, "--out", fixed)).code).toBe(0);
  const after = JSON.parse((await runWords("check", fixed, "--json")).out) as Checked;
  const rules = new Set(after.findings.map(({ rule }) => rule));
  for (const rule of ["text-is-composed", "text-has-no-stray-spaces", "number-is-stored-as-number"]) {
    expect(rules).not.toContain(rule);
  }
  const before = new Set(checked.findings.map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`));
  expect(after.findings.filter(({ rule, sheet, cell }) => !before.has(`${rule} ${sheet} ${cell}`))).toEqual([]);
});

test("trying out: one title more or less moves the figures, and the file stays as it is", async () => {
  const { out } = await runWords("what-if", SAMPLE, "--tick", "Đàm Quốc Vượng=-LĐTT", "--json");
  const trial = JSON.parse(out) as Checked;
  const share = ({ targets }: Checked) => targets.find(({ id }) => id === "advanced-worker-share")?.numerator;
  expect(share(trial)).toBe((share(checked) ?? 0) - 1);
});
