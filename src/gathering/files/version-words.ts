import { folded } from "../../text/fold";
import type { SentFile } from "../sent/sent-file";

/** What a file's name and titles say of how it stands to others of the same unit. */
export interface Version {
  /** «lần 3» is 3; a first delivery 1, one that only says it mends another 1.5. */
  readonly rank: number;
  readonly isSupplement: boolean;
}

/** Of a file's name; in a title some of these words mean other things («nông thôn mới»). */
const MENDED = /\b(?:da sua|sua|dieu chinh|thay|gui lai|final|moi|ban cuoi|cap nhat|chinh sua)\b/;
const MENDED_IN_TITLE = /\b(?:gui lai|thay (?:the )?(?:bieu|ban|danh sach)|dieu chinh lan|da dieu chinh|da sua)\b/;

/** The name of the file first; what a form's title or sheet says counts as much. */
export function versionOfFile(file: Pick<SentFile, "name" | "forms">): Version {
  const titles = file.forms.flatMap(({ title, sheet }) => [title, sheet]);
  const texts = [file.name, ...titles].map((text) => folded(text.replace(/_/g, " ")));
  const times = texts.flatMap((text) =>
    [...text.matchAll(/\b(?:lan(?: thu)?|ver|v) ?(\d)\b/g)].map(([, digit]) => Number(digit)),
  );
  const isMended = texts.some((text, at) => (at === 0 ? MENDED : MENDED_IN_TITLE).test(text));
  return {
    rank: Math.max(isMended ? 1.5 : 1, ...times),
    isSupplement: texts.some((text) => /\bbo sung\b/.test(text)),
  };
}

/** The same of a name alone, as «Nguồn» keeps it. */
export function versionOfName(name: string): Version {
  return versionOfFile({ name, forms: [] });
}
