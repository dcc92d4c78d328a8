import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { check } from "../../src/actions/check";
import { checkWorkbook } from "../../src/actions/check-workbook";
import type { Checked } from "../../src/actions/checked";
import { emptyProfile, type Profile } from "../../src/domain/profile";
import type { Stage } from "../../src/domain/stage";
import { createForm, type CreateInput } from "../../src/reports/create/create-form";
import type { PageKind } from "../../src/reports/create/page-top";
import type { ReportId } from "../../src/reports/create/report-id";
import { ok } from "../../src/workbook/result";
import { openWorkbook, type XlsxWorkbook } from "../../src/xlsx/open-workbook";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx");
const TODAY = "2022-09-01";

/** The invented office of the sample, with everything it would be asked once. */
const office: Profile = {
  ...emptyProfile,
  organisation: "Sở Ngoại vụ",
  parentBody: "UBND tỉnh Vân Sơn",
  place: "Vân Sơn",
  symbol: "SNgV",
  draftingSymbol: "VPTTr",
  head: "Giám đốc Sở",
  province: "UBND tỉnh",
  ministry: "Bộ Ngoại giao",
  signerTitle: ["GIÁM ĐỐC"],
  signerName: "Hoàng Đình Trọng",
  preparerName: "Hà Thị Thanh Xuân",
  plan: "Kế hoạch số 72/KH-SNgV ngày 24 tháng 01 năm 2022",
  countedOn: "2022-08-31",
};

export async function openSample(): Promise<XlsxWorkbook> {
  const opened = await openWorkbook(readFileSync(SAMPLE), { now: () => `${TODAY}T08:00:00` });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

export async function checkedAt(workbook: XlsxWorkbook, stage: Stage): Promise<Checked> {
  const options = { fileName: path.basename(SAMPLE), today: TODAY, year: null, regime: null, stage, overlay: {} };
  const checked = await checkWorkbook(workbook, options, (request) => Promise.resolve(ok(check(request))));
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

/** What a form is made from, for a workbook that was checked. */
export function formInput({ request, result, journal }: Checked, stage: Stage, page: PageKind | null): CreateInput {
  const { snapshot, fileName } = request;
  const { reading, targets, year, regime, findings } = result;
  const review = { fileName, regime, engineVersion: "0.1.0", findings, journal };
  return {
    snapshot,
    reading,
    targets,
    year,
    stage,
    profile: office,
    today: TODAY,
    review,
    locale: "vi",
    planId: "form",
    page,
  };
}

/** The workbook with one form of ours added; the names of the new tabs. */
export async function withForm(
  workbook: XlsxWorkbook,
  id: ReportId,
  stage: Stage,
  page: PageKind | null,
): Promise<readonly string[]> {
  const checked = await checkedAt(workbook, stage);
  const { plan } = createForm(id, { ...formInput(checked, stage, page), planId: `${id}-${stage}` });
  const applied = await workbook.apply(plan);
  if (!applied.ok) throw new Error(`${id}: ${applied.error.code}`);
  return plan.tabs.map(({ name }) => name);
}

const standingIn = (family: string, others: readonly string[]): string =>
  `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="append" binding="strong">${others.map((other) => `<string>${other}</string>`).join("")}</edit></match>`;

/**
 * Fonts that stand in where those of Windows are missing, with letters as wide: first those that have all Vietnamese
 * letters (Debian: fonts-croscore, fonts-crosextra-carlito), so that no other font's letters stand between.
 */
const FONTS = `<?xml version="1.0"?>
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${standingIn("Times New Roman", ["Tinos", "Liberation Serif"])}
${standingIn("Arial", ["Arimo", "Liberation Sans"])}
${standingIn("Calibri", ["Carlito", "Liberation Serif"])}
</fontconfig>`;

/** A decimal comma, as on the machines of the offices. */
const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;

/** Prints a workbook to PDF by LibreOffice; the bytes of each page as PNG or gray PGM, `width` pixels wide. */
export function printedPages(xlsx: Uint8Array, width: number, format: "png" | "gray" = "png"): readonly Uint8Array[] {
  return inPdf(xlsx, (folder) => {
    mkdirSync(path.join(folder, "pages"));
    const scale = ["-scale-to-x", String(width), "-scale-to-y", "-1"];
    const kind = format === "gray" ? "-gray" : "-png";
    execFileSync("pdftoppm", [kind, ...scale, path.join(folder, "form.pdf"), path.join(folder, "pages", "page")]);
    return readdirSync(path.join(folder, "pages"))
      .sort()
      .map((name) => readFileSync(path.join(folder, "pages", name)));
  });
}

/** The words on each printed page. */
export function printedWords(xlsx: Uint8Array): readonly string[] {
  return inPdf(xlsx, (folder) => {
    const text = execFileSync("pdftotext", ["-layout", path.join(folder, "form.pdf"), "-"], { encoding: "utf8" });
    return text.normalize("NFC").split("\f").slice(0, -1);
  });
}

function inPdf<T>(xlsx: Uint8Array, look: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "printed-"));
  try {
    writeFileSync(path.join(folder, "fonts.conf"), FONTS);
    mkdirSync(path.join(folder, "profile", "user"), { recursive: true });
    writeFileSync(path.join(folder, "profile", "user", "registrymodifications.xcu"), VIETNAMESE);
    writeFileSync(path.join(folder, "form.xlsx"), xlsx);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path.join(folder, "form.xlsx")],
      { stdio: "ignore", env: { ...process.env, FONTCONFIG_FILE: path.join(folder, "fonts.conf") } },
    );
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
