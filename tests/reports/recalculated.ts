import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { WorkbookSnapshot } from "../../src/workbook/grid";
import { openWorkbook } from "../../src/xlsx/open-workbook";

/** Makes LibreOffice recalculate every formula on loading; by itself it keeps what the file says. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A workbook as LibreOffice has it after recalculating every formula. */
export async function recalculated(xlsx: Uint8Array): Promise<WorkbookSnapshot> {
  const folder = mkdtempSync(path.join(tmpdir(), "forms-"));
  try {
    const user = path.join(folder, "profile", "user");
    mkdirSync(user, { recursive: true });
    writeFileSync(path.join(user, "registrymodifications.xcu"), RECALCULATE);
    writeFileSync(path.join(folder, "forms.xlsx"), xlsx);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const out = path.join(folder, "out");
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, path.join(folder, "forms.xlsx")],
      { stdio: "ignore" },
    );
    const opened = await openWorkbook(readFileSync(path.join(out, "forms.xlsx")), { now: () => "2022-03-01T08:00:00" });
    if (!opened.ok) throw new Error(opened.error.code);
    const read = await opened.value.read();
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
