import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { peopleInNoForm } from "../../actions/blank-forms";
import { officeBookOf, readOfficeSource } from "../../actions/office-book";
import { gatherWords } from "../../messages/gathering";
import { civilDateInVietnam } from "../../workbook/civil-time";
import { makeForms } from "../../worker/gathering-calls";
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
  const source = await readOfficeSource(opened.value, today);
  if (!source.ok) return tellFailure(file, source.error, args, terminal);
  const book = officeBookOf(source.value.snapshot, source.value.options);
  const year = args.year ?? book.office.year ?? Number(today.slice(0, 4));
  if (book.office.units.length === 0) {
    terminal.say(`${baseName(file)}: ${gatherWords.noUnits[args.language]}\n`);
    return ExitCode.failed;
  }
  const bytes = args.pattern === null ? null : await opened.value.bytes();
  if (bytes !== null && !bytes.ok) return tellFailure(file, bytes.error, args, terminal);
  const pattern = bytes === null || args.pattern === null ? null : { bytes: bytes.value, sheet: args.pattern };
  const made = await makeForms(source.value, book, year, pattern, terminal.stopAsked());
  if (!made.ok) return tellFailure(file, made.error, args, terminal);
  const { forms, told } = made.value;
  const left = peopleInNoForm(book).map(({ name, unit }) => ({
    person: name,
    unit,
    why: gatherWords.inNoForm(name, unit)[args.language],
  }));
  const kept: string[] = [];
  if (args.out !== null && !args.dryRun) {
    await mkdir(args.out, { recursive: true });
    for (const form of forms) {
      const to = path.join(args.out, form.fileName);
      if (await isThere(to)) kept.push(form.fileName);
      else {
        const written = await writeWhole(to, form.bytes);
        if (!written.ok) return tellFailure(to, written.error, args, terminal);
      }
    }
  }
  if (args.json || args.ndjson) {
    const said = {
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
      notes: told.map((sentence) => sentence[args.language]),
    };
    terminal.out(`${JSON.stringify(said, null, args.ndjson ? 0 : 2)}\n`);
  } else {
    for (const { unit, fileName, people } of forms) {
      const line = kept.includes(fileName)
        ? gatherWords.blankKept(fileName)
        : gatherWords.blankLine(unit, fileName, people);
      terminal.out(`${line[args.language]}\n`);
    }
    for (const { why } of left) terminal.out(`${why}\n`);
    for (const sentence of told) terminal.out(`${sentence[args.language]}\n`);
  }
  if (forms.length === 0) return ExitCode.failed;
  return kept.length + left.length + told.length > 0 ? ExitCode.findings : ExitCode.ok;
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
