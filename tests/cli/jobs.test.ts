import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inOrder } from "../../src/cli/threads/lanes";
import { bundle, type Bundled } from "../helpers/bundle";
import { runWith, runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx");
const THREAD = path.resolve(__dirname, "../../src/worker/thread.worker.ts");
const ENDS = path.join(__dirname, "ends-on-marked-file.ts");

const at = temporaryFolder();

function filesNamed(...names: readonly string[]): readonly string[] {
  for (const name of names) {
    if (name.startsWith("hỏng")) writeFileSync(at(name), "ends the thread");
    else copyFileSync(SAMPLE, at(name));
  }
  return names.map((name) => at(name));
}

function linesOf(out: string): readonly Record<string, unknown>[] {
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("--jobs", () => {
  let threads: Bundled;
  beforeAll(async () => {
    const entries = { thread: [THREAD], "thread-that-ends": [ENDS, THREAD] };
    threads = await bundle({ entries, target: "node20" });
  });
  afterAll(() => threads.remove());
  const threadFile = (name: string) => path.join(threads.folder, `${name}.js`);

  test("gives the same answers as one after the other, in the order of the files", async () => {
    const files = filesNamed("c.xlsx", "hỏng.xlsx", "a.xlsx", "b.xlsx");
    const words = ["check", ...files, "--ndjson"];
    const answers = await runWith({ threadFile: threadFile("thread") }, ...words, "--jobs", "3");
    expect(answers).toEqual(await runWords(...words));
    expect(linesOf(answers.out).map(({ file }) => file)).toEqual(["c.xlsx", "hỏng.xlsx", "a.xlsx", "b.xlsx"]);
  });

  test("a thread that ends by itself is one failed file, not the end of the run", async () => {
    const files = filesNamed("a.xlsx", "hỏng 1.xlsx", "b.xlsx", "hỏng 2.xlsx", "c.xlsx");
    const { code, out, said } = await runWith(
      { threadFile: threadFile("thread-that-ends") },
      "read",
      ...files,
      "--ndjson",
      "--jobs",
      "2",
    );
    expect(code).toBe(2);
    expect(linesOf(out).map(({ error }) => (error ? "failed" : "read"))).toEqual([
      "read",
      "failed",
      "read",
      "failed",
      "read",
    ]);
    expect(said).toMatch(/^hỏng 1\.xlsx: Chương trình dừng giữa chừng.+\nhỏng 2\.xlsx: .+\n$/);
  });

  test("without the built thread the files are checked one after the other", async () => {
    const files = filesNamed("a.xlsx", "b.xlsx");
    const { out } = await runWith(
      { threadFile: at("no-such-thread.cjs") },
      "read",
      ...files,
      "--ndjson",
      "--jobs",
      "2",
    );
    expect(linesOf(out).map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx"]);
  });
});

test("answers come in order, never more at work than there are lanes, never two in one lane", async () => {
  const busy = new Set<number>();
  let most = 0;
  const work = async (turns: number, lane: number) => {
    expect(busy).not.toContain(lane);
    busy.add(lane);
    most = Math.max(most, busy.size);
    for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
    busy.delete(lane);
    return turns;
  };
  const items = [9, 1, 5, 0, 7, 2, 2, 8, 1];
  const answers: number[] = [];
  for await (const answer of inOrder(items, 3, work)) answers.push(answer);
  expect(answers).toEqual(items);
  expect(most).toBe(3);
});

describe("progress", () => {
  test("is one line rewritten in place, within the terminal's width, and gone before anything else is printed", async () => {
    const [one = "", other = ""] = filesNamed("a.xlsx", `${"Đăng ký thi đua ".repeat(6)}.xlsx`);
    const { said } = await runWith({ isInteractive: true, columns: 40 }, "read", one, other, "--ndjson");
    expect(said).toContain("\r\u001B[KĐang đọc 1/2: a.xlsx\r\u001B[K");
    const lines = said.split("\r\u001B[K");
    expect(lines.at(-1)).toBe("");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(40);
  });

  test("is not written where nobody looks", async () => {
    expect((await runWords("read", ...filesNamed("a.xlsx"))).said).toBe("");
  });
});
