import type { Candidate, OpenRow } from "./row-part";
import { type Place, START, ending, follow } from "./what-may-follow";

/** One way to read the rows so far, with the way that led there. */
interface Path {
  readonly place: Place;
  readonly score: number;
  readonly candidate: Candidate | null;
  readonly before: Path | null;
}

/**
 * The reading of all rows that explains them best as a whole: at each row only the best path to each place in the form is
 * kept, and where one is left (at every ordinary line) all before it is settled. Time grows with the rows, not with the
 * ways to read them.
 *
 * @param isLeftToSign whether posts in this row may end the form, the names to come with the pen
 */
export function bestPath(rows: Iterable<OpenRow>, isLeftToSign: (row: number) => boolean): readonly Candidate[] {
  const settled: Candidate[] = [];
  let paths: readonly Path[] = [{ place: START, score: 0, candidate: null, before: null }];
  for (const row of rows) {
    paths = continued(paths, row);
    const [only, ...others] = paths;
    if (only && others.length === 0) paths = [settle(only, settled)];
  }
  const best = bestOf(paths, ({ score, place }) => score - ending(place, isLeftToSign(place.row)));
  if (best) settle(best, settled);
  return settled;
}

function continued(paths: readonly Path[], row: OpenRow): readonly Path[] {
  const best = new Map<string, Path>();
  for (const before of paths)
    for (const candidate of row.candidates) {
      const step = follow(before.place, candidate, row);
      if (step === null) continue;
      const score = before.score + candidate.weight - step.cost;
      const at = `${step.place.zone}:${candidate.part === "section" || candidate.part === "line" ? candidate.part : ""}`;
      if (score > (best.get(at)?.score ?? -Infinity)) best.set(at, { place: step.place, score, candidate, before });
    }
  return [...best.values()];
}

function bestOf(paths: readonly Path[], scoreOf: (path: Path) => number): Path | null {
  return paths.reduce<Path | null>((best, path) => (best && scoreOf(best) >= scoreOf(path) ? best : path), null);
}

/** Writes down the way to this place, and goes on from there. */
function settle(path: Path, settled: Candidate[]): Path {
  const way: Candidate[] = [];
  for (let one: Path | null = path; one?.candidate; one = one.before) way.push(one.candidate);
  settled.push(...way.reverse());
  return { place: path.place, score: 0, candidate: null, before: null };
}
