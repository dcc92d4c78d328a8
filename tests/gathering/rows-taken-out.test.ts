import type { GatherRun } from "../../src/actions/gather";
import type { OfficeBook } from "../../src/actions/office-book";
import { bookAfter, bookOf, gatherDrawn, mergedOf, officeBook, unitForm, type DrawnFile } from "./small-office";

const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x", "Đoàn Thu Hà | Văn thư | x"];
const first: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", VP)];
const again: DrawnFile = ["VP lần 2.xlsx", unitForm("Văn phòng", VP)];
const HOA = "Văn phòng / Ngô Đức Hòa: advanced-worker";

/** Her book without the rows of these people, as where she deleted them. */
function without(book: OfficeBook, ...people: readonly string[]): OfficeBook {
  const sheets = book.snapshot.sheets.map((grid) =>
    grid.name === "Đăng ký cá nhân"
      ? { ...grid, values: grid.values.filter((row) => !people.some((person) => row.includes(person))) }
      : grid,
  );
  return bookOf({ ...book.snapshot, sheets }, book.storeText);
}

const gathered = () => bookAfter(officeBook(), gatherDrawn(officeBook(), [first]));

const asked = ({ gathered: { questions } }: GatherRun) => questions.map(({ sentence }) => sentence.vi);

describe("a row that she took out of the merged sheet and that is sent again", () => {
  test.each<readonly [what: string, file: DrawnFile]>([
    ["in the same file", first],
    ["in a second delivery", again],
    ["in a supplement", ["VP bổ sung.xlsx", unitForm("Văn phòng", [VP[1] ?? ""])]],
  ])("%s: stays out and is asked about, until she says", (_, file) => {
    const book = without(gathered(), "Ngô Đức Hòa");
    const run = gatherDrawn(book, [file]);
    expect(mergedOf(run)).not.toContain(HOA);
    expect(asked(run)).toEqual(["Ngô Đức Hòa (Văn phòng): anh/chị đã bỏ dòng này; đơn vị vẫn gửi («LĐTT»)."]);
    const later = gatherDrawn(bookAfter(book, run), [file]);
    expect(asked(later)).toHaveLength(1);
    const id = run.gathered.questions[0]?.id ?? "";
    const mine = gatherDrawn(book, [file], [{ id, answer: "Giữ của tôi" }]);
    expect([asked(mine), mergedOf(mine).includes(HOA)]).toEqual([[], false]);
    expect(asked(gatherDrawn(bookAfter(book, mine), [file]))).toEqual([]);
    const theirs = gatherDrawn(book, [file], [{ id, answer: "Lấy của đơn vị" }]);
    expect([asked(theirs), mergedOf(theirs).includes(HOA)]).toEqual([[], true]);
  });

  test("with another title: she is asked anew, for her answer was about the former one", () => {
    const book = without(gathered(), "Ngô Đức Hòa");
    const run = gatherDrawn(book, [again]);
    const mine = gatherDrawn(book, [again], [{ id: run.gathered.questions[0]?.id ?? "", answer: "Giữ của tôi" }]);
    const more: DrawnFile = [
      "VP lần 3.xlsx",
      unitForm("Văn phòng", [VP[0] ?? "", "Ngô Đức Hòa | | x | x", VP[2] ?? ""]),
    ];
    expect(asked(gatherDrawn(bookAfter(book, mine), [more]))).toEqual([
      "Ngô Đức Hòa (Văn phòng): anh/chị đã bỏ dòng này; đơn vị vẫn gửi («LĐTT, CSTĐCS»).",
    ]);
  });
});

describe("a row that is gone without her taking it out comes back without a question", () => {
  test("the unit left it out of one list and sends it in the next", () => {
    const book = gathered();
    const left = bookAfter(
      book,
      gatherDrawn(book, [["VP lần 2.xlsx", unitForm("Văn phòng", [VP[0] ?? "", VP[2] ?? ""])]]),
    );
    const back = gatherDrawn(left, [["VP lần 3.xlsx", unitForm("Văn phòng", VP)]]);
    expect([asked(back), mergedOf(back).includes(HOA)]).toEqual([[], true]);
  });

  test("the run that added it was taken back", () => {
    const one: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", VP.slice(0, 1))];
    const book = bookAfter(officeBook(), gatherDrawn(officeBook(), [one]));
    const second = gatherDrawn(book, [again]);
    // «Khôi phục» puts the cells back; what is remembered stays.
    const restored = bookOf(book.snapshot, second.remember);
    const run = gatherDrawn(restored, [again]);
    expect([asked(run), mergedOf(run).length]).toEqual([[], 3]);
  });

  test("the whole sheet is gone", () => {
    const book = gathered();
    const sheets = book.snapshot.sheets.filter(({ name }) => name !== "Đăng ký cá nhân");
    const run = gatherDrawn(bookOf({ ...book.snapshot, sheets }, book.storeText), [again]);
    expect([asked(run), mergedOf(run).length]).toEqual([[], 3]);
  });
});
