import { columnQuestions } from "../../src/pane/data/questionedColumns";
import { columnFindings, errors, warnings } from "../../src/standin/gallery/readings";

const questions = columnQuestions([...errors, ...columnFindings, ...warnings]);

describe("the questions about columns", () => {
  it("are asked once for each heading, with every place where it stands", () => {
    expect(questions.map(({ header, places }) => [header, places.length])).toEqual([
      ["Tự nguyện > Số mới", 1],
      ["Đã làm việc cùng", 3],
      ["Số người", 1],
    ]);
    expect(questions[1]?.places.map(({ sheet }) => sheet)).toEqual([
      "Phiếu Xuân An",
      "Phiếu Xuân Bình",
      "Phiếu Phú Bình",
    ]);
  });

  it("keep the proposals in their order, likeliest first", () => {
    expect(questions[0]?.proposals).toEqual(["CNTN_CL", "CNTN_NCL", "CN_GD"]);
  });

  it("cannot be answered where one of several columns of figures is meant", () => {
    expect(questions.map(({ canAnswer }) => canAnswer)).toEqual([true, true, false]);
  });
});
