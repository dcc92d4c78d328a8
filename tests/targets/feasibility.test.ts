import { smallestMeeting } from "../../src/domain/targets/exact";
import type { Rounding } from "../../src/domain/regimes/regime";
import { type Bounds, type CapOn, conflictAmong } from "../../src/targets/feasibility";

const fifteen = { num: 15, den: 100 };
const ninety = { num: 90, den: 100 };

/** Worked out by hand for 5 to 60 people: the CSTĐCS of «ít nhất 15%» and the LĐTT of «trên 90%». */
const byHand = `
5 1 5
6 1 6
7 2 7
8 2 8
9 2 9
10 2 10
11 2 10
12 2 11
13 2 12
14 3 13
15 3 14
16 3 15
17 3 16
18 3 17
19 3 18
20 3 19
21 4 19
22 4 20
23 4 21
24 4 22
25 4 23
26 4 24
27 5 25
28 5 26
29 5 27
30 5 28
31 5 28
32 5 29
33 5 30
34 6 31
35 6 32
36 6 33
37 6 34
38 6 35
39 6 36
40 6 37
41 7 37
42 7 38
43 7 39
44 7 40
45 7 41
46 7 42
47 8 43
48 8 44
49 8 45
50 8 46
51 8 46
52 8 47
53 8 48
54 9 49
55 9 50
56 9 51
57 9 52
58 9 53
59 9 54
60 9 55`;

const table = byHand
  .trim()
  .split("\n")
  .map((line) => line.split(" "))
  .map(([n, needed, fewest]) => ({ n: Number(n), needed: Number(needed), fewest: Number(fewest) }));

describe("mức tính ra số người", () => {
  test("bảng có đủ từ 5 đến 60 người", () => {
    expect(table.map(({ n }) => n)).toEqual(Array.from({ length: 56 }, (_, index) => index + 5));
  });

  test.each(table)("$n người: cần $needed CSTĐ cơ sở, trên 90% là $fewest LĐTT", ({ n, needed, fewest }) => {
    expect(smallestMeeting(">=", fifteen, n)).toBe(needed);
    expect(smallestMeeting(">", ninety, n)).toBe(fewest);
  });
});

describe("vét cạn đến 60 người cũng kết luận như vậy", () => {
  const roundings: readonly Rounding[] = ["floor", "half-up", "ceil"];

  test.each(roundings)("LĐTT, CSTĐ cơ sở và CSTĐ cấp tỉnh, cách làm tròn %s", (rounding) => {
    for (let n = 1; n <= 60; n++) {
      for (const [advanced, fighters, provincial] of [
        [smallestMeeting(">", ninety, n) ?? 0, smallestMeeting(">=", fifteen, n) ?? 0, 0],
        [0, smallestMeeting(">=", fifteen, n) ?? 0, 1],
        [Math.floor(n / 2), Math.floor(n / 7), Math.floor(n / 9)],
        [n, 1, 2],
      ] as const) {
        for (const most of [n, Math.max(0, n - 3)]) {
          const expected = someNumbersFit(advanced, fighters, provincial, most, rounding);
          const conflict = conflictAmong(boundsFor(advanced, fighters, provincial, most), capsFor(rounding));
          expect({ n, advanced, fighters, provincial, most, holds: conflict === null }).toEqual({
            n,
            advanced,
            fighters,
            provincial,
            most,
            holds: expected,
          });
        }
      }
    }
  });
});

type Name = "advanced" | "fighter" | "provincial";

function boundsFor(advanced: number, fighter: number, provincial: number, most: number): ReadonlyMap<Name, Bounds> {
  const from = (least: number): Bounds => ({ least, leastBy: ["floor"], most, mostBy: "all" });
  return new Map([
    ["advanced", from(advanced)],
    ["fighter", from(fighter)],
    ["provincial", from(provincial)],
  ]);
}

function capsFor(rounding: Rounding): readonly CapOn<Name>[] {
  return [
    { of: "fighter", base: "advanced", share: fifteen, rounding, by: "cap" },
    { of: "provincial", base: "fighter", share: null, rounding, by: "within" },
  ];
}

/** Tries every triple; the cap rounded in the plainest way there is. */
function someNumbersFit(
  advanced: number,
  fighter: number,
  provincial: number,
  most: number,
  rounding: Rounding,
): boolean {
  for (let l = advanced; l <= most; l++) {
    for (let k = fighter; k <= most; k++) {
      if (k > capOf(l, rounding)) break;
      for (let p = provincial; p <= most; p++) if (p <= k) return true;
    }
  }
  return false;
}

function capOf(advanced: number, rounding: Rounding): number {
  const hundredths = advanced * 15;
  const whole = Math.trunc(hundredths / 100);
  const rest = hundredths % 100;
  if (rounding === "floor") return whole;
  if (rounding === "half-up") return rest >= 50 ? whole + 1 : whole;
  return rest > 0 ? whole + 1 : whole;
}
