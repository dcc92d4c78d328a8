import { looksLikePersonName } from "../../src/text/name-evidence";
import { nameKey, splitPersonName } from "../../src/text/person-name";
import { looksLikeUnitName } from "../../src/text/unit-evidence";

test.each([
  ["Ông Nguyễn Văn An", ["Ông"], "Nguyễn Văn An", null],
  ["Bà  Lê Thị Hoa ", ["Bà"], "Lê Thị Hoa", null],
  ["Đ/c Trần Bình", ["Đ/c"], "Trần Bình", null],
  ["đồng chí Trần Bình", ["đồng chí"], "Trần Bình", null],
  ["Đại tá Phạm Văn Cường", ["Đại tá"], "Phạm Văn Cường", null],
  ["Thượng tá, TS. Lê Quang", ["Thượng tá,", "TS."], "Lê Quang", null],
  ["PGS.TS Đỗ Minh", ["PGS.TS"], "Đỗ Minh", null],
  ["ThS.BS. Võ Lan", ["ThS.BS."], "Võ Lan", null],
  ["BS.CKII Võ Lan Anh", ["BS.CKII"], "Võ Lan Anh", null],
  ["1. Nguyễn Văn An", [], "Nguyễn Văn An", null],
  ["- Nguyễn Văn An", [], "Nguyễn Văn An", null],
  ["Nguyễn Văn An (Trưởng phòng)", [], "Nguyễn Văn An", "Trưởng phòng"],
  ["Nguyễn Văn An - Phó Giám đốc", [], "Nguyễn Văn An", "Phó Giám đốc"],
  ["Nguyễn Văn An, Trưởng phòng", [], "Nguyễn Văn An", "Trưởng phòng"],
  ["Anh Thư", [], "Anh Thư", null],
  ["Y Sỹ Niê", [], "Y Sỹ Niê", null],
  ["Y sĩ Lê Thị Hoa", ["Y sĩ"], "Lê Thị Hoa", null],
  ["Bá Thị Lan", [], "Bá Thị Lan", null],
  ["Sơn", [], "Sơn", null],
])("«%s»", (text, prefixes, name, remark) => {
  expect(splitPersonName(text)).toEqual({ prefixes, name, remark });
});

test.each([
  ["NGUYỄN VĂN AN", "Nguyễn Văn An"],
  ["Ông Nguyễn Văn An", "nguyễn  văn an "],
  ["Lê Thị Thuý Hoà", "Lê Thị Thúy Hòa"],
  ["ThS. Trần Bình", "Trần Bình".normalize("NFD")],
  ["Đại tá Trần Bình", "Trần Bình (Phó phòng)"],
])("«%s» and «%s» are one name", (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ["Lê Vy", "Lê Vi"],
  ["Lê Thị Hoa", "Lê Thị Hòa"],
  ["Trần Bình", "Trần Bính"],
  ["Trần Thị Bình (A)", "Trần Thị Bình (B)"],
])("«%s» and «%s» are two names", (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

test.each([
  "Nguyễn Văn An",
  "NGUYỄN THỊ HOA",
  "nguyễn văn an",
  "Ông Lê Minh",
  "Đại tá Phạm Văn Cường",
  "H'Hen Niê",
  "Y Moan Êban",
  "Rơ Châm Siu",
  "Lò Thị Mai",
  "Vừ A Dính",
  "Tôn Nữ Thị Ninh",
  "Thào Mí Sình",
  "Đoàn Kim Lệ",
  "Hà Mỹ Hà",
  "Văn Thanh Sơn",
])("«%s» looks like a person's name", (text) => {
  expect(looksLikePersonName(text)).toBeGreaterThan(0.5);
});

test.each([
  "",
  "Phòng Hợp tác quốc tế",
  "Văn phòng",
  "Trưởng phòng",
  "Phó Giám đốc",
  "Chuyên viên",
  "Tổng cộng",
  "Họ và tên",
  "Lao động tiên tiến",
  "x",
  "LĐTT",
  "12",
  "Số hóa hồ sơ lưu trữ",
  "Nguyễn Văn A và 3 người khác",
  "Danh sách này có 35 người./.",
  "Tập thể Sở Ngoại vụ",
])("«%s» does not", (text) => {
  expect(looksLikePersonName(text)).toBeLessThan(0.5);
});

test.each([
  "Phòng Hợp tác quốc tế",
  "Văn phòng",
  "Thanh tra Sở",
  "Thanh tra",
  "Trung tâm Dịch vụ đối ngoại",
  "TT DV-ĐN",
  "Khoa Nội",
  "Tổ Toán - Tin",
  "Ban Giám đốc",
  "Chi cục Thuế",
  "Trường THPT Lê Lợi",
  "Đội 1",
  "Tập thể Sở Ngoại vụ",
  "P. HTQT",
  "II. PHÒNG LÃNH SỰ",
  "UBND xã Tân Lập",
  "VP-TTr",
])("«%s» looks like a unit", (text) => {
  expect(looksLikeUnitName(text)).toBeGreaterThan(0.5);
});

test.each([
  "",
  "Nguyễn Văn An",
  "Trưởng phòng Tổ chức",
  "Đoàn Kim Lệ",
  "Ca Văn Thỉnh",
  "x",
  "LĐTT",
  "12",
  "Chuyên viên",
])("«%s» does not look like a unit", (text) => {
  expect(looksLikeUnitName(text)).toBeLessThan(0.5);
});
