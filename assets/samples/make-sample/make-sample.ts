import { writeFile } from "node:fs/promises";
import path from "node:path";
import { Workbook } from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { addForms } from "./add-forms";
import { SIGNED } from "./days";
import { addCollectives } from "./sheets/collectives";
import { addIndividuals } from "./sheets/individuals";
import { addInitiatives } from "./sheets/initiatives";
import { addStaffList } from "./sheets/staff-list";
import { addWorks } from "./sheets/works";

const FILE = path.resolve(__dirname, "../dang-ky-thi-dua-2022.xlsx");
/** A fixed day, so that making the sample again gives the same file. */
const MADE = new Date(`${SIGNED.iso}T00:00:00Z`);

async function main(): Promise<void> {
  const workbook = new Workbook();
  workbook.creator = "Sổ Thi đua";
  workbook.created = MADE;
  workbook.modified = MADE;
  addStaffList(workbook);
  addIndividuals(workbook);
  addCollectives(workbook);
  addInitiatives(workbook);
  addWorks(workbook);
  // The writer stamps every part with the present moment; packed again, all of them bear the same one.
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const registers = zipSync(parts, { mtime: MADE });
  await writeFile(FILE, await addForms(registers));
}

void main();
