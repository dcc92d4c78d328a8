import { recogniseAwards } from "../domain/glossary/recognise-award";
import { nameKey } from "../text/person-name";
import type { TitleTick } from "../targets/what-if";
import type { Checked } from "./checked";

/**
 * Reads ticks as typed: «Họ và tên=LĐTT» gives a title, «Họ và tên=-CSTĐCS» takes it. A name that several people bear,
 * a name nobody bears and a title outside the glossary are not understood.
 */
export function readTicks(
  checked: Checked,
  typed: readonly string[],
): { readonly ticks: readonly TitleTick[]; readonly notUnderstood: readonly string[] } {
  const ticks: TitleTick[] = [];
  const notUnderstood: string[] = [];
  for (const words of typed) {
    const tick = readTick(checked, words);
    if (tick) ticks.push(tick);
    else notUnderstood.push(words);
  }
  return { ticks, notUnderstood };
}

function readTick(checked: Checked, words: string): TitleTick | null {
  const { people, collectives } = checked.result.reading.register;
  const [name = "", title = ""] = words.split("=", 2);
  const bearers = [...people, ...collectives].filter((bearer) => nameKey(bearer.name) === nameKey(name));
  const [bearer] = bearers;
  if (!bearer || bearers.length > 1) return null;
  const isTaken = title.trim().startsWith("-");
  const recipient = collectives.some(({ key }) => key === bearer.key) ? "collective" : "individual";
  const [found] = recogniseAwards(title.replace(/^\s*-/, ""), { recipient });
  return found && found.award !== "other" ? { subject: bearer.key, award: found.award, on: !isTaken } : null;
}
