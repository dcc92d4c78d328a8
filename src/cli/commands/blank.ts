import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { blankForms, peopleInNoForm } from "../../actions/blank-forms";
import { readOfficeBook } from "../../actions/office-book";
import { gatherWords } from "../../messages/gathering";
import { civilDateInVietnam } from "../../workbook/civil-time";
import { newWorkbook } from "../../xlsx/new-workbook";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { codeOf, openFile } from "../open-file";
import type { Terminal } from "../terminal";
import { baseName, writeWhole } from "../write-file";
import { tellFailure } from "./tell-failure";

/** `blank FILE --out FOLDER`: a form for every unit, names filled in. Nothing that stands in the folder is overwritten. */
export async function runBlank(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const opened = await openFile(file, () => terminal.now());
  if (!opened.ok) return tellFailure(file, opened.error, args, terminal);
  const today = args.today ?? civilDateInVietnam(terminal.now());
  const book = await readOfficeBook(opened.value, today);
  if (!book.ok) return tellFailure(file, book.error, args, terminal);
  const year = args.year ?? book.value.office.year ?? Number(today.slice(0, 4));
  const forms = blankForms(book.value, year);
  if (forms.length === 0) {
    terminal.say(`${baseName(file)}: ${gatherWords.noUnits[args.language]}\n`);
    return ExitCode.failed;
  }
  const left = peopleInNoForm(book.value).map(({ name, unit }) => ({
    person: name,
    unit,
    why: gatherWords.inNoForm(name, unit)[args.language],
  }));
  const kept: string[] = [];
  if (args.out !== null && !args.dryRun) {
    await mkdir(args.out, { recursive: true });
    for (const { fileName, tab } of forms) {
      const bytes = await newWorkbook([tab]);
      if (!bytes.ok) return tellFailure(fileName, bytes.error, args, terminal);
      const to = path.join(args.out, fileName);
      if (await isThere(to)) kept.push(fileName);
      else {
        const written = await writeWhole(to, bytes.value);
        if (!written.ok) return tellFailure(to, written.error, args, terminal);
      }
    }
  }
  if (args.json || args.ndjson) {
    const told = {
      schemaVersion: 1,
      file: baseName(file),
      year,
      forms: forms.map(({ unit, fileName, people }) => ({
        unit,
        file: fileName,
        people,
        written: !args.dryRun && !kept.includes(fileName),
      })),
      left,
    };
    terminal.out(`${JSON.stringify(told, null, args.ndjson ? 0 : 2)}\n`);
  } else {
    for (const { unit, fileName, people } of forms) {
      const line = kept.includes(fileName)
        ? gatherWords.blankKept(fileName)
        : gatherWords.blankLine(unit, fileName, people);
      terminal.out(`${line[args.language]}\n`);
    }
    for (const { why } of left) terminal.out(`${why}\n`);
  }
  return kept.length + left.length > 0 ? ExitCode.findings : ExitCode.ok;
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}
