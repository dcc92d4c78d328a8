import { writeFileSync } from "node:fs";
import { drawnFile } from "./drawn-file";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const at = temporaryFolder();

interface Printed {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly legalBasis: string | null;
  }[];
}

/** A list of twenty people, all of them LĐTT, five CSTĐ cơ sở as well. */
const workbook = (year: number) =>
  drawnFile(at(`năm ${String(year)}.xlsx`), {
    name: "Đăng ký",
    rows: [
      `DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM ${String(year)}`,
      "TT | Họ và tên | Đơn vị | LĐTT | CSTĐCS | Sáng kiến | Ghi chú",
      ...Array.from({ length: 20 }, (_, n) => {
        const isFighter = n < 5;
        const name = `Nguyễn Văn ${String.fromCharCode(65 + n)}nh`;
        return [n + 1, name, "Văn phòng", "x", isFighter ? "x" : null, isFighter ? `Cải tiến số ${String(n)}` : null];
      }),
    ],
  });

function overlay(values: object, years: object = { from: 2024 }): string {
  writeFileSync(at("quy chế.json"), JSON.stringify({ name: "Quy chế của tỉnh", ...years, values }));
  return at("quy chế.json");
}

const cap = { fighterCap: { percent: 20, source: "Quyết định 7/QĐ-UBND, Điều 9", seenAt: "Công báo số 5" } };

async function capOf(year: number, ...words: readonly string[]) {
  const { out, said } = await runWords("check", await workbook(year), "--stage", "review", "--json", ...words);
  const told = (JSON.parse(out) as Printed).findings.find(({ rule }) => rule === "emulation-fighters-within-cap");
  return { told, said };
}

test("check: mức của tệp quy định thay cho mức của Luật, kèm căn cứ của nó", async () => {
  expect((await capOf(2024)).told).toBeUndefined();
  const { told } = await capOf(2024, "--overlay", overlay(cap));
  expect(told).toMatchObject({ severity: "error", legalBasis: "Quyết định 7/QĐ-UBND, Điều 9" });
  const unseen = { fighterCap: { percent: 20, source: "Quyết định 7/QĐ-UBND, Điều 9" } };
  expect((await capOf(2024, "--overlay", overlay(unseen))).told).toMatchObject({ severity: "warning" });
});

test("quy định của năm khác: nói ra và không dùng", async () => {
  const { told, said } = await capOf(2024, "--overlay", overlay(cap, { from: 2025 }));
  expect(told).toBeUndefined();
  expect(said).toContain("Quy định «Quy chế của tỉnh» áp dụng từ năm 2025; biểu là của năm 2024 nên không dùng đến.");
});

test("tệp ghi chưa đúng: nói rõ mục nào, không rà soát gì", async () => {
  const { code, out, said } = await runWords(
    "check",
    await workbook(2024),
    "--overlay",
    overlay({ fighterCap: { percent: 120 } }),
  );
  expect([code, out]).toEqual([64, ""]);
  expect(said).toMatch(/mục «values\.fighterCap\.percent» phải là số phần trăm như 15, hoặc null/);
  expect((await runWords("check", await workbook(2024), "--overlay", at("không có.json"))).said).toContain(
    "Chưa đọc được tệp quy định",
  );
});

test("rules: trang của nội dung dẫn quy định riêng", async () => {
  const { out } = await runWords("rules", "emulation-fighters-within-cap", "--overlay", overlay(cap));
  expect(out).toContain("Quy định riêng: Quyết định 7/QĐ-UBND, Điều 9 (từ năm 2024; đã xem lời văn tại Công báo số 5)");
  const limit = { longLeaveDays: { days: 40, source: "Quy chế, Điều 5" } };
  const leave = await runWords("rules", "long-leave-is-within-local-limit", "--overlay", overlay(limit));
  expect(leave.out).toContain("Quy định riêng: Quy chế, Điều 5");
});

test("fill nhận tệp quy định", async () => {
  const filled = await runWords("fill", await workbook(2024), "--dry-run", "--overlay", overlay(cap));
  expect(filled.code).not.toBe(64);
});
