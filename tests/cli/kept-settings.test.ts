import { writeFileSync } from "node:fs";
import { saveSettings } from "../../src/actions/settings";
import { openFile } from "../../src/cli/open-file";
import type { Settings } from "../../src/actions/default-settings";
import { drawnFile } from "./drawn-file";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const at = temporaryFolder();

interface Printed {
  readonly year: number;
  readonly stage: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly legalBasis: string | null;
    readonly message: string;
  }[];
}

const regulation: Settings = {
  year: 2024,
  regime: null,
  stage: "review",
  overlay: {
    name: "Quy chế của tỉnh",
    fighterCap: { num: 20, den: 100 },
    longLeaveDays: 40,
    recruitMonths: 9,
    sources: {
      fighterCap: { source: "Quyết định 7/QĐ-UBND, Điều 9" },
      longLeaveDays: { source: "Quyết định 7/QĐ-UBND, Điều 5" },
      recruitMonths: { source: "Quyết định 7/QĐ-UBND, Điều 6" },
    },
  },
};

/** Twenty people with LĐTT, five of them CSTĐ cơ sở, one long away, one of eight months; and what the office set for it. */
async function keptIn(name: string, settings: Settings): Promise<string> {
  const notes: Readonly<Record<number, string>> = { 7: "Nghỉ ốm 45 ngày", 8: "Mới tuyển dụng 01/05/2024" };
  const file = await drawnFile(at(name), {
    name: "Đăng ký",
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA",
      "TT | Họ và tên | Đơn vị | LĐTT | CSTĐCS | Sáng kiến | Ghi chú",
      ...Array.from({ length: 20 }, (_, n) => {
        const isFighter = n < 5;
        const person = `Nguyễn Văn ${String.fromCharCode(65 + n)}nh`;
        const initiative = isFighter ? `Cải tiến số ${String(n)}` : null;
        return [n + 1, person, "Văn phòng", "x", isFighter ? "x" : null, initiative, notes[n] ?? null];
      }),
    ],
  });
  const opened = await openFile(file, () => new Date("2024-12-01T01:00:00Z"));
  if (!opened.ok) throw new Error("The drawn file opens");
  expect((await saveSettings(opened.value, settings)).ok).toBe(true);
  const bytes = await opened.value.bytes();
  if (!bytes.ok) throw new Error("The drawn file is saved");
  writeFileSync(file, bytes.value);
  return file;
}

const ofRegulation = [
  "emulation-fighters-within-cap",
  "long-leave-is-within-local-limit",
  "new-recruit-waits-for-advanced-worker",
];

async function checked(file: string, ...words: readonly string[]) {
  const { out, said } = await runWords("check", file, "--json", ...words);
  const printed = JSON.parse(out) as Printed;
  const told = printed.findings.filter(({ rule }) => ofRegulation.includes(rule));
  return { printed, said, told: Object.fromEntries(told.map(({ rule, legalBasis }) => [rule, legalBasis])) };
}

test("năm, giai đoạn và quy định giữ trong tệp đều được dùng", async () => {
  const { printed, told } = await checked(await keptIn("giữ.xlsx", regulation));
  expect(printed).toMatchObject({ year: 2024, stage: "review" });
  expect(told).toEqual({
    "emulation-fighters-within-cap": "Quyết định 7/QĐ-UBND, Điều 9",
    "long-leave-is-within-local-limit": "Quyết định 7/QĐ-UBND, Điều 5",
    "new-recruit-waits-for-advanced-worker": "Quyết định 7/QĐ-UBND, Điều 6",
  });
});

test("gõ gì trên dòng lệnh thì theo đó, phần còn lại theo tệp", async () => {
  const file = await keptIn("gõ thêm.xlsx", regulation);
  const { told } = await checked(file, "--cap", "30");
  expect(Object.keys(told).toSorted()).toEqual(ofRegulation.slice(1));
  expect((await checked(file, "--stage", "registration")).printed.stage).toBe("registration");
});

test("tệp quy định thay cả quy định đã giữ", async () => {
  const file = await keptIn("thay.xlsx", regulation);
  writeFileSync(at("bộ.json"), JSON.stringify({ name: "Bộ", values: { longLeaveDays: { days: 30, source: "TT 5" } } }));
  const { told } = await checked(file, "--overlay", at("bộ.json"));
  expect(told).toEqual({ "long-leave-is-within-local-limit": "TT 5" });
});

test("quy định giữ trong tệp là của năm khác: nói ra và không dùng", async () => {
  const file = await keptIn("năm khác.xlsx", { ...regulation, overlay: { ...regulation.overlay, from: 2025 } });
  const { told, said } = await checked(file);
  expect(told).toEqual({});
  expect(said).toContain("Quy định «Quy chế của tỉnh» áp dụng từ năm 2025; biểu là của năm 2024 nên không dùng đến.");
});
