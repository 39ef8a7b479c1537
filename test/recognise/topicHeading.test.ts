import { said } from "./headerExpectation";

describe("a heading that says what many columns are about", () => {
  it.each([
    ["Kết quả công tác cai nghiện > Tổng số người được tiếp cận dịch vụ", "DV_TONG"],
    ["Thông tin chung > NN có HSQL", "NN_HSQL"],
    ["Công tác quản lý người nghiện > NSD có HSQL", "NSD_HSQL"],
    ["I. Quản lý người nghiện > 2. Số người sử dụng trái phép chất ma túy có HSQL", "NSD_HSQL"],
    ["I. Công tác cai nghiện > Quản lý sau cai", "QLSC"],
    ["Nhóm chỉ tiêu về cai nghiện > CNBB", "CNBB"],
  ])("adds nothing to what is named below it (%s)", (path, id) => {
    expect(said(path)).toBe(id);
  });

  it.each([
    ["Kết quả cai nghiện > Người nghiện", "who went through it and not who is managed"],
    ["Số liệu người nghiện > Được tiếp cận dịch vụ", "some of the people reached"],
    ["Kết quả quản lý > Ngoài xã hội", "addicts or users"],
    ["Kết quả cai nghiện > Kinh phí hoạt động (triệu đồng)", "some of the money"],
    ["Chỉ tiêu cai nghiện > CNBB", "a plan"],
  ])("leaves open what may be meant by %s: %s", (path) => {
    expect(said(path)).toMatch(/^[?-]/);
  });
});
