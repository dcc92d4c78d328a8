import type { RuleExamples } from "./rule-example";

// Made from the tests by tests/rules/write-examples.ts: never edited by hand.
export const examples: RuleExamples = {
  "staff-member-is-listed-once": {
    wrong: "B6 – TT: 3 · Họ và tên: Lê Văn A · Ngày sinh: 1/2/1980 · Chức vụ: Chuyên viên · Phòng: Phòng Hai",
    vi: "Lê Văn A có ở dòng 4 (Phòng Một) và dòng 6 (Phòng Hai) của danh sách CBCCVC. Nếu là một người thì chỉ để một dòng, vì tổng số người lấy làm mẫu số; nếu là hai người trùng tên, anh/chị thêm ngày sinh để phân biệt.",
    en: "Lê Văn A stands in row 4 (Phòng Một) and row 6 (Phòng Hai) of the staff list. One person needs one row, as the list is the denominator; if these are two people of one name, add dates of birth to tell them apart.",
    right: "TT: 3 · Họ và tên: Lê Văn Chi · Ngày sinh: 3/2/1980 · Chức vụ: Chuyên viên · Phòng: Phòng Một",
  },
  "staff-member-is-registered": {
    wrong: "B53 – TT: 51 · Họ và tên: Cao Xuân Sang · Chức vụ: Chuyên viên · Đơn vị: Phòng Một",
    vi: "Chưa thấy tên Cao Xuân Sang (Phòng Một) trong biểu đăng ký, trong khi danh sách CBCCVC có. Anh/chị bổ sung, hoặc ghi lý do: chuyển công tác, đi học, không đăng ký…",
    en: "Cao Xuân Sang (Phòng Một) was not seen in the register, while the staff list has the name. Please add a row, or note the reason: transferred, studying, not registering…",
    right: "TT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Phòng Một",
  },
  "registered-person-is-on-staff-list": {
    wrong: "B9 – STT: 3 · Họ và tên: Lê Chi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    vi: "Dòng 9, Lê Chi: chưa thấy tên trong danh sách CBCCVC. Nếu là người lao động hợp đồng hoặc người mới đến thì anh/chị bổ sung vào danh sách; nếu hai nơi viết khác nhau thì sửa cho thống nhất.",
    en: "Row 9, Lê Chi: the name was not seen on the staff list. For contract staff or a newcomer, please add it there; if the two places spell it differently, make them agree.",
    right: "STT: 3 · Họ và tên: Lê Chi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "awarded-person-was-registered": {
    wrong: "D54 – TT: 51 · Họ và tên: Cao Xuân Sang · Đơn vị: Phòng Một · Danh hiệu được công nhận: LĐTT",
    vi: "Lưu ý: Cao Xuân Sang có trong kết quả với danh hiệu «Lao động tiên tiến», chưa thấy tên trong biểu đăng ký. Từ năm 2024 Luật không còn lấy đăng ký làm căn cứ xét. Anh/chị để nguyên, nếu tên không viết nhầm.",
    en: "Note: Cao Xuân Sang stands among the results with «Advanced Worker» and was not seen in the register. From 2024 the Law no longer asks for it. Leave it as it is, unless the name is misspelled.",
    right: "TT: 1 · Họ và tên: Nguyễn Văn An · Đơn vị: Phòng Một · Danh hiệu được công nhận: LĐTT",
  },
  "proposed-title-was-registered": {
    wrong: "E6 – TT: 2 · Họ và tên: Lê Thị Hai · Đơn vị: Phòng A · Đăng ký đầu năm: LĐTT · Hội đồng đề nghị: CSTĐCS",
    vi: "Dòng 6, Lê Thị Hai: đề nghị «Chiến sĩ thi đua cơ sở», trong khi đầu năm chỉ đăng ký «Lao động tiên tiến». Các dòng khác đều đề nghị đúng danh hiệu đã đăng ký. Anh/chị xem giúp có ghi nhầm dòng không.",
    en: "Row 6, Lê Thị Hai: «Emulation Fighter at the grassroots level» is proposed, while only «Advanced Worker» was registered. The other rows propose what was registered. Please see whether the title slipped into this row.",
    right: "TT: 2 · Họ và tên: Trần Văn Bình · Đơn vị: Phòng A · Đăng ký đầu năm: LĐTT · Hội đồng đề nghị: LĐTT",
  },
  "award-is-recorded-once": {
    wrong:
      "D6 – TT: 3 · Họ và tên: Lê Văn A · Năm: 2025 · Danh hiệu: Lao động tiên tiến · Số, ngày quyết định: 1/QĐ-SXD",
    vi: "Dòng 6, Lê Văn A: danh hiệu «Lao động tiên tiến» năm 2025 đã ghi ở dòng 4. Anh/chị bỏ bớt một dòng, hoặc xem lại năm, tên người nếu là hai lần khen khác nhau.",
    en: "Row 6, Lê Văn A: «Advanced Worker» of 2025 stands in row 4 already. Please drop one of them, or check year and name if these are two awards.",
    right: "TT: 3 · Họ và tên: Lê Văn Chi · Năm: 2025 · Danh hiệu: LĐTT · Số, ngày quyết định: 15/QĐ-SXD",
  },
  "award-names-its-year": {
    wrong: "C6 – TT: 3 · Họ và tên: Lê Văn C · Danh hiệu: LĐTT",
    vi: "Dòng 6: ô C6 (cột «Năm») còn trống, trong khi các dòng khác đều ghi năm. Không có năm thì chưa tính được danh hiệu của các năm liên tục. Anh/chị bổ sung giúp.",
    en: "Row 6: cell C6 (column «Năm») is blank, while other rows name a year. Without it titles of years on end cannot be counted. Please fill it in.",
    right: "TT: 3 · Họ và tên: Lê Văn Chi · Năm: 2025 · Danh hiệu: LĐTT",
  },
  "decision-number-names-one-decision": {
    wrong:
      "E5 – TT: 2 · Họ và tên: Lê Văn B · Năm: 2025 · Danh hiệu: LĐTT · Số, ngày quyết định: 15/QĐ-SXD ngày 15/01/2026",
    vi: "Ô E5: quyết định số 15/QĐ-SXD ghi ngày 15/01/2026, còn ở ô E4 cùng số này ghi ngày 05/01/2026. Mỗi số quyết định trong năm chỉ có một ngày ký. Anh/chị đối chiếu với bản gốc.",
    en: "Cell E5: decision 15/QĐ-SXD is dated 15/01/2026, while cell E4 dates the same number 05/01/2026. A number has one date in a year. Please compare with the original.",
    right:
      "TT: 2 · Họ và tên: Trần Văn Bình · Năm: 2025 · Danh hiệu: LĐTT · Số, ngày quyết định: QĐ số 15/QĐ-SXD ngày 05/01/2026",
  },
  "initiative-is-listed-once": {
    wrong: "B6 – TT: 3 · Tên sáng kiến: Số hóa hồ sơ, lưu trữ của Phòng. · Tác giả: Lê Văn C · Đơn vị: Phòng Một",
    vi: "Sáng kiến «Số hóa hồ sơ, lưu trữ của Phòng.» có ở dòng 4 và 6, của Lê Văn A và Lê Văn C. Nếu là đồng tác giả thì ghi chung một dòng; nếu là hai sáng kiến thì ghi rõ tên để phân biệt.",
    en: "The initiative «Số hóa hồ sơ, lưu trữ của Phòng.» stands in rows 4 and 6, under Lê Văn A and Lê Văn C. Co-authors share one row; if these are two initiatives, please name them apart.",
    right: "TT: 3 · Tên sáng kiến: Cải tiến quy trình tiếp nhận hồ sơ số 2 · Tác giả: Lê Văn Chi · Đơn vị: Phòng Một",
  },
  "initiative-names-its-author": {
    wrong: "C54 – TT: 51 · Tên sáng kiến: Bản đồ số các tuyến kênh · Đơn vị: Phòng Hai",
    vi: "Dòng 54, sáng kiến «Bản đồ số các tuyến kênh»: ô C54 (cột «Tác giả») còn trống, trong khi các dòng khác đều ghi. Anh/chị bổ sung tên tác giả.",
    en: "Row 54, initiative «Bản đồ số các tuyến kênh»: cell C54 (column «Tác giả») is blank, while other rows are filled in. Please add the author.",
    right: "TT: 1 · Tên sáng kiến: Cải tiến quy trình tiếp nhận số 0 · Tác giả: Nguyễn Văn An · Đơn vị: Phòng Một",
  },
  "initiatives-cover-emulation-fighters": {
    wrong: "B7 – STT: 1 · Họ và tên: Lê An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ CS: x",
    vi: "Danh sách có 01 sáng kiến, trong khi 02 người đăng ký CSTĐ cơ sở. Danh hiệu này cần sáng kiến hoặc đề tài của từng người (đồng tác giả dùng chung được). Anh/chị bổ sung danh sách sáng kiến, hoặc để đến kỳ bình xét.",
    en: "The list has 01 initiatives, while 02 people register for grassroots Emulation Fighter. Everybody needs an initiative or a topic (co-authors share one). Please complete the list, or leave it to the review.",
    right: "STT: 1 · Họ và tên: Lê An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ CS: x",
  },
  "printed-total-adds-up": {
    wrong: "E53 – Tổng cộng · 50 · 6",
    vi: "Ô E53 (dòng Cộng) ghi 6, còn đếm từng dòng 3–52 được 5 CSTĐCS. Chênh 01. Anh/chị sửa ô E53, hoặc xem lại các dòng.",
    en: "Cell E53 (total) says 6, while rows 3–52 give 5 CSTĐCS. The difference is 01. Please correct E53, or look at the rows again.",
    right: "Tổng cộng · 50 · 5",
  },
  "stated-count-matches-rows": {
    wrong: "A54 – Danh sách này có 53 người.",
    vi: "Ô A54 viết 53 người, còn đếm từng dòng trong bảng được 50. Anh/chị xem giúp con số nào đúng để biểu và lời văn khớp nhau.",
    en: "Cell A54 says 53 people, while the rows of the table give 50. Please see which figure is right so that table and text agree.",
    right: "Danh sách này có 50 người.",
  },
  "decision-count-matches-rows": {
    wrong: "A1 – DANH SÁCH ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2025 (52 cá nhân)",
    vi: "Ô A1 ghi 52 cá nhân, đếm từng dòng được 50. Kết quả đang tính theo từng dòng; anh/chị xem giúp.",
    en: "Cell A1 says 52 people, the rows give 50. The rows are counted; please have a look.",
    right: "DANH SÁCH ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2025 (50 cá nhân)",
  },
  "list-count-matches-rows": {
    wrong: "A55 – Danh sách này có 52 đồng chí.",
    vi: "Ô A55 ghi 52 người, còn đếm từng dòng của danh sách được 50. Anh/chị xem giúp con số nào đúng.",
    en: "Cell A55 says 52 people, while the list has 50 rows. Please see which figure is right.",
    right: "TT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Phòng Một",
  },
  "summary-agrees-with-register": {
    wrong: "C3 – TT: 1 · Đơn vị: Phòng Một · LĐTT: 22 · CSTĐCS: 2",
    vi: "Ô C3, Phòng Một: biểu tổng hợp ghi 22 ở cột «LĐTT», còn đếm trong biểu đăng ký được 20. Anh/chị điền lại biểu để lấy số mới, hoặc xem lại biểu đăng ký.",
    en: "Cell C3, Phòng Một: the summary says 22 in column «LĐTT», while the register gives 20. Fill the summary again, or look at the register.",
    right: "TT: 1 · Đơn vị: Phòng Một · LĐTT: 20 · CSTĐCS: 2",
  },
  "tally-agrees-with-register": {
    wrong: "B3 – Chiến sĩ thi đua cơ sở · 12",
    vi: "Ô B3, «Chiến sĩ thi đua cơ sở»: bảng này ghi 12, còn đếm trong biểu đăng ký được 10. Anh/chị xem giúp con số nào đúng.",
    en: "Cell B3, «Chiến sĩ thi đua cơ sở»: this sheet says 12, while the register gives 10. Please see which figure is right.",
    right: "Chiến sĩ thi đua cơ sở · 10",
  },
  "typed-count-agrees-with-list": {
    wrong: "D2 – Tổng số dòng: · 13 · Trong đó tập thể: · 4 · Cá nhân: · 10",
    vi: "Ô D2, «Trong đó tập thể:»: ghi 04, còn đếm từng dòng được 03. Anh/chị xem giúp con số nào đúng.",
    en: "Cell D2, «Trong đó tập thể:»: 04 is typed, while the rows give 03. Please see which figure is right.",
    right: "Tổng số người: · 50",
  },
  "unit-has-one-spelling": {
    wrong: "C8 – TT: 6 · Họ và tên: Võ Văn Hoa · Đơn vị: P. TCCB · Danh hiệu đăng ký: LĐTT",
    vi: "Lưu ý: «P. TCCB» và «Phòng Tổ chức cán bộ» đang được hiểu là một đơn vị. Anh/chị viết thống nhất một tên để hàm tra cứu nhận ra; nếu là hai đơn vị khác nhau, anh/chị cho biết ở bước Xác nhận biểu.",
    en: "Note: «P. TCCB» and «Phòng Tổ chức cán bộ» are taken for one unit. Please write one name so that lookups find it; if they are two units, say so in step 1, Confirm the forms.",
    right: "TT: 6 · Họ và tên: Võ Văn Hoa · Đơn vị: Văn phòng · Danh hiệu đăng ký: LĐTT",
  },
  "unit-is-among-the-offices": {
    wrong:
      "D10 – STT: 7 · Họ và tên: Mai Văn Khôi · Chức vụ: Viên chức · Đơn vị: Phòng Khai quật · Danh hiệu đăng ký: LĐTT",
    vi: "Dòng 10, Mai Văn Khôi: «Phòng Khai quật» không có trong danh mục đơn vị ở trang «Các phòng», ô A1 (04 đơn vị). Anh/chị sửa tên đơn vị, hoặc bổ sung vào danh mục nếu là đơn vị mới.",
    en: "Row 10, Mai Văn Khôi: «Phòng Khai quật» is not in the list of units on sheet «Các phòng», cell A1 (04 units). Please correct the unit, or add it to the list if it is new.",
    right: "STT: 1 · Họ và tên: Lê Văn An · Chức vụ: Trưởng phòng · Đơn vị: Phòng Trưng bày · Danh hiệu đăng ký: LĐTT",
  },
  "label-and-code-agree": {
    wrong: "D11 – STT: 5 · Họ và tên: Nguyễn Văn Giang · Chức vụ: LĐTT · Đơn vị: 202",
    vi: "Ô D11: mã «202» và chữ «LĐTT» ở dòng này không đi với nhau như ở các dòng khác. Đang tính theo chữ; anh/chị xem lại mã hoặc chữ.",
    en: "Cell D11: the code «202» and the words «LĐTT» do not go together as in the other rows. Counted by the words; please check the code or the words.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: LĐTT · Đơn vị: 101",
  },
  "unit-headcount-matches-lines": {
    wrong: "C7 – TT: 4 · Tên tập thể: Phòng D · Số người: 3 · Danh hiệu đăng ký: TTLĐTT",
    vi: "Ô C7, Phòng D: ghi 03 người, còn danh sách cá nhân có 02 người của đơn vị này. 03 đơn vị khác đều khớp. Anh/chị xem giúp sót người hay ghi nhầm số.",
    en: "Cell C7, Phòng D: 03 people are stated, while the list has 02 people of the unit. 03 other units agree. Please see whether somebody is missing or the figure is off.",
    right: "TT: 4 · Tên tập thể: Phòng D · Số người: 2 · Danh hiệu đăng ký: TTLĐTT",
  },
};
