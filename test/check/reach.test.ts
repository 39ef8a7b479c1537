import { factIn, findingsIn, type Rows } from "./given";

describe("people reached against people managed", () => {
  const reached = (addicts: number, users: number, count: number): Rows => [
    ["Quý I năm 2024"],
    ["Đơn vị", "Người nghiện có HSQL", "Người sử dụng có HSQL", "Số người được tiếp cận dịch vụ"],
    ["Xã An Lộc", addicts, users, count],
    ["Xã Bình Minh", 6, 3, 2],
  ];

  it("may be all of them", () => {
    expect(findingsIn(reached(12, 8, 20))).toEqual([]);
  });

  it("are an error at their cell when they are one more", () => {
    expect(findingsIn(reached(12, 8, 21))).toEqual(["error rate-over-100 D3 Xã An Lộc"]);
    expect(factIn(reached(12, 8, 21), "rate-over-100")).toMatchObject({ managed: 20, reached: 21 });
  });

  it("are none where nobody is managed", () => {
    expect(findingsIn(reached(0, 0, 0))).toEqual([]);
    expect(findingsIn(reached(0, 0, 1))).toEqual(["error zero-base D3 Xã An Lộc"]);
  });
});

describe("services without a count of people", () => {
  const services = (advised: number | string, methadone: number | string): Rows => [
    ["Quý I năm 2024"],
    ["Đơn vị", "Người nghiện có HSQL", "Người sử dụng có HSQL", "Số người được tư vấn", "Đang điều trị Methadone"],
    ["Xã An Lộc", 12, 8, advised, methadone],
  ];

  it("give a range from the largest service to all of them together, at the first service's cell", () => {
    expect(findingsIn(services(9, 4))).toEqual(["warning estimated-reach D3 Xã An Lộc"]);
    expect(factIn(services(9, 4), "estimated-reach")).toMatchObject({ low: 9, high: 13, managed: 20 });
  });

  it("reach no more people than are managed, however many they add up to", () => {
    expect(factIn(services(15, 14), "estimated-reach")).toMatchObject({ low: 15, high: 20 });
  });
});
