import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookReading } from "../../src/domain/check";
import { readWorkbook } from "../../src/reading/read-workbook";
import { columnLetters } from "../../src/workbook/refs";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { countsOf } from "./figures-of";

const folder = join(__dirname, "../../../shared/forms");

/** Codes of the samples' expectations, as their README explains them. */
const AWARD_OF: Readonly<Record<string, string>> = {
  LDTT: "advanced-worker",
  CSTT: "advanced-soldier",
  CSTDCS: "grassroots-emulation-fighter",
  CSTD_TINH: "provincial-emulation-fighter",
  CSTD_BO: "ministerial-emulation-fighter",
  TTLDTT: "advanced-labor-collective",
  TTLDXS: "excellent-labor-collective",
  DVTT: "advanced-unit",
  DVQT: "determined-to-win-unit",
  CO_TINH: "provincial-emulation-flag",
  CO_BO: "ministerial-emulation-flag",
  CO_CP: "government-emulation-flag",
  GK: "certificate-of-merit",
  GK_SO: "certificate-of-merit",
  GK_XA: "certificate-of-merit",
  GK_NGANH: "certificate-of-merit",
  BK: "diploma-of-merit",
  BK_UBND: "provincial-diploma-of-merit",
  BK_BO: "ministerial-diploma-of-merit",
  BK_BO_TINH: "ministerial-diploma-of-merit",
  BK_TTCP: "prime-minister-diploma-of-merit",
};

interface Expected {
  readonly kind: string;
  readonly registrationSheet: string | null;
  readonly summarySheet?: string;
  readonly headerRows: readonly [number, number];
  readonly dataRows: readonly [number, number];
  readonly people: number;
  readonly collectives: number;
  readonly families?: number;
  readonly peopleDistinct: number;
  readonly countsPeople: Readonly<Record<string, number>>;
  readonly countsCollectives: Readonly<Record<string, number>>;
  readonly countsFamilies?: Readonly<Record<string, number>>;
  readonly works?: number;
  readonly worksDone100Rows?: readonly number[];
  readonly columnSums?: Readonly<Record<string, number>>;
  readonly printedTotals?: Readonly<Record<string, number>>;
  readonly totalsRow?: number;
  readonly decodedNames?: Readonly<Record<string, string>>;
}

const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^F.*\.xlsx$/.test(file)) : [];

// A visible skip: without the samples this suite proves nothing.
const suite = files.length > 0 ? describe : describe.skip;

suite("mẫu biểu có thật (../shared/forms)", () => {
  it.each(files.length > 0 ? files : ["the folder ../shared/forms is absent"])("%s", async (file) => {
    const expected = expectedOf(file);
    const reading = await readFile(file);
    const { register } = reading;
    const form = reading.sheets
      .flatMap(({ forms }) => forms)
      .find(({ sheet }) => sheet === (expected.registrationSheet ?? expected.summarySheet));
    expect({ kind: form?.kind, headerRows: form?.headerRows, dataRows: form?.dataRows }).toEqual({
      kind: expected.kind,
      headerRows: expected.headerRows,
      dataRows: expected.dataRows,
    });
    const rows = (kind: string) => register.entries.filter((entry) => entry.kind === kind).length;
    expect({
      people: rows("individual"),
      collectives: rows("collective"),
      families: rows("family"),
      distinct: register.people.filter((person) => person.entries.length > 0).length,
    }).toEqual({
      people: expected.people,
      collectives: expected.collectives,
      families: expected.families ?? 0,
      distinct: expected.peopleDistinct,
    });
    expect(countsOf(reading, "individual")).toEqual(translated(expected.countsPeople));
    expect(countsOf(reading, "collective")).toEqual(translated(expected.countsCollectives));
    expect(countsOf(reading, "family")).toEqual(translated(expected.countsFamilies ?? {}));
    if (expected.works !== undefined) {
      expect(register.works).toHaveLength(expected.works);
      const done = register.works.filter(({ progress }) => progress?.value.percent === 100);
      expect(done.map(({ at }) => at.row)).toEqual(expected.worksDone100Rows);
    }
    for (const [column, sum] of Object.entries(expected.columnSums ?? {})) {
      const total = register.totals.find(
        ({ at }) => at.row === expected.totalsRow && columnLetters(at.column) === column,
      );
      expect({ column, printed: total?.printed, counted: total?.counted }).toEqual({
        column,
        printed: expected.printedTotals?.[column],
        counted: sum,
      });
    }
    for (const [cell, name] of Object.entries(expected.decodedNames ?? {})) {
      expect(register.entries.find(({ at }) => `C${String(at.row)}` === cell)?.name.value).toBe(name);
    }
  });
});

const fillFiles = existsSync(join(folder, "fill"))
  ? readdirSync(join(folder, "fill")).filter((file) => file.endsWith(".xlsx"))
  : [];

const fillSuite = fillFiles.length > 0 ? describe : describe.skip;

fillSuite("biểu đăng ký bên cạnh biểu tổng hợp và chỉ tiêu (../shared/forms/fill)", () => {
  it.each(fillFiles.length > 0 ? fillFiles : ["the folder ../shared/forms/fill is absent"])("%s", async (file) => {
    const { register } = JSON.parse(
      readFileSync(join(folder, "fill", file.replace(".xlsx", ".expected.json")), "utf8"),
    ) as FillCase;
    const reading = await readFile(join("fill", file));
    const rows = (kind: string) => reading.register.entries.filter((entry) => entry.kind === kind).length;
    expect({ people: rows("individual"), collectives: rows("collective") }).toEqual({
      people: register.people,
      collectives: register.collectives,
    });
    expect(countsOf(reading, "individual")).toEqual(register.countsIndividual);
    expect(countsOf(reading, "collective")).toEqual(register.countsCollective);
    expect(reading.sheets.flatMap(({ outside }) => outside)).toEqual([]);
  });
});

interface FillCase {
  readonly register: {
    readonly people: number;
    readonly collectives: number;
    readonly countsIndividual: Readonly<Record<string, number>>;
    readonly countsCollective: Readonly<Record<string, number>>;
  };
}

async function readFile(file: string): Promise<WorkbookReading> {
  const opened = await openWorkbook(new Uint8Array(readFileSync(join(folder, file))), {
    now: () => "2022-03-01T08:00:00",
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const snapshot = await opened.value.read({ fonts: true });
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return readWorkbook(snapshot.value, { answers: [], today: "2022-03-01" });
}

function expectedOf(file: string): Expected {
  return JSON.parse(readFileSync(join(folder, file.replace(".xlsx", ".expected.json")), "utf8")) as Expected;
}

function translated(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [code, count] of Object.entries(counts)) {
    const award = AWARD_OF[code] ?? code;
    sums.set(award, (sums.get(award) ?? 0) + count);
  }
  return Object.fromEntries(sums);
}
