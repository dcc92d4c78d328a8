import * as say from "../../../src/gathering/words/about-patterns";

test.each([
  [
    "a question",
    say.askedAbout("Văn phòng", { vi: "«T» là gì?", en: "What is “T”?" }).vi,
    "Văn phòng: chưa làm được theo biểu mẫu này, vì điền xong gửi lại vẫn phải hỏi: «T» là gì?",
  ],
  [
    "other lines",
    say.notReadBack("Văn phòng", say.othersRead).vi,
    "Văn phòng: chưa làm được theo biểu mẫu này, vì khi điền xong gửi lại, biểu chưa đọc được trọn vẹn: số dòng đọc lại không đúng số người của đơn vị.",
  ],
  [
    "a merged sheet",
    say.notAPattern.merged("Đăng ký cá nhân").vi,
    "Sheet «Đăng ký cá nhân» chưa dùng làm mẫu được: đây là sheet gộp biểu các đơn vị. Anh/chị chọn biểu khác hoặc dùng mẫu có sẵn.",
  ],
])("why a form is not made: %s", (_, said, sentence) => {
  expect(said).toBe(sentence);
});
