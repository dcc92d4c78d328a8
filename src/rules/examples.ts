import type { Bilingual } from "../domain/bilingual";

// Made from the tests by tests/rules/write-examples.ts: never edited by hand.

/** A row that a rule tells, with what it says of it, and a row that it leaves alone. */
export interface RuleExample {
  readonly wrong: { readonly line: string; readonly message: Bilingual };
  readonly right: { readonly line: string } | null;
}

/** The examples of the rules' pages, by the rule's id. */
export const ruleExamples: Readonly<Record<string, RuleExample>> = {
  "recipient-is-named": {
    wrong: {
      line: "B8 – STT: 2 · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
      message: {
        vi: "Dòng 8: ô «Họ và tên» còn trống nên chưa biết danh hiệu ở dòng này là của ai. Anh/chị bổ sung giúp.",
        en: "Row 8: the cell «Họ và tên» is blank, so it is not known whose title this row holds. Please fill it in.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "recipient-kind-agrees": {
    wrong: {
      line: "D7 – STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: TAPTHE",
      message: {
        vi: "Ô D7, Nguyễn Văn An: phân loại ghi «TAPTHE», trong khi tên và các ô khác cho thấy là cá nhân. Đang tính là cá nhân; anh/chị xem lại ô phân loại.",
        en: "Cell D7, Nguyễn Văn An: the kind says «TAPTHE», while the name and other cells speak of a person. Counted as a person; please check the kind.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "person-registers-once": {
    wrong: {
      line: "B10 – STT: 4 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Trung tâm · LĐTT: x",
      message: {
        vi: "Lê Thị Mai có ở dòng 8 (Văn phòng) và dòng 10 (Trung tâm). Nếu là một người kiêm nhiệm thì chỉ tính một lần ở đơn vị chính; nếu là hai người trùng tên, anh/chị thêm ngày sinh để phân biệt. Hiện đang tính là 1 người.",
        en: "Lê Thị Mai stands in row 8 (Văn phòng) and row 10 (Trung tâm). One person with two posts counts once, at the home unit; if these are two people of one name, add dates of birth to tell them apart. Counted as 1 person for now.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "code-belongs-to-one-person": {
    wrong: {
      line: "B14 – TT: 10 · Mã công chức: hq 03 · Họ và tên: Lê Văn L · Đơn vị: Đội 1 · LĐTT: x",
      message: {
        vi: "Ô B14, Lê Văn L: «hq 03» trùng với ô B7 của Lê Văn C. Mỗi người một mã, số hiệu riêng nên có thể một ô bị chép từ dòng khác. Anh/chị đối chiếu với hồ sơ.",
        en: "Cell B14, Lê Văn L: «hq 03» is also in cell B7 of Lê Văn C. Everybody has a code of their own, so one cell may have been copied. Please compare with the file.",
      },
    },
    right: {
      line: "TT: 10 · Mã công chức: HQ1009 · Họ và tên: Hồ Văn Nga · Đơn vị: Đội 1 · LĐTT: x",
    },
  },
  "one-sex-a-person": {
    wrong: {
      line: "C7 – TT: 2 · Họ và tên: Lê Thị Hai · Nam: 1988 · Nữ: 1988 · LĐTT: x",
      message: {
        vi: "Dòng 7, Lê Thị Hai: ghi ở cả cột Nam và cột Nữ (ô C7 và D7). Anh/chị để lại một ô cho đúng, vì số nữ được đếm theo cột này.",
        en: "Row 7, Lê Thị Hai: entered under both sexes (cells C7 and D7). Please keep the right one, as women are counted by this column.",
      },
    },
    right: {
      line: "TT: 2 · Họ và tên: Trần Văn Bình · Nam: 1980 · LĐTT: x",
    },
  },
  "age-is-plausible": {
    wrong: {
      line: "C6 – TT: 2 · Họ và tên: Lê Thị B · Ngày sinh: 1/1/2011 · Danh hiệu đăng ký: LĐTT",
      message: {
        vi: "Ô C6, Lê Thị B: ngày sinh ghi «1/1/2011», tức 15 tuổi năm 2026. Có thể gõ nhầm một chữ số của năm. Anh/chị đối chiếu với hồ sơ.",
        en: "Cell C6, Lê Thị B: the date of birth is «1/1/2011», that is 15 years of age in 2026. A digit of the year may be off. Please compare with the file.",
      },
    },
    right: {
      line: "TT: 2 · Họ và tên: Trần Văn Bình · Ngày sinh: 1/1/1958 · Danh hiệu đăng ký: LĐTT",
    },
  },
  "person-has-position": {
    wrong: {
      line: "C11 – STT: 5 · Họ và tên: Nguyễn Văn Giang · Đơn vị: Văn phòng",
      message: {
        vi: "Dòng 11, Nguyễn Văn Giang: ô «Chức vụ» còn trống, trong khi 4 người khác đã ghi. Anh/chị bổ sung để danh sách trình đi được đầy đủ.",
        en: "Row 11, Nguyễn Văn Giang: the cell «Chức vụ» is blank, while 4 others are filled in. Please complete it so that the list can be submitted.",
      },
    },
    right: {
      line: "STT: 5 · Họ và tên: Nguyễn Văn Giang · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "person-has-unit": {
    wrong: {
      line: "D11 – STT: 5 · Họ và tên: Nguyễn Văn Giang · Chức vụ: Chuyên viên",
      message: {
        vi: "Dòng 11, Nguyễn Văn Giang: ô «Đơn vị» còn trống, trong khi 4 người khác đã ghi. Anh/chị bổ sung đơn vị để số liệu theo phòng được đủ.",
        en: "Row 11, Nguyễn Văn Giang: the cell «Đơn vị» is blank, while 4 others are filled in. Please add the unit so that figures by department are complete.",
      },
    },
    right: {
      line: "STT: 5 · Họ và tên: Nguyễn Văn Giang · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "row-names-a-title": {
    wrong: {
      line: "B9 – STT: 3 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
      message: {
        vi: "Dòng 9, Lê Thị Mai: chưa thấy danh hiệu hay hình thức khen thưởng nào. Dòng này vẫn được tính vào số người, số tập thể của biểu; anh/chị bổ sung nếu còn sót, để nguyên nếu không đăng ký.",
        en: "Row 9, Lê Thị Mai: no title or award was seen. The row still counts among the people or collectives of the form; please add one if it was left out, or leave it if nothing is registered.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
    },
  },
  "title-is-known": {
    wrong: {
      line: "K7 – STT: 1 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: x",
      message: {
        vi: "Ô K7, Lê Thị Mai: chưa rõ «x» là danh hiệu hay hình thức khen thưởng nào nên chưa tính. Anh/chị ghi tên đầy đủ, ví dụ «Lao động tiên tiến».",
        en: "Cell K7, Lê Thị Mai: it is not clear which title or award «x» stands for, so it is not counted. Please write the full name, for example «Lao động tiên tiến».",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
    },
  },
  "title-belongs-to-recipient": {
    wrong: {
      line: "E7 – STT: 1 · Họ và tên: Phòng Lãnh sự · LĐTT: x",
      message: {
        vi: "Ô E7, Phòng Lãnh sự: có dấu «x» ở cột danh hiệu của cá nhân, trong khi dòng này là tập thể. Dấu này chưa được tính; anh/chị chuyển sang đúng cột, hoặc xóa nếu đánh nhầm.",
        en: "Cell E7, Phòng Lãnh sự: the mark «x» stands in a column for a person, while this row is a collective. It is not counted; please move it to the right column, or delete it if it slipped.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Phòng Lãnh sự · TTLĐTT: x",
    },
  },
  "title-stands-in-its-column": {
    wrong: {
      line: "K7 – STT: 1 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: Giấy khen",
      message: {
        vi: "Ô K7, Lê Thị Mai: «Giấy khen» là hình thức khen thưởng nhưng đang ghi ở cột danh hiệu thi đua. Vẫn được tính; anh/chị chuyển sang đúng cột để bảng in ra khớp tên cột.",
        en: "Cell K7, Lê Thị Mai: «Certificate of Merit» is a commendation but stands in a column for a title. It is counted; please move it so that the printed table agrees with its heads.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: LĐTT",
    },
  },
  "title-in-one-of-the-columns": {
    wrong: {
      line: "E18 – TT: 13 · Họ và tên: Lê Thị Hai · KH-TH: LĐTT · KT-TĐ: LĐTT",
      message: {
        vi: "Dòng 18, Lê Thị Hai: «LĐTT» ghi ở cả cột «KH-TH» và cột «KT-TĐ» (ô D18 và E18). Mỗi người chỉ tính một lần ở đơn vị chính. Anh/chị để lại một ô.",
        en: "Row 18, Lê Thị Hai: «LĐTT» stands under both «KH-TH» and «KT-TĐ» (cells D18 and E18). Everybody counts once, at the home unit. Please keep one cell.",
      },
    },
    right: {
      line: "TT: 13 · Họ và tên: Lê Thị Quân · VP: LĐTT",
    },
  },
  "mark-names-its-column": {
    wrong: {
      line: "E8 – TT: 4 · Họ và tên: Lê Văn Tư · LĐTT: x · Giấy khen Giám đốc Sở: Tập thể LĐXS",
      message: {
        vi: "Ô E8, Lê Văn Tư: cột «Giấy khen Giám đốc Sở» nhưng ô ghi «Tập thể LĐXS». Đang tính là Giấy khen; anh/chị chuyển sang đúng cột, hoặc đánh dấu nếu đúng là danh hiệu của cột.",
        en: "Cell E8, Lê Văn Tư: the column is «Giấy khen Giám đốc Sở», the cell says «Tập thể LĐXS». It is counted as Certificate of Merit; please move it to its own column, or mark the cell if the column's title is meant.",
      },
    },
    right: {
      line: "TT: 4 · Họ và tên: Phạm Văn Dũng · LĐTT: x",
    },
  },
  "title-in-remarks-is-marked": {
    wrong: {
      line: "R7 – STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: CSTĐCS",
      message: {
        vi: "Dòng 7, Nguyễn Văn An: ô R7 (Ghi chú) có chữ «CSTĐCS» nhưng chưa thấy dấu ở cột Chiến sĩ thi đua cơ sở. Hiện chưa tính; nếu là đăng ký thì anh/chị đánh dấu vào cột danh hiệu.",
        en: "Row 7, Nguyễn Văn An: cell R7 (remarks) says «CSTĐCS», but the column Emulation Fighter at the grassroots level is not marked. It is not counted for now; if it is a registration, please mark the column.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: LĐTT",
    },
  },
  "no-diploma-from-department-head": {
    wrong: {
      line: "R7 – STT: 1 · Họ và tên: Lưu Gia Bảo · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Ghi chú: Đề nghị Bằng khen của Giám đốc Sở",
      message: {
        vi: "Ô R7, Lưu Gia Bảo: biểu ghi «Đề nghị Bằng khen của Giám đốc Sở». Giám đốc Sở tặng Giấy khen; Bằng khen do Chủ tịch UBND tỉnh hoặc Bộ trưởng tặng. Anh/chị xem giúp ý là Giấy khen của Giám đốc Sở hay đề nghị Bằng khen của UBND tỉnh.",
        en: "Cell R7, Lưu Gia Bảo: the form says «Đề nghị Bằng khen của Giám đốc Sở». The head of a department gives certificates (Giấy khen); diplomas (Bằng khen) come from the province or the minister. Please say which of the two is meant.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: Giấy khen Giám đốc Sở",
    },
  },
  "one-commendation-per-achievement": {
    wrong: {
      line: "K7 – STT: 1 · Họ và tên: Phan Thị Thu · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: BK UBND tỉnh, GK Giám đốc Sở",
      message: {
        vi: "Dòng 7, Phan Thị Thu: đang đăng ký cả «Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh» và «Giấy khen». Một thành tích chỉ khen một hình thức; nếu là hai thành tích khác nhau, ví dụ một bằng khen chuyên đề, thì vẫn được. Anh/chị ghi rõ ở cột Ghi chú, hoặc chọn một hình thức.",
        en: "Row 7, Phan Thị Thu: registers for both «Diploma of Merit of the Chair of the provincial People's Committee» and «Certificate of Merit». One achievement gets one commendation; two different achievements, such as a thematic one, may get two. Please say so in the remarks, or choose one.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Phan Thị Thu · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: BK UBND tỉnh, GK Giám đốc Sở",
    },
  },
  "higher-award-is-proposed": {
    wrong: {
      line: "G8 – STT: 2 · Họ và tên: Nguyễn Văn Bình · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ tỉnh: x",
      message: {
        vi: "Tên biểu viết như đã được công nhận, trong khi có 01 danh hiệu, hình thức do cấp tỉnh, cấp bộ trở lên quyết định. Các trường hợp này thường ghi là «đề nghị» cho đến khi có quyết định. Anh/chị xem lại tên biểu, hoặc tách danh sách theo cấp quyết định.",
        en: "The form's title speaks of titles as granted, while 01 of them are decided by the province, the ministry or above. These are usually listed as proposed until there is a decision. Please look at the title, or split the list by deciding body.",
      },
    },
    right: {
      line: "STT: 2 · Họ và tên: Nguyễn Văn Bình · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ tỉnh: x",
    },
  },
  "highest-title-implies-advanced-worker": {
    wrong: {
      line: "F34 – STT: 28 · Họ và tên: Nguyễn Văn Dũng 27 · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ CS: x",
      message: {
        vi: "Lưu ý: biểu này chỉ đánh dấu danh hiệu cao nhất. 6 người CSTĐ cơ sở được tính luôn vào số LĐTT: 27 + 6 = 33.",
        en: "Note: this form marks only the highest title. 6 Emulation Fighters are counted as Advanced Workers too: 27 + 6 = 33.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
    },
  },
  "emulation-fighter-is-advanced-worker": {
    wrong: {
      line: "F12 – STT: 6 · Họ và tên: Nguyễn Thị Hoa · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ CS: x",
      message: {
        vi: "Dòng 12, Nguyễn Thị Hoa: có dấu ở cột CSTĐ cơ sở nhưng ô LĐTT còn trống, trong khi 5 người khác được đánh cả hai. Chiến sĩ thi đua cơ sở phải đạt tiêu chuẩn LĐTT nên anh/chị đánh thêm dấu LĐTT, nếu chỉ là sót.",
        en: "Row 12, Nguyễn Thị Hoa: marked grassroots Emulation Fighter while the Advanced Worker cell is blank; 5 others are marked both. An Emulation Fighter meets the standard of Advanced Worker, so please add that mark if it was only left out.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
    },
  },
  "emulation-fighter-names-initiative": {
    wrong: {
      line: "N7 – STT: 1 · Họ và tên: Trần Văn Bình · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ CS: x · Sáng kiến: Chưa có",
      message: {
        vi: "Dòng 7, Trần Văn Bình đăng ký CSTĐ cơ sở, ô Sáng kiến ghi «Chưa có». Năm 2022 danh hiệu này cần sáng kiến được cơ sở công nhận hoặc đề tài đã nghiệm thu. Anh/chị bổ sung tên sáng kiến, hoặc để đến kỳ bình xét nếu chưa chốt tên.",
        en: "Row 7, Trần Văn Bình registers for grassroots Emulation Fighter, the cell of the initiative says «Chưa có». In 2022 this title needs an initiative recognised at the grassroots level or an accepted research topic. Please add the title of the initiative, or leave it to the review if it is not settled.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
    },
  },
  "emulation-fighters-within-cap": {
    wrong: {
      line: "F7 – STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · CSTĐ CS: x",
      message: {
        vi: "Đang đăng ký 07 CSTĐ cơ sở trên 33 LĐTT. Khi bình xét, quy định năm 2022 cho tối đa 04 người (15% của 33 là 4,95, lấy phần nguyên). Đăng ký nhiều hơn vẫn được; Hội đồng sẽ chọn khi xét.",
        en: "07 people register for grassroots Emulation Fighter, out of 33 Advanced Workers. At the review, the rule for 2022 allows at most 04 (15% of 33 is 4,95, rounded down). Registering more is fine; the council will choose.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · CSTĐ CS: x",
    },
  },
  "advanced-workers-within-local-cap": {
    wrong: {
      line: "B7 – STT: 1 · Họ và tên: Lê An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
      message: {
        vi: "Biểu ghi 04 LĐTT trên 05 người trong danh sách CBCCVC. Mức anh/chị đặt ở Thiết lập là không quá 70%, tức 03 người. Anh/chị xem lại mức này hoặc để Hội đồng chọn khi xét.",
        en: "The form lists 04 Advanced Workers out of 05 people on the staff list. The cap in the settings is 70%, that is 03 people. Please check the cap, or leave the choice to the council.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Lê An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
    },
  },
  "higher-fighter-has-earlier-titles": {
    wrong: {
      line: "G7 – STT: 1 · Họ và tên: Trần Văn Bình · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ tỉnh: x",
      message: {
        vi: "Dòng 7, Trần Văn Bình đề nghị Chiến sĩ thi đua cấp tỉnh; danh hiệu các năm trước trong tệp mới thấy 03 lần CSTĐ cơ sở. Danh hiệu này xét trong số người có 03 lần liên tục. Anh/chị bổ sung các quyết định còn thiếu vào bảng theo dõi, hoặc xem lại đề nghị.",
        en: "Row 7, Trần Văn Bình is put forward for Emulation Fighter at the provincial level; the past years in this file show 03 times grassroots Emulation Fighter so far. The title is considered among those with 03 times on end. Please add the decisions that are missing from the history, or look at the proposal again.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Trần Văn Bình · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ tỉnh: x",
    },
  },
  "higher-fighter-has-votes": {
    wrong: {
      line: "S7 – STT: 1 · Họ và tên: Lê An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ tỉnh: x · Tỷ lệ phiếu (%): 8/9",
      message: {
        vi: "Dòng 7, Lê An: tỷ lệ phiếu đồng ý đang ghi 88,89%. Danh hiệu này cần từ 90% tổng số thành viên Hội đồng, người vắng mặt được lấy ý kiến bằng văn bản. Anh/chị đối chiếu với biên bản kiểm phiếu.",
        en: "Row 7, Lê An: the share of votes reads 88,89%. This title needs at least 90% of all council members, those absent being asked in writing. Please compare with the minutes of the vote.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Lê An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ tỉnh: x · Tỷ lệ phiếu (%): 9/10",
    },
  },
  "grade-supports-title": {
    wrong: {
      line: "L7 – STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Xếp loại: completed",
      message: {
        vi: "Dòng 7, Nguyễn Văn An: biểu ghi xếp loại «completed» và có danh hiệu «x». Danh hiệu LĐTT cần hoàn thành tốt nhiệm vụ trở lên. Anh/chị xem lại giúp ô xếp loại hoặc danh hiệu.",
        en: "Row 7, Nguyễn Văn An: the grade reads «completed» beside the title «x». Advanced Worker needs good completion of tasks or better. Please look at the grade or the title again.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Xếp loại: good",
    },
  },
  "one-grade-a-person": {
    wrong: {
      line: "C7 – TT: 2 · Họ và tên: Lê Thị Hai · HTXSNV: x · HTTNV: x · LĐTT: x",
      message: {
        vi: "Dòng 7, Lê Thị Hai: đánh dấu cả «HTXSNV» và «HTTNV» (ô C7, D7). Mỗi người chỉ có một mức xếp loại trong năm. Anh/chị giữ lại mức đúng theo thông báo xếp loại.",
        en: "Row 7, Lê Thị Hai: «HTXSNV» and «HTTNV» are both marked (cells C7, D7). A person has one grade a year. Please keep the one that was announced.",
      },
    },
    right: {
      line: "TT: 2 · Họ và tên: Trần Văn Bình · HTTNV: x · LĐTT: x",
    },
  },
  "new-recruit-waits-for-advanced-worker": {
    wrong: {
      line: "R7 – STT: 1 · Họ và tên: Hoàng Anh Tú · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: Mới tuyển dụng 4/2022",
      message: {
        vi: "Dòng 7, Hoàng Anh Tú: ghi chú có chữ «Mới tuyển dụng 4/2022». Tính đến 31/12/2022 là dưới 10 tháng, quy định năm 2022 chưa xét LĐTT. Nếu là chuyển công tác từ cơ quan khác đến thì không thuộc trường hợp này. Anh/chị xem lại ngày tuyển dụng.",
        en: "Row 7, Hoàng Anh Tú: the remarks say «Mới tuyển dụng 4/2022». By 31/12/2022 that is less than 10 months; the rule for 2022 does not consider Advanced Worker yet. A transfer from another office is not meant. Please check the date of recruitment.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Hoàng Anh Tú · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ngày tuyển dụng: 01/03/2022",
    },
  },
  "long-leave-is-within-local-limit": {
    wrong: {
      line: "R7 – STT: 1 · Họ và tên: Vũ Thị Hạnh · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: Nghỉ ốm 45 ngày",
      message: {
        vi: "Dòng 7, Vũ Thị Hạnh: ghi chú nói nghỉ 45 ngày. Quy chế cơ quan ghi ở Thiết lập chưa xét LĐTT khi nghỉ quá 40 ngày; nghỉ thai sản thì không tính. Anh/chị xem lại giúp.",
        en: "Row 7, Vũ Thị Hạnh: the remarks speak of 45 days of leave. The office's own rule in the settings does not consider Advanced Worker beyond 40 days; maternity leave never counts. Please check.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Vũ Thị Hạnh · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: Nghỉ ốm 45 ngày",
    },
  },
  "status-agrees-with-title": {
    wrong: {
      line: "E7 – TT: 3 · Họ và tên: Lê Thị Ba · Chức vụ: Chuyên viên · Danh hiệu đăng ký: LĐTT · Ghi chú: Đã chuyển công tác",
      message: {
        vi: "Dòng 7, Lê Thị Ba: biểu ghi «Đã chuyển công tác» và vẫn có danh hiệu đăng ký. Người nghỉ hưu, thôi việc hoặc chuyển đi thường do nơi quản lý cuối năm xét, hoặc không xét nữa. Anh/chị xem giúp người này còn xét ở cơ quan trong năm 2026 không.",
        en: "Row 7, Lê Thị Ba: the form says «Đã chuyển công tác», and a title is registered. Whoever retires, resigns or moves is mostly considered where they are at the end of the year, or no more. Please see whether this person is still considered here for 2026.",
      },
    },
    right: {
      line: "TT: 3 · Họ và tên: Lê Văn Chi · Chức vụ: Chuyên viên · Danh hiệu đăng ký: LĐTT",
    },
  },
  "secondment-says-direction": {
    wrong: {
      line: "R7 – STT: 1 · Họ và tên: Tạ Minh Đức · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Ghi chú: Biệt phái từ 3/2022",
      message: {
        vi: "Dòng 7, Tạ Minh Đức: ghi chú có chữ «Biệt phái từ 3/2022», chưa rõ là biệt phái đi nơi khác hay từ nơi khác đến. Thường cơ quan cử đi xét danh hiệu, có ý kiến của nơi tiếp nhận. Anh/chị ghi rõ giúp để khỏi tính ở cả hai nơi.",
        en: "Row 7, Tạ Minh Đức: the remarks say «Biệt phái từ 3/2022», which leaves open whether it was to or from another body. Usually the sending body considers the title, with the receiving body's opinion. Please make it clear, so that nobody is counted twice.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Ghi chú: Biệt phái sang Sở Nội vụ",
    },
  },
  "disciplined-person-waits": {
    wrong: {
      line: "M7 – STT: 1 · Họ và tên: Đặng Thị Lan · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Kỷ luật: Khiển trách (Quyết định số 12/QĐ-SNgV ngày 03/02/2022)",
      message: {
        vi: "Ô M7 ghi «Khiển trách (Quyết định số 12/QĐ-SNgV ngày 03/02/2022)». Có quyết định kỷ luật trong năm 2022 thì chưa xét LĐTT năm 2022. Anh/chị đối chiếu với quyết định rồi xem lại danh hiệu đăng ký.",
        en: "Cell M7 says «Khiển trách (Quyết định số 12/QĐ-SNgV ngày 03/02/2022)». With a disciplinary decision of 2022, Advanced Worker of 2022 is not considered. Please compare with the decision, then look at the title again.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Đặng Thị Lan · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Kỷ luật: Không",
    },
  },
  "discipline-is-confirmed": {
    wrong: {
      line: "R7 – STT: 1 · Họ và tên: Đặng Thị Lan · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: Bị khiển trách",
      message: {
        vi: "Ô R7 có chữ «khiển trách». Nếu đây là hình thức kỷ luật có quyết định trong năm 2022 thì chưa xét LĐTT năm 2022; nếu là kiểm điểm, nhắc nhở hoặc của năm trước thì không ảnh hưởng. Anh/chị xác nhận giúp.",
        en: "Cell R7 holds the word «khiển trách». If this is a form of discipline with a decision of 2022, Advanced Worker of 2022 is not considered; if it is a reminder or an earlier year's matter, it changes nothing. Please confirm.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Đặng Thị Lan · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: Chấp hành tốt kỷ luật, kỷ cương hành chính",
    },
  },
  "collective-registers-once": {
    wrong: {
      line: "B9 – STT: 3 · Họ và tên: Phòng Lãnh sự · TTLĐTT: x",
      message: {
        vi: "Phòng Lãnh sự có ở dòng 7 và 9. Nếu là một tập thể thì chỉ cần một dòng; nếu là hai tập thể trùng tên, anh/chị ghi thêm đơn vị cấp trên để phân biệt. Hiện đang tính là 1 tập thể.",
        en: "Phòng Lãnh sự stands in rows 7 and 9. One row is enough for one collective; if these are two of one name, add the body they belong to. Counted as 1 collective for now.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Phòng Lãnh sự · TTLĐTT: x",
    },
  },
  "collective-title-is-spelled-out": {
    wrong: {
      line: "K7 – STT: 1 · Họ và tên: Phòng Hợp tác quốc tế · Danh hiệu: Lao động tiên tiến",
      message: {
        vi: "Lưu ý: dòng 7, Phòng Hợp tác quốc tế ghi «Lao động tiên tiến»; đã hiểu là «Tập thể lao động tiên tiến». Tên đầy đủ theo Luật là «Tập thể lao động tiên tiến», anh/chị có thể bấm Sửa.",
        en: "Note: row 7, Phòng Hợp tác quốc tế says «Lao động tiên tiến»; it was read as «Advanced Labour Collective». The full name in the Law is «Tập thể lao động tiên tiến»; you may use it.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Văn phòng · Danh hiệu: Tập thể lao động tiên tiến",
    },
  },
  "leadership-is-no-collective": {
    wrong: {
      line: "I7 – STT: 1 · Họ và tên: Ban Giám đốc · TTLĐTT: x",
      message: {
        vi: "Dòng 7, Ban Giám đốc có danh hiệu tập thể «x». Ban Giám đốc thường không phải là tập thể được xét riêng; nếu là danh hiệu của cả cơ quan thì anh/chị ghi tên là «Tập thể Sở».",
        en: "Row 7, Ban Giám đốc carries a collective title «x». The board of directors is usually not a collective of its own; if the whole office is meant, please write its name.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Ban Giám đốc",
    },
  },
  "department-is-among-collectives": {
    wrong: {
      line: "D9 – STT: 3 · Họ và tên: Nguyễn Văn Chi · Chức vụ: Chuyên viên · Đơn vị: Phòng Lãnh sự",
      message: {
        vi: "Chưa thấy Phòng Lãnh sự trong danh sách tập thể, trong khi biểu có 2 người của đơn vị này đăng ký. Nếu đơn vị có đăng ký danh hiệu tập thể thì anh/chị bổ sung một dòng; nếu không đăng ký thì để nguyên.",
        en: "Phòng Lãnh sự was not seen among the collectives, while 2 of its people register. If the unit registers for a collective title, please add a row; if not, leave it as it is.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Phòng Lãnh sự",
    },
  },
  "advanced-collective-has-enough-advanced-workers": {
    wrong: {
      line: "I7 – STT: 1 · Họ và tên: Văn phòng · TTLĐTT: x",
      message: {
        vi: "02 tập thể đăng ký Tập thể lao động tiên tiến, danh hiệu cần trên 50% cá nhân đạt LĐTT, nhưng trong biểu chưa thấy ai đăng ký LĐTT. Anh/chị xem lại cách đọc cột LĐTT, hoặc bổ sung danh sách cá nhân.",
        en: "02 collectives register for Advanced Labour Collective, which needs more than 50% of the members, but nobody is seen as Advanced Worker. Please look at how that column was read, or add the list of people.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Văn phòng · TTLĐTT: x",
    },
  },
  "excellent-collective-is-advanced-collective": {
    wrong: {
      line: "J9 – STT: 3 · Họ và tên: Thanh tra · TTLĐXS: x",
      message: {
        vi: "Dòng 9, Thanh tra: có dấu Tập thể lao động xuất sắc nhưng ô Tập thể lao động tiên tiến còn trống, trong khi 2 tập thể khác được đánh cả hai. Tập thể lao động xuất sắc được chọn trong số tập thể lao động tiên tiến nên anh/chị đánh thêm, nếu chỉ là sót.",
        en: "Row 9, Thanh tra: marked Excellent Labour Collective while the Advanced Labour Collective cell is blank; 2 others are marked both. The excellent are chosen among the advanced, so please add the mark if it was only left out.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Thanh tra · TTLĐXS: x",
    },
  },
  "excellent-collective-has-enough-advanced-workers": {
    wrong: {
      line: "J7 – STT: 1 · Họ và tên: Văn phòng · TTLĐXS: x",
      message: {
        vi: "Dòng 7, Văn phòng đăng ký Tập thể lao động xuất sắc; trong biểu đang thấy 06 LĐTT trên 09 người của đơn vị (66,67%). Danh hiệu này cần ít nhất 70% cá nhân đạt LĐTT. Anh/chị bổ sung danh sách của đơn vị nếu còn thiếu, hoặc xem lại khi bình xét.",
        en: "Row 7, Văn phòng registers for Excellent Labour Collective; the form shows 06 Advanced Workers among 09 people of the unit (66,67%). This title needs at least 70% of the members. Please complete the unit's list if some are missing, or look at it again at the review.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Văn phòng · TTLĐXS: x",
    },
  },
  "excellent-collective-has-an-emulation-fighter": {
    wrong: {
      line: "J7 – STT: 1 · Họ và tên: Văn phòng · TTLĐXS: x",
      message: {
        vi: "Dòng 7, Văn phòng đăng ký Tập thể lao động xuất sắc; trong biểu chưa thấy ai của đơn vị đăng ký CSTĐ cơ sở. Năm 2022 danh hiệu này cần có cá nhân đạt Chiến sĩ thi đua cơ sở. Anh/chị xem lại danh sách cá nhân của đơn vị.",
        en: "Row 7, Văn phòng registers for Excellent Labour Collective; nobody of the unit is seen registering for grassroots Emulation Fighter. In 2022 this title needs one among its members. Please look at the unit's list of people.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Văn phòng · TTLĐXS: x",
    },
  },
  "collective-has-no-disciplined-member": {
    wrong: {
      line: "I7 – STT: 1 · Họ và tên: Văn phòng · TTLĐTT: x",
      message: {
        vi: "Ô danh hiệu của Văn phòng: cột Kỷ luật của đơn vị có hình thức từ cảnh cáo trở lên trong năm 2022. Danh hiệu này cần không có cá nhân bị kỷ luật từ cảnh cáo trở lên. Anh/chị đối chiếu với quyết định trước khi trình.",
        en: "The title of Văn phòng: the discipline column of the unit shows a form from a warning up in 2022. This title needs none among its members. Please compare with the decision before submitting.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Văn phòng · TTLĐTT: x",
    },
  },
  "staff-member-is-listed-once": {
    wrong: {
      line: "B6 – TT: 3 · Họ và tên: Lê Văn A · Ngày sinh: 1/2/1980 · Chức vụ: Chuyên viên · Phòng: Phòng Hai",
      message: {
        vi: "Lê Văn A có ở dòng 4 (Phòng Một) và dòng 6 (Phòng Hai) của danh sách CBCCVC. Nếu là một người thì chỉ để một dòng, vì tổng số người lấy làm mẫu số; nếu là hai người trùng tên, anh/chị thêm ngày sinh để phân biệt.",
        en: "Lê Văn A stands in row 4 (Phòng Một) and row 6 (Phòng Hai) of the staff list. One person needs one row, as the list is the denominator; if these are two people of one name, add dates of birth to tell them apart.",
      },
    },
    right: {
      line: "TT: 3 · Họ và tên: Lê Văn Chi · Ngày sinh: 3/2/1980 · Chức vụ: Chuyên viên · Phòng: Phòng Một",
    },
  },
  "registered-person-is-on-staff-list": {
    wrong: {
      line: "B9 – STT: 3 · Họ và tên: Lê Chi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
      message: {
        vi: "Dòng 9, Lê Chi: chưa thấy tên trong danh sách CBCCVC. Nếu là người lao động hợp đồng hoặc người mới đến thì anh/chị bổ sung vào danh sách; nếu hai nơi viết khác nhau thì sửa cho thống nhất.",
        en: "Row 9, Lê Chi: the name was not seen on the staff list. For contract staff or a newcomer, please add it there; if the two places spell it differently, make them agree.",
      },
    },
    right: {
      line: "STT: 3 · Họ và tên: Lê Chi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "proposed-title-was-registered": {
    wrong: {
      line: "E6 – TT: 2 · Họ và tên: Lê Thị Hai · Đơn vị: Phòng A · Đăng ký đầu năm: LĐTT · Hội đồng đề nghị: CSTĐCS",
      message: {
        vi: "Dòng 6, Lê Thị Hai: đề nghị «Chiến sĩ thi đua cơ sở», trong khi đầu năm chỉ đăng ký «Lao động tiên tiến». Các dòng khác đều đề nghị đúng danh hiệu đã đăng ký. Anh/chị xem giúp có ghi nhầm dòng không.",
        en: "Row 6, Lê Thị Hai: «Emulation Fighter at the grassroots level» is proposed, while only «Advanced Worker» was registered. The other rows propose what was registered. Please see whether the title slipped into this row.",
      },
    },
    right: {
      line: "TT: 2 · Họ và tên: Trần Văn Bình · Đơn vị: Phòng A · Đăng ký đầu năm: LĐTT · Hội đồng đề nghị: LĐTT",
    },
  },
  "award-is-recorded-once": {
    wrong: {
      line: "D6 – TT: 3 · Họ và tên: Lê Văn A · Năm: 2025 · Danh hiệu: Lao động tiên tiến · Số, ngày quyết định: 1/QĐ-SXD",
      message: {
        vi: "Dòng 6, Lê Văn A: danh hiệu «Lao động tiên tiến» năm 2025 đã ghi ở dòng 4. Anh/chị bỏ bớt một dòng, hoặc xem lại năm, tên người nếu là hai lần khen khác nhau.",
        en: "Row 6, Lê Văn A: «Advanced Worker» of 2025 stands in row 4 already. Please drop one of them, or check year and name if these are two awards.",
      },
    },
    right: {
      line: "TT: 3 · Họ và tên: Lê Văn Chi · Năm: 2025 · Danh hiệu: LĐTT · Số, ngày quyết định: 15/QĐ-SXD",
    },
  },
  "award-names-its-year": {
    wrong: {
      line: "C6 – TT: 3 · Họ và tên: Lê Văn C · Danh hiệu: LĐTT",
      message: {
        vi: "Dòng 6: ô C6 (cột «Năm») còn trống, trong khi các dòng khác đều ghi năm. Không có năm thì chưa tính được danh hiệu của các năm liên tục. Anh/chị bổ sung giúp.",
        en: "Row 6: cell C6 (column «Năm») is blank, while other rows name a year. Without it titles of years on end cannot be counted. Please fill it in.",
      },
    },
    right: {
      line: "TT: 3 · Họ và tên: Lê Văn Chi · Năm: 2025 · Danh hiệu: LĐTT",
    },
  },
  "decision-number-names-one-decision": {
    wrong: {
      line: "E5 – TT: 2 · Họ và tên: Lê Văn B · Năm: 2025 · Danh hiệu: LĐTT · Số, ngày quyết định: 15/QĐ-SXD ngày 15/01/2026",
      message: {
        vi: "Ô E5: quyết định số 15/QĐ-SXD ghi ngày 15/01/2026, còn ở ô E4 cùng số này ghi ngày 05/01/2026. Mỗi số quyết định trong năm chỉ có một ngày ký. Anh/chị đối chiếu với bản gốc.",
        en: "Cell E5: decision 15/QĐ-SXD is dated 15/01/2026, while cell E4 dates the same number 05/01/2026. A number has one date in a year. Please compare with the original.",
      },
    },
    right: {
      line: "TT: 2 · Họ và tên: Trần Văn Bình · Năm: 2025 · Danh hiệu: LĐTT · Số, ngày quyết định: QĐ số 15/QĐ-SXD ngày 05/01/2026",
    },
  },
  "initiative-is-listed-once": {
    wrong: {
      line: "B52 – TT: 49 · Tên sáng kiến: Lĩnh vực cải cách hành chính nhóm 0 · Tác giả: Đỗ Quốc Nga · Đơn vị: Phòng Một",
      message: {
        vi: "Danh sách sáng kiến có 08 tên ghi ở nhiều dòng. Có thể cột này ghi lĩnh vực, loại sáng kiến, hoặc mỗi đồng tác giả một dòng. Anh/chị xem lại cách đọc cột này, để nguyên nếu danh sách vốn như vậy.",
        en: "In the list of initiatives 08 names stand in several rows. The column may give a field or a kind of initiative, or every co-author has a row. Please look at how the column is read, or leave it if this is how the list is kept.",
      },
    },
    right: {
      line: "TT: 49 · Tên sáng kiến: Cải tiến quy trình tiếp nhận hồ sơ số 48 · Tác giả: Đỗ Quốc Nga · Đơn vị: Phòng Một",
    },
  },
  "initiatives-cover-emulation-fighters": {
    wrong: {
      line: "B7 – STT: 1 · Họ và tên: Lê An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ CS: x",
      message: {
        vi: "Danh sách có 01 sáng kiến, trong khi 02 người đăng ký CSTĐ cơ sở. Danh hiệu này cần sáng kiến hoặc đề tài của từng người (đồng tác giả dùng chung được). Anh/chị bổ sung danh sách sáng kiến, hoặc để đến kỳ bình xét.",
        en: "The list has 01 initiatives, while 02 people register for grassroots Emulation Fighter. Everybody needs an initiative or a topic (co-authors share one). Please complete the list, or leave it to the review.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Lê An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ CS: x",
    },
  },
  "tally-agrees-with-register": {
    wrong: {
      line: "B3 – Chiến sĩ thi đua cơ sở · 12",
      message: {
        vi: "Ô B3, «Chiến sĩ thi đua cơ sở»: bảng này ghi 12, còn đếm trong biểu đăng ký được 10. Anh/chị xem giúp con số nào đúng.",
        en: "Cell B3, «Chiến sĩ thi đua cơ sở»: this sheet says 12, while the register gives 10. Please see which figure is right.",
      },
    },
    right: {
      line: "Chiến sĩ thi đua cơ sở · 10",
    },
  },
  "label-and-code-agree": {
    wrong: {
      line: "D11 – STT: 5 · Họ và tên: Nguyễn Văn Giang · Chức vụ: LĐTT · Đơn vị: 202",
      message: {
        vi: "Ô D11: mã «202» và chữ «LĐTT» ở dòng này không đi với nhau như ở các dòng khác. Đang tính theo chữ; anh/chị xem lại mã hoặc chữ.",
        en: "Cell D11: the code «202» and the words «LĐTT» do not go together as in the other rows. Counted by the words; please check the code or the words.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: LĐTT · Đơn vị: 101",
    },
  },
  "votes-add-up": {
    wrong: {
      line: "E5 – TT: 2 · Họ và tên: Lê Thị Hai · LĐTT: x · CSTĐCS: x · Đồng ý: 15 · K. đồng ý: 2 · Tổng phiếu: 15",
      message: {
        vi: "Dòng 5, Lê Thị Hai: số phiếu ghi 15 + 2 = 17, trong khi tổng số ghi 15 (ô E5, F5, G5). Anh/chị đối chiếu với biên bản kiểm phiếu.",
        en: "Row 5, Lê Thị Hai: the votes read 15 + 2 = 17, while the total is 15 (cells E5, F5, G5). Please compare with the minutes of the vote.",
      },
    },
    right: {
      line: "Tổng số phiếu · Đồng ý · Không đồng ý",
    },
  },
  "vote-share-agrees-with-votes": {
    wrong: {
      line: "D7 – TT: 2 · Họ và tên: Lê Thị Hai · Số phiếu: 14/15 · Tỷ lệ (%): 95,33 · Danh hiệu đề nghị: LĐTT",
      message: {
        vi: "Dòng 7, Lê Thị Hai: ô D7 ghi tỷ lệ «95,33», còn 14/15 phiếu là 93,33%. Anh/chị xem lại số phiếu hoặc tỷ lệ, đối chiếu với biên bản kiểm phiếu.",
        en: "Row 7, Lê Thị Hai: cell D7 gives the share «95,33», while 14/15 votes are 93,33%. Please check votes and share against the minutes of the vote.",
      },
    },
    right: {
      line: "TT: 2 · Họ và tên: Trần Văn Bình · Số phiếu: 14/15 · Tỷ lệ (%): 93,33 · Danh hiệu đề nghị: LĐTT",
    },
  },
  "formula-covers-its-rows": {
    wrong: {
      line: "E10 – Họ và tên: Tổng cộng · LĐTT: 5 · CSTĐCS: 1",
      message: {
        vi: "Ô E10: công thức =COUNTA(E5:E8) bỏ sót dòng 9. Anh/chị xem lại vùng trong công thức.",
        en: "Cell E10: the formula =COUNTA(E5:E8) leaves out row 9. Please check its range.",
      },
    },
    right: {
      line: "TT: 6 · Họ và tên: Võ Văn Hoa · Đơn vị: Phòng A · LĐTT: x",
    },
  },
  "parts-add-up": {
    wrong: {
      line: "C8 – TT: 3 · Tên đơn vị: Phòng C · Tổng số: 9 · Nam: 4 · Nữ: 6 · Danh hiệu: TTLĐTT",
      message: {
        vi: "Ô C8 ghi tổng số 09, còn các cột «Nam», «Nữ» cộng lại được 10. Các dòng khác đều cộng khớp. Anh/chị xem lại tổng số hoặc từng phần của dòng này.",
        en: "Cell C8 gives 09 in all, while the columns «Nam», «Nữ» make 10. The other rows add up. Please check the whole or the parts of this row.",
      },
    },
    right: {
      line: "TT: 3 · Tên đơn vị: Phòng số 3 · Tổng số: 12 · Nam: 4 · Nữ: 8 · Danh hiệu: TTLĐTT",
    },
  },
  "row-total-counts-its-marks": {
    wrong: {
      line: "G9 – TT: 5 · Họ và tên: Lê Văn Năm · Chức vụ: Chuyên viên · LĐTT: x · Cộng: 2",
      message: {
        vi: "Dòng 9, Lê Văn Năm: ô G9 cộng 02, còn đếm dấu trong dòng được 01. Anh/chị xem giúp thiếu dấu hay số cộng chưa đúng.",
        en: "Row 9, Lê Văn Năm: cell G9 adds up to 02, while the row has 01 marks. Please see whether a mark is missing or the total is off.",
      },
    },
    right: {
      line: "TT: 5 · Họ và tên: Hoàng Văn Giang · Chức vụ: Chuyên viên · LĐTT: x · CSTĐCS: x · Cộng: 2",
    },
  },
  "rate-agrees-with-fraction": {
    wrong: {
      line: "E8 – TT: 3 · Tên đơn vị: Phòng C · Tổng số người: 12 · Số lượng: 9 · Tỷ lệ (%): 80",
      message: {
        vi: "Ô E8 ghi tỷ lệ «80», còn 9/12 là 75%. Các dòng khác đều tính như vậy. Anh/chị xem lại tỷ lệ hoặc hai con số của dòng này.",
        en: "Cell E8 gives the share «80», while 9/12 are 75%. The other rows are worked out so. Please check the share or the figures of this row.",
      },
    },
    right: {
      line: "TT: 3 · Tên đơn vị: Phòng số 3 · Tổng số người: 22 · Số lượng: 17 · Tỷ lệ (%): 77,27",
    },
  },
  "unit-headcount-matches-lines": {
    wrong: {
      line: "C7 – TT: 4 · Tên tập thể: Phòng D · Số người: 3 · Danh hiệu đăng ký: TTLĐTT",
      message: {
        vi: "Ô C7, Phòng D: ghi 03 người, còn danh sách cá nhân có 02 người của đơn vị này. 03 đơn vị khác đều khớp. Anh/chị xem giúp sót người hay ghi nhầm số.",
        en: "Cell C7, Phòng D: 03 people are stated, while the list has 02 people of the unit. 03 other units agree. Please see whether somebody is missing or the figure is off.",
      },
    },
    right: {
      line: "TT: 4 · Tên tập thể: Phòng D · Số người: 2 · Danh hiệu đăng ký: TTLĐTT",
    },
  },
  "form-names-the-year-at-hand": {
    wrong: {
      line: "A1 – STT: ĐĂNG KÝ THI ĐUA NĂM 2021",
      message: {
        vi: "Ô A1: tên biểu ghi năm 2021, trong khi đang rà soát cho năm 2022. Nếu biểu chép từ năm trước thì anh/chị sửa lại năm; nếu đúng là năm 2021, anh/chị chọn lại năm ở Thiết lập.",
        en: "Cell A1: the title names 2021, while 2022 is being checked. If the form was copied from last year, please correct the year; if 2021 is right, choose it in the settings.",
      },
    },
    right: {
      line: "STT: ĐĂNG KÝ THI ĐUA NĂM 2022",
    },
  },
  "no-error-value": {
    wrong: {
      line: "C7 – STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: #N/A · Đơn vị: Văn phòng",
      message: {
        vi: "Ô C7 (cột «Chức vụ») đang báo #N/A nên chưa biết giá trị. Thường do chữ ở ô mà công thức tra cứu không khớp với danh mục. Anh/chị xem lại ô nguồn của công thức.",
        en: "Cell C7 (column «Chức vụ») shows #N/A, so its value is unknown. Mostly the text that the formula looks up is not in its list. Please look at the cell the formula reads.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "text-is-unicode": {
    wrong: {
      line: "B7 – STT: 1 · Họ và tên: NguyÔn ThÞ Hoµ · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
      message: {
        vi: "Biểu này gõ bằng phông cũ (.VnTime): 2 ô không phải Unicode. Đã đọc được, ví dụ «Nguyễn Thị Hoà»; máy khác hoặc phần mềm của cấp trên có thể hiện sai. Anh/chị chuyển cả chữ và phông sang Unicode.",
        en: "This form is typed in an old encoding (.VnTime): 2 cells are not Unicode. They were read, for example «Nguyễn Thị Hoà»; other computers may show them wrong. Convert text and font to Unicode.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "text-is-composed": {
    wrong: {
      line: "B8 – STT: 2 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
      message: {
        vi: "Ô B8: chữ «Lê Thị Mai» đang gõ kiểu Unicode tổ hợp (dấu tách rời). Nhìn thì giống nhưng hàm tìm kiếm và bộ lọc không nhận ra. Anh/chị chuyển về Unicode dựng sẵn.",
        en: "Cell B8: «Lê Thị Mai» is typed with separate accent marks. It looks the same, but lookups and filters do not find it. Compose the letters.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Thị Hoà · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "text-has-nothing-invisible": {
    wrong: {
      line: "B8 – STT: 2 · Họ và tên: Lê Thị\u200B Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
      message: {
        vi: "Ô B8: chữ «Lê Thị Mai» có lẫn ký tự ẩn, thường do chép từ trang web. Hàm tìm kiếm và bộ lọc sẽ coi là chữ khác. Anh/chị bỏ ký tự ẩn.",
        en: "Cell B8: «Lê Thị Mai» holds invisible characters, mostly from a web page. Lookups and filters take it for another text. Remove them.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Thị Hoà · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "letters-are-vietnamese": {
    wrong: {
      line: "B8 – STT: 2 · Họ và tên: Lê Thị Mаi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
      message: {
        vi: "Ô B8: trong «Lê Thị Mai» có chữ cái của bảng chữ khác trông giống chữ Việt. Hàm tìm kiếm sẽ coi là tên khác. Anh/chị thay bằng chữ Việt.",
        en: "Cell B8: «Lê Thị Mai» holds letters of another alphabet that look like ours. Lookups take it for another name. Replace them.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Thị Hoà · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "text-has-no-stray-spaces": {
    wrong: {
      line: "B8 – STT: 2 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
      message: {
        vi: "Ô B8: «Lê Thị Mai» thừa khoảng trắng ở đầu, cuối hoặc giữa. Hàm tìm kiếm có thể không nhận ra. Anh/chị bỏ khoảng trắng thừa.",
        en: "Cell B8: «Lê Thị Mai» has stray spaces at an end or between words. Lookups may not find it. Remove them.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Thị Hoà · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "title-is-spelled-as-in-the-law": {
    wrong: {
      line: "K7 – STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: Chiến sỹ thi đua cơ sở",
      message: {
        vi: "Ô K7, Nguyễn Văn An: biểu ghi «Chiến sỹ thi đua cơ sở», đã hiểu là «Chiến sĩ thi đua cơ sở». Luật viết là «Chiến sĩ thi đua cơ sở». Anh/chị sửa lại cho thống nhất.",
        en: "Cell K7, Nguyễn Văn An: «Chiến sỹ thi đua cơ sở» was read as «Chiến sĩ thi đua cơ sở». That is how the Law spells it. Spell it the same way.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: Chiến sĩ thi đua cơ sở",
    },
  },
  "name-is-capitalised": {
    wrong: {
      line: "B7 – STT: 1 · Họ và tên: lê thị đào · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
      message: {
        vi: "Ô B7: họ tên «lê thị đào» viết thường. Danh sách trình ký viết hoa chữ cái đầu mỗi từ. Anh/chị sửa lại nếu đúng là «Lê Thị Đào».",
        en: "Cell B7: the name «lê thị đào» is in small letters. Lists for signature begin each word with a capital. Change it if «Lê Thị Đào» is right.",
      },
    },
    right: {
      line: "STT: 1 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "id-number-is-whole": {
    wrong: {
      line: "C9 – STT: 3 · Họ và tên: Nguyễn Văn Chi · Chức vụ: 79000000001 · Đơn vị: Văn phòng",
      message: {
        vi: "Ô C9: số định danh gõ dưới dạng số nên chỉ còn 11 chữ số, số 0 đứng đầu bị mất. Căn cước có 12 số. Anh/chị xem giúp có phải «079000000001» không.",
        en: "Cell C9: the ID number is typed as a number and has only 11 digits; leading zeros were lost. An ID has 12 digits. Please see whether «079000000001» is meant.",
      },
    },
    right: {
      line: "STT: 3 · Họ và tên: Nguyễn Văn Chi · Chức vụ: 079000000001 · Đơn vị: Văn phòng",
    },
  },
  "number-is-stored-as-number": {
    wrong: {
      line: "A9 – STT: 03 · Họ và tên: Nguyễn Văn Chi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
      message: {
        vi: "Ô A9 (cột «STT») ghi «03» dưới dạng chữ, trong khi các ô khác là số. Hàm cộng và sắp xếp sẽ bỏ qua ô này. Anh/chị đổi thành số.",
        en: "Cell A9 (column «STT») holds «03» as text, while the others are numbers. Sums and sorting pass over it. Make it a number.",
      },
    },
    right: {
      line: "STT: 3 · Họ và tên: Nguyễn Văn Chi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "dates-are-of-one-sort": {
    wrong: {
      line: "P10 – STT: 4 · Họ và tên: Nguyễn Văn Dũng · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Ngày sinh: 32907",
      message: {
        vi: "Ô P10 (cột «Ngày sinh») là ngày thật của Excel, trong khi các ô khác trong cột là chữ. Khi sắp xếp hoặc lọc, ô này sẽ đứng riêng. Anh/chị gõ lại cho cùng một kiểu.",
        en: "Cell P10 (column «Ngày sinh») is a real date, while the others in the column are text. Sorting and filtering will set it apart. Please retype it like the others.",
      },
    },
    right: {
      line: "STT: 4 · Họ và tên: Nguyễn Văn Dũng · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
  "sign-is-in-legend": {
    wrong: {
      line: "E8 – TT: 3 · Họ và tên: Lê Thị Ba · Đơn vị: Phòng A · LĐTT: Đ · CSTĐCS: Y",
      message: {
        vi: "Dòng 8, Lê Thị Ba: ô E8 ghi «Y», không có trong phần chú giải («Đ», «K», «-»). Anh/chị sửa thành ký hiệu đã chú giải, hoặc giải thích thêm ký hiệu này.",
        en: "Row 8, Lê Thị Ba: cell E8 holds «Y», which the legend («Đ», «K», «-») does not explain. Please use one of its signs, or explain this one.",
      },
    },
    right: {
      line: "TT: 3 · Họ và tên: Lê Văn Chi · Đơn vị: Phòng A · LĐTT: Đ · CSTĐCS: K",
    },
  },
  "nothing-is-under-a-merge": {
    wrong: {
      line: "C5 – TT: 1 · Họ và tên: Lê Thị Một · Đơn vị: Phòng A · LĐTT: x",
      message: {
        vi: "Ô gộp C5:C6 che mất «Phòng B» ở ô C6. Người xem không thấy, nhưng hàm cộng, bộ lọc và phần mềm khác vẫn đọc. Anh/chị bỏ gộp, xóa phần thừa hoặc chuyển ra chỗ khác.",
        en: "The merged cells C5:C6 cover «Phòng B» in cell C6. Nobody sees it, but sums, filters and other programs read it. Please unmerge, and delete it or put it elsewhere.",
      },
    },
    right: {
      line: "TT: 1 · Họ và tên: Nguyễn Văn An · Đơn vị: Phòng A · LĐTT: x",
    },
  },
  "date-exists": {
    wrong: {
      line: "C1 – STT: SỞ XÂY DỰNG · Ngày sinh: Thanh Phong, ngày 31 tháng 02 năm 2026",
      message: {
        vi: "Ô C1: «ngày 31 tháng 02 năm 2026» không có trong lịch, vì tháng 02 năm 2026 chỉ có 28 ngày. Anh/chị đối chiếu với hồ sơ rồi gõ lại ngày đúng.",
        en: "Cell C1: «ngày 31 tháng 02 năm 2026» is not in the calendar, as month 02 of 2026 has 28 days only. Please compare with the file and retype the right date.",
      },
    },
    right: {
      line: "STT: SỞ XÂY DỰNG",
    },
  },
  "year-is-plausible": {
    wrong: {
      line: "C9 – TT: 5 · Họ và tên: Lê Thị Năm · Năm vào ngành: 2031 · Danh hiệu đăng ký: LĐTT",
      message: {
        vi: "Ô C9: cột «Năm vào ngành» ghi năm 2031, sau năm đang làm. Có thể gõ nhầm một chữ số. Anh/chị đối chiếu với hồ sơ.",
        en: "Cell C9: the column «Năm vào ngành» gives the year 2031, which is after the year at hand. A digit may be off. Please compare with the file.",
      },
    },
    right: {
      line: "TT: 5 · Họ và tên: Hoàng Văn Giang · Năm vào ngành: 1989 · Danh hiệu đăng ký: LĐTT",
    },
  },
  "months-fit-in-a-year": {
    wrong: {
      line: "D8 – TT: 4 · Họ và tên: Lê Văn Tư · Danh hiệu đăng ký: LĐTT · Số tháng công tác: 15",
      message: {
        vi: "Ô D8: cột «Số tháng công tác» ghi 15 tháng, trong khi một năm có 12 tháng. Anh/chị xem lại số tháng của người này.",
        en: "Cell D8: the column «Số tháng công tác» says 15 months, while a year has 12. Please look at this person's months again.",
      },
    },
    right: {
      line: "TT: 4 · Họ và tên: Phạm Văn Dũng · Danh hiệu đăng ký: LĐTT · Số tháng công tác: 9",
    },
  },
  "fraction-is-no-date": {
    wrong: {
      line: "C6 – STT: 2 · Họ và tên: Lê Văn Hai · Số phiếu đồng ý: 46274 · Danh hiệu đề nghị: LĐTT",
      message: {
        vi: "Ô C6 (cột «Số phiếu đồng ý»): Excel đã đổi chữ gõ vào thành ngày, có thể vốn là «9/9». Các ô khác trong cột không ghi ngày. Anh/chị xem giúp rồi gõ lại dưới dạng chữ.",
        en: "Cell C6 (column «Số phiếu đồng ý»): Excel turned what was typed into a date; it may have been «9/9». The other cells hold no dates. Please look, and type it again as text.",
      },
    },
    right: {
      line: "STT: 2 · Họ và tên: Trần Văn Bình · Số phiếu đồng ý: 9/9 · Danh hiệu đề nghị: LĐTT",
    },
  },
  "numbering-runs-on": {
    wrong: {
      line: "A9 – STT: 4 · Họ và tên: Nguyễn Văn Chi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
      message: {
        vi: "Ô A9: số thứ tự ghi 4, theo thứ tự là 3. Anh/chị xem giúp có sót dòng hay chỉ là đánh số.",
        en: "Cell A9: the row number is 4, by order it is 3. Please see whether a row is missing or only the number is off.",
      },
    },
    right: {
      line: "STT: 3 · Họ và tên: Nguyễn Văn Chi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    },
  },
};
