import { absenceIn } from "../../src/counting/absence";
import { employmentIn } from "../../src/counting/employment";
import { isLeader } from "../../src/counting/leaders";
import { readingOf } from "../targets/register-of";

/** The absences of somebody with this remark, in 2026. */
function absences(remarks: string): readonly string[] {
  const { register } = readingOf({ people: [{ name: "Lê Thị Hồng", remarks }], year: 2026 });
  return absenceIn(register.entries, null, 2026).map(({ who }) => who);
}

test.each([
  ["Nghỉ đẻ từ 3/2026", ["maternity"]],
  ["nghi de tu 3/2026", ["maternity"]],
  ["Đề nghị đề bạt năm 2026", []],
  ["de nghi de bat", []],
  ["Đề nghị để lại xét sau", []],
  ["Tuyển 01/6/2026", ["new-recruits"]],
  ["tuyen ngay 01/6/2026", ["new-recruits"]],
  ["Học trực tuyến 12/3/2026", []],
  ["hoc truc tuyen 12/3/2026", []],
  ["Tuyên dương tại hội nghị 12/3/2026", []],
  ["Chuyển về tuyến huyện 12/3/2026", []],
  ["Đang du học tại Úc", ["long-study"]],
  ["Dự học lớp bồi dưỡng", []],
  ["Thôi việc từ 01/7/2026", ["left"]],
  ["Thời việc còn dở", []],
  ["Đang tập sự", ["new-recruits"]],
])("ghi chú «%s»: %j", (remarks, expected) => {
  expect(absences(remarks)).toEqual(expected);
});

test.each([
  ["Phó Trưởng phòng", null, true],
  ["Chánh Văn phòng", null, true],
  ["Giám đốc Trung tâm", null, true],
  ["Giam doc", null, true],
  ["PGĐ", null, true],
  ["TP. Tổ chức cán bộ", null, true],
  ["P.TP", null, true],
  ["Đảng ủy viên, TP TC-HC", null, true],
  ["Chuyên viên UBND TP Huế", null, false],
  ["Văn thư, UBND, TP Huế", null, false],
  ["Lái xe giám đốc", null, false],
  ["Thư ký Chủ tịch UBND tỉnh", null, false],
  ["Chuyên viên tham mưu Giám đốc", null, false],
  ["Chánh Văn phòng, thư ký Chủ tịch", null, true],
  ["Kế toán trưởng", null, false],
  ["Nhóm trưởng", null, false],
  ["Trưởng nhóm", null, false],
  ["Giáo viên chủ nhiệm lớp 5A", null, false],
  ["Chủ nhiệm khoa", null, true],
  ["Phó Viện trưởng", null, true],
  ["TP", "Phòng Tổ chức", true],
  ["TP", "Tổ Toán – Tin", false],
  ["Chuyên viên", null, false],
  ["Nhân viên văn thư", null, false],
])("«%s» (đơn vị: %s) giữ chức vụ lãnh đạo: %s", (position, unit, expected) => {
  expect(isLeader(position, unit)).toBe(expected);
});

test.each([
  ["Nhân viên hợp đồng", "contract"],
  ["Lái xe (hợp đồng 68)", "contract"],
  ["HĐLĐ", "contract"],
  ["HĐ 111, tạp vụ", "contract"],
  ["Phụ trách hợp đồng mua sắm", "not-said"],
  ["Chuyên viên lập hợp đồng", "not-said"],
  ["Theo dõi chế độ người lao động", "not-said"],
  ["Bảo vệ", "likely-contract"],
  ["Nhân viên bảo vệ cơ quan", "likely-contract"],
  ["Bảo vệ thực vật", "not-said"],
  ["Chi cục Bảo vệ môi trường", "not-said"],
  ["Vệ sinh an toàn thực phẩm", "not-said"],
  ["Tạp vụ, vệ sinh", "likely-contract"],
])("chức vụ «%s»: %s", (text, expected) => {
  const cell = { sheet: "Đăng ký", row: 5, column: 3 };
  const position = { value: text, text, cell };
  expect(employmentIn([{ employment: null, position, remarks: null }])).toBe(expected);
});
