import { sheetWords } from "../../../src/reading/books/sheet-words";

describe("tên sheet cho biết bản nào không dùng, và chỉ khi đúng là chữ ấy", () => {
  it.each([
    ["Trung tâm Dịch vụ", false],
    ["TT. Tâm lý học đường", false],
    ["Tâm", false],
    ["Tạm", true],
    ["Danh sách (tạm)", true],
    ["bản nháp", true],
    ["ban nhap", true],
    ["DK_NHAP", true],
    ["Nhập liệu", false],
    ["NHAP LIEU", false],
    ["Huy", false],
    ["DS Huy gửi", false],
    ["Hủy", true],
    ["Huỷ", true],
    ["da huy", true],
    ["ĐK cũ", true],
    ["dk cu", true],
    ["Đề cử", false],
    ["de cu", false],
    ["Bộ Di sản", false],
    ["KHÔNG DÙNG", true],
    ["Lưu trữ", true],
    ["Trung tâm Lưu trữ lịch sử", false],
    ["Văn thư Lưu trữ", false],
  ])("«%s»: %s", (name, isSetAside) => {
    expect(sheetWords(name, [{ text: "DANH SÁCH ĐĂNG KÝ THI ĐUA", isTitle: true }]).isSetAside).toBe(isSetAside);
  });
});
