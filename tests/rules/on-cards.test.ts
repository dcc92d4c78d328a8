import { dateExists } from "../../src/rules/cells/date-exists";
import { numberingRunsOn } from "../../src/rules/cells/numbering-runs-on";
import { titleIsSpelledAsInTheLaw } from "../../src/rules/cells/title-is-spelled-as-in-the-law";
import { voteShareAgreesWithVotes } from "../../src/rules/figures/vote-share-agrees-with-votes";
import { votesAddUp } from "../../src/rules/figures/votes-add-up";
import { titleStandsInItsColumn } from "../../src/rules/people/title-stands-in-its-column";
import type { Rule } from "../../src/rules/rule";
import { toA1 } from "../../src/workbook/refs";
import { type DrawnRow } from "../reading/grid-of";
import { findingsOn, personName } from "./sheet-tester";

interface OnCard {
  readonly number?: string;
  readonly born?: string;
  readonly title?: string;
  readonly votes?: string;
  readonly share?: string;
}

/** Two cards side by side, pair below pair; `odd` is the third of the four. */
function sideBySide(odd: OnCard): readonly DrawnRow[] {
  const cards = [{}, {}, odd, {}].map((card: OnCard, n) => ({
    number: card.number ?? `PHIẾU SỐ ${String(n + 1)}`,
    name: personName(n),
    born: card.born ?? "12/05/1985",
    title: card.title ?? "Lao động tiên tiến",
    votes: card.votes ?? "9/10",
    share: card.share ?? "90%",
  }));
  const pairs = [cards.slice(0, 2), cards.slice(2)];
  return [
    "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
    ...pairs.flatMap(([one, other]) => [
      `${one?.number ?? ""} | | | ${other?.number ?? ""} |`,
      `Họ và tên | ${one?.name ?? ""} | | Họ và tên | ${other?.name ?? ""}`,
      `Ngày sinh | '${one?.born ?? ""} | | Ngày sinh | '${other?.born ?? ""}`,
      `Danh hiệu đăng ký | ${one?.title ?? ""} | | Danh hiệu đăng ký | ${other?.title ?? ""}`,
      `Đề nghị khen thưởng | Không | | Đề nghị khen thưởng | Không`,
      `Số phiếu đồng ý/tổng số | ${one?.votes ?? ""} | | Số phiếu đồng ý/tổng số | ${other?.votes ?? ""}`,
      `Tỷ lệ phiếu (%) | '${one?.share ?? ""} | | Tỷ lệ phiếu (%) | '${other?.share ?? ""}`,
      "",
    ]),
  ];
}

/** Label and words in one cell, card below card; `odd` is the second of the three. */
function inOneColumn(odd: OnCard): readonly DrawnRow[] {
  return [
    "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
    ...[{}, odd, {}].flatMap((card: OnCard, n) => [
      card.number ?? `Phiếu ${String(n + 1)}/2026`,
      `Họ và tên: ${personName(n)}`,
      `Ngày sinh: ${card.born ?? "12/05/1985"}`,
      `Danh hiệu đăng ký: ${card.title ?? "LĐTT"}`,
      `Số phiếu đồng ý: ${card.votes ?? "9/10"}`,
      "",
    ]),
  ];
}

describe("rà soát phiếu như rà soát dòng", () => {
  const told = (rule: Rule, rows: readonly DrawnRow[]) =>
    findingsOn(rule, { name: "", sheets: [{ rows }] }).map(({ at, person }) => `${toA1(at)} ${person ?? "–"}`);

  test.each<[string, Rule]>([
    ["ngày có trong lịch", dateExists],
    ["phiếu bầu cộng đủ", votesAddUp],
    ["tỷ lệ khớp số phiếu", voteShareAgreesWithVotes],
    ["số phiếu nối tiếp", numberingRunsOn],
    ["danh hiệu viết đúng", titleIsSpelledAsInTheLaw],
    ["danh hiệu ở đúng mục", titleStandsInItsColumn],
  ])("không nhắc: %s", (_, rule) => {
    expect(told(rule, sideBySide({}))).toEqual([]);
    expect(told(rule, inOneColumn({}))).toEqual([]);
  });

  test.each<[string, Rule, OnCard, string]>([
    ["31 tháng 4", dateExists, { born: "31/04/1985" }, `B12 ${personName(2)}`],
    ["11 phiếu trên 10", votesAddUp, { votes: "11/10" }, `B15 ${personName(2)}`],
    ["9/10 ghi 95%", voteShareAgreesWithVotes, { share: "95%" }, `B16 ${personName(2)}`],
    ["phiếu số 2 ghi hai lần", numberingRunsOn, { number: "PHIẾU SỐ 2" }, "A10 –"],
    ["LĐTTT", titleIsSpelledAsInTheLaw, { title: "LĐTTT" }, `B13 ${personName(2)}`],
  ])("nhắc ở đúng người, hai phiếu một hàng: %s", (_, rule, odd, at) => {
    expect(told(rule, sideBySide(odd))).toEqual([at]);
  });

  test.each<[string, Rule, OnCard, string]>([
    ["tháng 13", dateExists, { born: "05/13/1985" }, `A10 ${personName(1)}`],
    ["12 phiếu trên 10", votesAddUp, { votes: "12/10" }, `A12 ${personName(1)}`],
    ["phiếu 3 đứng trước phiếu 3", numberingRunsOn, { number: "Phiếu 3/2026" }, "A8 –"],
    ["CSTDSC", titleIsSpelledAsInTheLaw, { title: "CSTDSC" }, `A11 ${personName(1)}`],
  ])("nhắc ở đúng người, nhãn và chữ chung một ô: %s", (_, rule, odd, at) => {
    expect(told(rule, inOneColumn(odd))).toEqual([at]);
  });

  test("sửa chữ sau nhãn thì giữ nhãn", () => {
    const [found] = findingsOn(titleIsSpelledAsInTheLaw, {
      name: "",
      sheets: [{ rows: inOneColumn({ title: "LĐTTT" }) }],
    });
    expect(found?.fix?.writes.map(({ content }) => content)).toEqual([
      { kind: "text", text: "Danh hiệu đăng ký: LĐTT" },
    ]);
  });
});
