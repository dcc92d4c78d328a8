import type { Checked } from "../../src/actions/checked";
import { reconciliation, type ReconciledTitle } from "../../src/actions/reconciliation";
import type { Level } from "../../src/domain/counted/reconciliation";
import type { TitleUse } from "../../src/domain/counted/title-use";
import { toA1 } from "../../src/workbook/refs";
import { checkedNow, openedSample } from "./checked-sample";

let checked: Checked;
beforeAll(async () => {
  checked = await checkedNow(await openedSample());
});

function titleOf(award: string, recipient = "individual"): ReconciledTitle {
  const found = reconciliation(checked).find(({ chain }) => chain.award === award && chain.recipient === recipient);
  if (found === undefined) throw new Error(`${award} is not reconciled`);
  return found;
}

/** «35 marks», «−3 outsideBase contract 22,23,24»: a line of the chain, with its rows where they are few. */
function lineOf({ sign, value, id, reason, rows }: Level): string {
  const signs = { total: "", plus: "+", minus: "−", "of-whom": "of whom " } as const;
  const all = rows.flatMap(({ rows: own }) => own);
  return [`${signs[sign]}${String(value)}`, id, reason ?? "", all.length > 3 ? "" : all.join(",")]
    .filter((part) => part !== "")
    .join(" ");
}

function useLine({ place, level, value, of, said }: TitleUse): string {
  const where =
    "cells" in place
      ? `${place.kind} ${place.cells.map((cell) => `${cell.sheet}!${toA1(cell)}`).join(" ")}`
      : place.kind === "report"
        ? `report ${place.report}`
        : place.kind;
  const share = of === null ? String(value) : `${String(value)}/${String(of)}`;
  return `${where}: ${level} ${share}${said === null ? "" : `, says ${String(said)}`}`;
}

describe("LĐTT of the sample", () => {
  test("is followed from 35 marks to 31 CBCCVC, every step with its rows", () => {
    expect(titleOf("advanced-worker").chain.numerator.map(lineOf)).toEqual([
      "35 marks",
      "−2 repeatedRows 44,52",
      "33 people",
      "+1 implied 29",
      "34 held",
      "−3 outsideBase contract 22,23,24",
      "31 inBase",
    ]);
  });

  test("is taken of 32: 35 of the staff list without 3 on contract", () => {
    expect(titleOf("advanced-worker").chain.denominator.map(lineOf)).toEqual([
      "35 staff",
      "−3 outsideStaff contract 22,23,24",
      "32 base",
    ]);
  });

  test("tells who is not yet considered, and how many a list of people would name", () => {
    expect(titleOf("advanced-worker").chain.beside.map(lineOf)).toEqual([
      "of whom 1 unconsidered new-recruits 32",
      "34 listed",
    ]);
  });

  test("names for every place the level it stands on", () => {
    expect(titleOf("advanced-worker").uses.map(useLine)).toEqual([
      "total Đăng ký cá nhân!E53: marks 35, says 37",
      "form Biểu tổng hợp!H17 Biểu tổng hợp!I17: held 34/35",
      "target Đối chiếu chỉ tiêu!D24 Đối chiếu chỉ tiêu!E24 Đối chiếu chỉ tiêu!F24: inBase 31/32",
      "cap : held 34",
      "report summary: held 34/35",
      "report individuals: listed 34",
      "paragraph: held 34/35",
    ]);
  });

  test("gives CSTĐ cơ sở a most of 5 of those 34", () => {
    const cap = titleOf("advanced-worker").uses.find(({ place }) => place.kind === "cap");
    expect(cap?.place).toMatchObject({ most: 5 });
  });

  test("adds up by unit", () => {
    const { units } = titleOf("advanced-worker").chain;
    expect(units.map(({ name, rungs }) => [name, rungs.inBase])).toEqual([
      ["Ban Giám đốc", 3],
      ["Văn phòng", 6],
      ["Phòng Hợp tác quốc tế - Lãnh sự, Người Việt Nam ở nước ngoài", 7],
      ["Phòng Quản lý biên giới", 6],
      ["Thanh tra Sở", 3],
      ["Trung tâm Thông tin và Dịch vụ đối ngoại", 6],
    ]);
  });
});

test("a title of collectives has one line for its base", () => {
  expect(titleOf("advanced-labor-collective", "collective").chain.denominator.map(lineOf)).toEqual(["5 base"]);
});
