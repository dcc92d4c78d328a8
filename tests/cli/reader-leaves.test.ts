import { spawn } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const SAMPLE = path.join(ROOT, "assets/samples/dang-ky-thi-dua-2022.xlsx");

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** Runs the program as a process of its own; whoever reads its output leaves before or after the first words of it. */
function runUntil(leaves: "at once" | "after the first words", ...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--require", "tsx/cjs", "src/cli/main.ts", ...words], { cwd: ROOT });
    const said: string[] = [];
    child.stderr.on("data", (part: Buffer) => said.push(part.toString("utf8")));
    if (leaves === "at once") child.stdout.destroy();
    else child.stdout.once("data", () => child.stdout.destroy());
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ code, signal, said: said.join("") });
    });
  });
}

// A process of its own compiles the sources first; on a busy machine that takes its time.
describe("«check --json | head»: whoever reads the output leaves, and the program ends quietly", () => {
  test.each([
    ["check --json", ["check", SAMPLE, "--json"]],
    ["check of several files", ["check", SAMPLE, SAMPLE, SAMPLE, "--ndjson"]],
    ["read --json", ["read", SAMPLE, "--json"]],
    ["--help", ["--help"]],
  ])(
    "%s",
    async (_, words) => {
      for (const leaves of ["at once", "after the first words"] as const) {
        const { code, signal, said } = await runUntil(leaves, ...words);
        expect({ signal, said }).toEqual({ signal: null, said: "" });
        expect([0, 1]).toContain(code);
      }
    },
    300_000,
  );
});
