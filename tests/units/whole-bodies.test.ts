import { unitKindOf } from "../../src/vocabulary/unit-names";

describe("tập thể của chính cơ quan, không phải một phòng của nó", () => {
  test.each([
    ["Tập thể nhà trường", "TRƯỜNG THCS LÊ LỢI"],
    ["Nhà trường", "TRƯỜNG THCS LÊ LỢI"],
    ["Tập thể cơ quan", null],
    ["Cơ quan Hội Nông dân huyện", "HỘI NÔNG DÂN HUYỆN NÚI XANH"],
    ["UBND xã Núi Xanh", "HĐND VÀ UBND XÃ NÚI XANH"],
    ["HĐND - UBND xã Núi Xanh", "UBND XÃ NÚI XANH"],
  ])("%s", (name, organisation) => {
    expect(unitKindOf(name, organisation)).toBe("whole-body");
  });

  test.each([
    ["Cơ quan Tham mưu", "TRUNG ĐOÀN 5"],
    ["Tổ Toán", "TRƯỜNG THCS LÊ LỢI"],
    ["Tập thể Trung tâm Y tế", "SỞ Y TẾ"],
  ])("%s là đơn vị trong cơ quan", (name, organisation) => {
    expect(unitKindOf(name, organisation)).toBe("department");
  });
});
