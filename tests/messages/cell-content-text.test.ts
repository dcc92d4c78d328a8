import { changeText } from "../../src/messages/cell-content-text";
import { number, text, type CellContent } from "../../src/workbook/write-plan";

const composed = "Đinh Thị Lệ Thủy";

describe("before and after of a cell always differ to the eye", () => {
  test.each<[string, CellContent, CellContent, string, string]>([
    ["stray spaces stand as dots", text("Phan  Kiên "), text("Phan Kiên"), "Phan··Kiên·", "Phan·Kiên"],
    [
      "marks typed apart are said to be",
      text(composed.normalize("NFD")),
      text(composed),
      "Đinh Thị Lệ Thủy, dấu tách rời (20 ký tự)",
      "dựng sẵn (16 ký tự)",
    ],
    [
      "what is invisible is said to be there",
      text("Lê\u200b Mai"),
      text("Lê Mai"),
      "Lê Mai, lẫn ký tự ẩn (7 ký tự)",
      "không còn ký tự ẩn (6 ký tự)",
    ],
    ["a number stored as text", text("06"), number(6), "chữ 06", "số 6"],
    ["other words stand as they are", text("Lao dong"), text("Lao động"), "Lao dong", "Lao động"],
  ])("%s", (_, before, after, shown, becomes) => {
    const told = changeText(before, after);
    expect([told.before.vi, told.after.vi]).toEqual([shown, becomes]);
    expect(told.before.en).not.toBe(told.after.en);
  });
});
