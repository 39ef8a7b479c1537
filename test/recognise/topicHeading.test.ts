import { said } from "./headerExpectation";

describe("a heading that says what many columns are about", () => {
  it.each([
    ["Kết quả công tác cai nghiện > Tổng số người được tiếp cận dịch vụ", "DV_TONG"],
    ["Thông tin chung > NN có HSQL", "NN_HSQL"],
    ["Công tác quản lý người nghiện > NSD có HSQL", "NSD_HSQL"],
    ["I. Quản lý người nghiện > 2. Số người sử dụng trái phép chất ma túy có HSQL", "NSD_HSQL"],
    ["I. Công tác cai nghiện > Quản lý sau cai", "QLSC"],
    ["Nhóm chỉ tiêu về cai nghiện > CNBB", "CNBB"],
    ["Kết quả cai nghiện, quản lý sau cai > Số người đang điều trị Methadone", "MMT_DT"],
    ["Công tác cai nghiện và quản lý sau cai > Số người được tư vấn", "DV_TUVAN"],
    ["Kết quả cai nghiện, quản lý sau cai > Quản lý sau cai > Mới", "QLSC_MOI"],
    ["Quản lý sau cai, hỗ trợ hòa nhập > Số người được lập hồ sơ QLSC", "QLSC_MOI"],
    ["Hỗ trợ học nghề, việc làm, vay vốn > Số người được tạo việc làm", "VL_TAO"],
    ["Cơ sở vật chất > Điểm tư vấn", "DIEM_TV"],
    ["Tổ chức bộ máy > Số cán bộ", "CB"],
    ["Hệ thống hỗ trợ > Điểm tư vấn, hỗ trợ điều trị nghiện", "DIEM_TV"],
    ["Quản lý sau cai, hỗ trợ xã hội > Đang quản lý sau cai tại nơi cư trú", "QLSC"],
    ["Công tác rà soát, thống kê, quản lý > Người nghiện có HSQL", "NN_HSQL"],
    ["Thông tin chung > Tổng số NN, NSD có HSQL", "= addictsAndUsers"],
    ["Công tác quản lý người nghiện > Đang ở ngoài xã hội", "NN_NGOAI"],
    ["Dịch vụ, biện pháp quản lý > Giáo dục tại xã, phường", "GDX"],
    ["Các dịch vụ đã cung cấp (số người) > Methadone", "MMT_DT"],
    ["Kết quả tư vấn, hỗ trợ > Số người được vay vốn", "VAY"],
    ["Dịch vụ hỗ trợ > Can thiệp giảm hại", "DV_GIAMHAI"],
    ["B. Công tác cai nghiện > Người nghiện có hồ sơ quản lý", "NN_HSQL"],
  ])("adds nothing to what is named below it (%s)", (path, id) => {
    expect(said(path)).toBe(id);
  });

  it.each([
    ["Kết quả cai nghiện > Người nghiện", "who went through it and not who is managed"],
    ["Số liệu người nghiện > Được tiếp cận dịch vụ", "some of the people reached"],
    ["Kết quả quản lý > Ngoài xã hội", "addicts or users"],
    ["Kết quả cai nghiện > Kinh phí hoạt động (triệu đồng)", "some of the money"],
    ["Chỉ tiêu cai nghiện > CNBB", "a plan"],
    ["Công tác quản lý sau cai > CNBB", "some of those after rehabilitation"],
    ["Kết quả cai nghiện, quản lý sau cai > Mới", "new in either"],
    ["Học nghề, việc làm > Được tư vấn", "advice on either"],
    ["Tụ điểm > Không có người nghiện", "places"],
    ["Dạy nghề, việc làm > NN có HSQL", "some of the addicts"],
    ["Công tác hỗ trợ cai nghiện > Methadone", "some of the people treated"],
    ["Dịch vụ, biện pháp quản lý > Người nghiện", "who got them"],
    ["Tư vấn, hỗ trợ > Điều trị Methadone", "advice on it, or it"],
    ["Dịch vụ cai nghiện > Người nghiện có HSQL", "who got them"],
    ["Dịch vụ việc làm, vay vốn > Tư vấn", "advice on either"],
    ["Dịch vụ quản lý sau cai > Methadone", "some of those after rehabilitation"],
    ["Đang quản lý sau cai > Có quyết định", "a part of them"],
    ["Câu lạc bộ > Tình nguyện viên", "those of the clubs"],
    ["Kết quả tuyên truyền > Tình nguyện viên", "those who were told"],
    ["Công tác tuyên truyền > Câu lạc bộ", "those who were told"],
    ["Dịch vụ tư vấn > Cai nghiện tại gia đình", "advice on it"],
    ["Tư vấn, hỗ trợ > Số người vay vốn", "advice on it, or it"],
    ["Công tác cai nghiện, điều trị > Số người giáo dục tại xã", "those of them in rehabilitation"],
    ["Số người được cai nghiện, điều trị > Tư vấn", "some of those in rehabilitation"],
    ["Quản lý người nghiện > Đang cai nghiện tại cộng đồng", "where they are, or what is done"],
  ])("leaves open what may be meant by %s: %s", (path) => {
    expect(said(path)).toMatch(/^[?-]/);
  });
});
