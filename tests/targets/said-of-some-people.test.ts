import { checkDrawn, targetsOf } from "./check-drawn";

const list = [
  "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
  "STT | Họ và tên | Giới tính | Chức vụ | Loại lao động | Phòng | LĐTT | CSTĐCS | Sáng kiến",
  "1 | Lê Văn Nam | Nam | Trưởng phòng | Viên chức | Phòng Đo đạc | x | x | x",
  "2 | Hồ Thị Lan | Nữ | Kỹ sư | Viên chức | Phòng Đo đạc | x | | x",
  "3 | Võ Đức Hùng | Nam | Lái xe | Hợp đồng | Phòng Hồ sơ | x | |",
  "4 | Mai Thị Hoa | Nữ | Kỹ sư | Viên chức | Phòng Hồ sơ | x | x |",
  "5 | Tạ Văn Quý | Nam | Bảo vệ | Hợp đồng | Phòng Hồ sơ | | |",
];
const plan = (...lines: readonly string[]) => ["KẾ HOẠCH PHÁT ĐỘNG THI ĐUA NĂM 2026", "", ...lines];

test.each([
  [
    "Kỹ sư (02 người): 100% đạt LĐTT; ít nhất 50% có sáng kiến.",
    ["advanced-worker-share 2/2 met", "people-with-initiative 1/2 met"],
  ],
  ["Người lao động hợp đồng: từ 02 đồng chí trở lên được xét tặng LĐTT.", ["people-advanced-worker 1 missed"]],
  [
    "Phó Giám đốc và các Trưởng phòng của Trung tâm: tối thiểu 03 đồng chí đạt CSTĐCS.",
    ["people-grassroots-fighter ? unknown"],
  ],
  ["Trong tổng số CSTĐCS, nữ phải chiếm ít nhất 50%.", ["women-among-grassroots-fighter 1/2 met"]],
  ["Nữ chiếm tối đa 40% số người được xét tặng CSTĐCS.", ["women-among-grassroots-fighter 1/2 missed"]],
])("dòng nói về một số người chỉ đếm trên những người ấy: %s", (line, expected) => {
  expect(targetsOf([list, plan(line)])).toEqual(expected);
});

test.each([
  "Số cá nhân không đạt Lao động tiên tiến: nhiều nhất 02 người.",
  "Tỷ lệ người chưa được công nhận CSTĐCS dưới 60%.",
  "Ít nhất 3 trong 4 người của Tổ Hành chính đạt LĐTT.",
  "Cứ 03 viên chức thì có ít nhất 01 người đạt CSTĐCS.",
])("phần ngược lại và tỷ số «mấy người có một» không đo bằng số người đạt: %s", (line) => {
  expect(checkDrawn([list, plan(line)]).targets.map(({ status }) => status)).toEqual(["attested"]);
});

test.each([
  "Chỉ xét CSTĐCS với người đạt từ 75% số phiếu của Hội đồng.",
  "Thưởng danh hiệu LĐTT: 0,3 lần mức lương cơ sở.",
])("phiếu bầu và tiền thưởng không là chỉ tiêu: %s", (line) => {
  const targets = targetsOf([list, plan("- 80% CBCCVC đạt LĐTT.", line)]);
  expect(targets).toHaveLength(1);
});

test("dấu x ở cột «Sáng kiến» là một sáng kiến, dù không ghi tên", () => {
  expect(targetsOf([list, plan("- Đăng ký ít nhất 02 sáng kiến.", "- 100% CSTĐCS có sáng kiến.")])).toEqual([
    "initiatives 2 met",
    "grassroots-fighter-with-initiative 1/2 missed",
  ]);
});

test("một câu dưới «Kế hoạch thi đua» là chỉ tiêu, không là tập thể đăng ký", () => {
  const { targets, counted } = {
    targets: targetsOf([list, plan("Khen thưởng cá nhân", "Cá nhân được công nhận CSTĐCS: 03")]),
    counted: checkDrawn([list, plan("Khen thưởng cá nhân", "Cá nhân được công nhận CSTĐCS: 03")]).reading.register,
  };
  expect(targets).toEqual(["people-grassroots-fighter 2 missed"]);
  expect(counted.collectives).toEqual([]);
});
