import type { Bilingual } from "../../domain/bilingual";
import type { Gathered } from "../gathered";

/** «Gộp biểu: 5 tệp, 46 dòng»: the entry in the journal. */
export function gatherLabel({ files, counts }: Pick<Gathered, "files" | "counts">): Bilingual {
  const taken = files.filter(({ status }) => status === "read").length;
  const rows = counts.accepted + counts.changed;
  return {
    vi: `Gộp biểu: ${String(taken)} tệp, ${String(rows)} dòng`,
    en: `Forms gathered: ${String(taken)} files, ${String(rows)} rows`,
  };
}
