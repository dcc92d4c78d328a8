import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { emptyProfile } from "../../src/domain/profile";
import { createForm } from "../../src/reports/create/create-form";
import { reportIds } from "../../src/reports/create/report-id";
import { valueAt } from "../../src/workbook/grid";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { readingOf, type SmallRegister } from "./small-register";

/** Where LibreOffice is not installed this is said as a skipped test. */
const withLibreOffice = spawnSync("soffice", ["--version"]).status === 0 ? describe : describe.skip;

/** Makes LibreOffice recalculate every formula on loading; by itself it keeps what the file says. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

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

    const folder = mkdtempSync(path.join(tmpdir(), "forms-"));
    try {
      const user = path.join(folder, "profile", "user");
      mkdirSync(user, { recursive: true });
      writeFileSync(path.join(user, "registrymodifications.xcu"), RECALCULATE);
      writeFileSync(path.join(folder, "forms.xlsx"), bytes.value);
      execFileSync(
        "soffice",
        [
          `-env:UserInstallation=file://${path.join(folder, "profile")}`,
          "--headless",
          "--convert-to",
          "xlsx",
          "--outdir",
          path.join(folder, "out"),
          path.join(folder, "forms.xlsx"),
        ],
        { stdio: "ignore" },
      );
      const again = await openWorkbook(readFileSync(path.join(folder, "out", "forms.xlsx")), {
        now: () => "2022-03-01T08:00:00",
      });
      if (!again.ok) throw new Error(again.error.code);
      const read = await again.value.read();
      if (!read.ok) throw new Error(read.error.code);
      expect(read.value.sheets.map(({ name }) => name)).toEqual([
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
      const summary = read.value.sheets.find(({ name }) => name === "Biểu tổng hợp");
      if (!summary) throw new Error("no summary");
      const row = (at: number, columns: readonly number[]) => columns.map((column) => valueAt(summary, at, column));
      // TỔNG CỘNG: people, TTLĐTT with the TTLĐXS taken in, LĐTT and its share, CSTĐCS and its share.
      expect(row(14, [3, 5, 8, 9, 10, 11])).toEqual([5, 2, 4, 80, 1, 20]);
      expect(row(13, [3, 8, 9])).toEqual([2, 1, 50]);
      expect(row(15, [5, 6])).toEqual([100, 50]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
