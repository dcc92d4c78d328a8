import type { Answer } from "../../src/domain/answer";
import type { Unit } from "../../src/domain/register/register";
import { folded } from "../../src/text/fold";
import { matchList } from "../../src/units/match-list";
import { matchUnit } from "../../src/units/match-unit";

function unit(name: string): Unit {
  const cell = { sheet: "Đăng ký", row: 5, column: 4 };
  return {
    key: name.toLocaleLowerCase("vi"),
    name,
    spellings: [{ value: name, text: name, cell }],
    kind: "department",
  };
}

const councilOffice = unit("Văn phòng HĐND");
const bothOffices = unit("Văn phòng HĐND và UBND thị xã");
const units = [councilOffice, bothOffices];
const label = "Văn phòng HĐND, UBND";

const same = (other: Unit, isSame: boolean): Answer => ({
  kind: "same-unit",
  one: folded(label),
  other: other.key,
  same: isSame,
});

describe("một dòng giống tên của nhiều đơn vị", () => {
  it("hỏi, kể đủ các đơn vị", () => {
    expect(matchUnit(label, units, [])).toMatchObject({ kind: "ask" });
  });

  it.each(units.map((one) => [one.name, one] as const))("«là %s» thì là đơn vị ấy", (_, one) => {
    expect(matchUnit(label, units, [same(one, true)])).toEqual({ kind: "unit", unit: one, exact: true });
  });

  it("«không phải đơn vị nào ở trên» thì không hỏi nữa về đơn vị nào", () => {
    expect(matchUnit(label, units, [{ kind: "no-unit", words: folded(label) }])).toEqual({ kind: "none" });
  });

  it("nói về một dòng trong cả danh sách cũng vậy, dù tên viết tắt hợp với một đơn vị", () => {
    const short = "VP HĐND-UBND";
    const told: Answer = { kind: "no-unit", words: folded(short) };
    expect(matchList([short], units, [])(short).kind).not.toBe("none");
    expect(matchList([short], units, [told])(short)).toEqual({ kind: "none" });
  });

  it("đổi ý thì câu sau cùng là câu có hiệu lực", () => {
    const none: Answer = { kind: "no-unit", words: folded(label) };
    expect(matchUnit(label, units, [none, same(bothOffices, true)])).toMatchObject({ unit: bothOffices });
    expect(matchUnit(label, units, [same(bothOffices, true), none])).toEqual({ kind: "none" });
  });

  it("lời của anh/chị hơn cả tên ghi giống hệt", () => {
    const told: Answer = { kind: "same-unit", one: folded(councilOffice.name), other: bothOffices.key, same: true };
    expect(matchUnit(councilOffice.name, units, [])).toMatchObject({ unit: councilOffice });
    expect(matchUnit(councilOffice.name, units, [told])).toMatchObject({ unit: bothOffices });
  });
});
