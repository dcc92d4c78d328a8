import { sheetWords } from "../../../src/reading/books/sheet-words";

describe("tên sheet «Trung tâm …» không phải bản tạm", () => {
  it.each([
    ["Trung tâm Dịch vụ", false],
    ["TT. Tâm lý học đường", false],
    ["Tạm", true],
    ["Danh sách (tạm)", true],
    ["bản nháp", true],
  ])("«%s»: %s", (name, isSetAside) => {
    expect(sheetWords(name, "DANH SÁCH ĐĂNG KÝ THI ĐUA").isSetAside).toBe(isSetAside);
  });
});
