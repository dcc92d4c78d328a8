import { spawnSync } from "node:child_process";
import ExcelJS from "exceljs";
import { answer } from "../../src/actions/answer";
import { previewFill } from "../../src/actions/fill";
import { emptyProfile } from "../../src/domain/profile";
import { createForm } from "../../src/reports/create/create-form";
import { reportIds } from "../../src/reports/create/report-id";
import { CERTAIN_ENOUGH } from "../../src/reports/fill/binding";
import { valueAt } from "../../src/workbook/grid";
import { toA1 } from "../../src/workbook/refs";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { checkedAt, openSample, withForm } from "./printed-forms";
import { recalculated } from "./recalculated";
import { readingOf, type SmallRegister } from "./small-register";

/** Where LibreOffice is not installed this is said as a skipped test. */
const withLibreOffice = spawnSync("soffice", ["--version"]).status === 0 ? describe : describe.skip;

const register: SmallRegister = {
  people: [
    { name: "Lê Thị Mai", unit: "Ban Giám đốc", awards: ["advanced-worker"] },
    {
      name: "Trần Văn Bình",
      unit: "Văn phòng",
      awards: ["advanced-worker", "grassroots-emulation-fighter"],
      initiative: "Số hóa hồ sơ",
    },
    { name: "Hoàng Anh Tú", unit: "Văn phòng", awards: ["advanced-worker"] },
    { name: "Nguyễn Thị Hoa", unit: "Phòng Hợp tác quốc tế", awards: ["advanced-worker", "certificate-of-merit"] },
    { name: "Phạm Văn Sơn", unit: "Phòng Hợp tác quốc tế" },
  ],
  collectives: [
    { name: "Văn phòng", awards: ["excellent-labor-collective"] },
    { name: "Phòng Hợp tác quốc tế", awards: ["advanced-labor-collective"] },
  ],
};

async function emptyBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Đăng ký").getCell("A1").value = "SỞ NGOẠI VỤ";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

withLibreOffice("LibreOffice", () => {
  test("opens every created form, recalculates and agrees with our figures", async () => {
    const opened = await openWorkbook(await emptyBook(), { now: () => "2022-03-01T08:00:00" });
    if (!opened.ok) throw new Error(opened.error.code);
    const workbook = opened.value;
    for (const id of reportIds) {
      const snapshot = await workbook.read();
      if (!snapshot.ok) throw new Error(snapshot.error.code);
      const { plan } = createForm(id, {
        snapshot: snapshot.value,
        reading: readingOf(register),
        targets: [],
        year: 2022,
        stage: "registration",
        profile: { ...emptyProfile, organisation: "Sở Ngoại vụ" },
        today: "2022-03-01",
        review: { fileName: "Đăng ký.xlsx", regime: "law-2003", engineVersion: "0.1.0", findings: [], journal: [] },
        locale: "vi",
        planId: id,
        page: null,
      });
      const applied = await workbook.apply(plan);
      expect([id, applied.ok]).toEqual([id, true]);
    }
    const bytes = await workbook.bytes();
    if (!bytes.ok) throw new Error(bytes.error.code);

    const read = await recalculated(bytes.value);
    expect(read.sheets.map(({ name }) => name)).toEqual([
      "Đăng ký",
      "Biểu tổng hợp",
      "Đối chiếu chỉ tiêu",
      "DS cá nhân",
      "DS tập thể",
      "DS sáng kiến",
      "Công trình, phần việc",
      "Nhiệm vụ",
      "Kết quả khen thưởng",
      "Phiếu rà soát",
      "Ký cam kết",
      "Đăng ký và kết quả",
      "Hồ sơ trình khen",
      "Sổ theo dõi khen thưởng",
      "Chỉ tiêu",
    ]);
    const summary = read.sheets.find(({ name }) => name === "Biểu tổng hợp");
    if (!summary) throw new Error("no summary");
    const row = (at: number, columns: readonly number[]) => columns.map((column) => valueAt(summary, at, column));
    // TỔNG CỘNG: people, TTLĐTT with the TTLĐXS taken in, LĐTT and its share, CSTĐCS and its share.
    expect(row(14, [3, 5, 8, 9, 10, 11])).toEqual([5, 2, 4, 80, 1, 20]);
    expect(row(13, [3, 8, 9])).toEqual([2, 1, 50]);
    expect(row(15, [5, 6])).toEqual([100, 50]);
  });

  test("every figure of the sample's summary and comparison is the one we count, cell by cell", async () => {
    const workbook = await openSample();
    const first = await checkedAt(workbook, "registration");
    const filled = await workbook.apply(previewFill(first, "vi", "fill").plan);
    expect(filled.ok).toBe(true);
    await withForm(workbook, "summary", "registration", { kind: "stand-alone" });
    await withForm(workbook, "target-comparison", "registration", { kind: "stand-alone" });
    const bytes = await workbook.bytes();
    if (!bytes.ok) throw new Error(bytes.error.code);
    const snapshot = await recalculated(bytes.value);
    // A sheet called «… (2)» may be a copy: nothing of it is filled before she says so.
    for (const { options } of previewFill(await checkedAt(workbook, "registration"), "vi", "ask").questions) {
      const fill = options.find(({ id }) => id === "fill");
      if (fill) expect((await answer(workbook, fill.answer)).ok).toBe(true);
    }
    const { bindings } = previewFill(await checkedAt(workbook, "registration"), "vi", "again");
    const compared = new Map<string, number>();
    for (const { ref, value, confidence } of bindings) {
      if (value?.kind !== "number" || confidence < CERTAIN_ENOUGH) continue;
      const grid = snapshot.sheets.find(({ name }) => name === ref.sheet);
      const held = grid ? valueAt(grid, ref.row, ref.column) : null;
      const figure = typeof held === "string" && /^[+-]?\d+$/.test(held) ? Number(held) : (held ?? 0);
      const shown = figure === "-" || figure === "" ? 0 : figure;
      expect([ref.sheet, toA1(ref), shown]).toEqual([ref.sheet, toA1(ref), expect.closeTo(value.number, 2)]);
      compared.set(ref.sheet, (compared.get(ref.sheet) ?? 0) + 1);
    }
    const names = ["Biểu tổng hợp", "Đối chiếu chỉ tiêu", "Biểu tổng hợp (2)", "Đối chiếu chỉ tiêu (2)"];
    expect([...compared.keys()].sort()).toEqual(names.sort());
    for (const count of compared.values()) expect(count).toBeGreaterThan(30);
  });
});
