import { overlayOver, type Overlay } from "../domain/regimes/overlay";
import { readOverlay } from "../domain/regimes/overlay-file";
import type { UsageProblem } from "../messages/command-line-usage";
import { err, ok, type Result } from "../workbook/result";
import type { Arguments } from "./arguments";
import { readBytes } from "./open-file";

/** What `--overlay FILE` says, below what was typed beside it; a file that is none is told. */
export async function overlayMeant({
  overlay,
  overlayFile: file,
}: Pick<Arguments, "overlay" | "overlayFile">): Promise<Result<Overlay, UsageProblem>> {
  if (file === null) return ok(overlay);
  const bytes = await readBytes(file);
  if (!bytes.ok) return err({ kind: "no-overlay-file", file });
  const read = readOverlay(new TextDecoder().decode(bytes.value));
  if (!read.ok) return err({ kind: "odd-overlay", file, problem: read.error });
  return ok(overlayOver(read.value, overlay));
}
