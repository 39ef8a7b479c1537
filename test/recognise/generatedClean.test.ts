import { judge } from "../generator/judge";
import { everyShard, forEachWorkbook } from "../generator/runs";

const sum = { figures: 0, read: 0 };

describe("workbooks made up at random, without faults", () => {
  it.each(everyShard)("are read as they are, without a needless question (shard %i)", (shard) => {
    forEachWorkbook({ seed: 1_000 + shard, faulty: false }, (generated, assessment) => {
      const { silent, needless, figures, read } = judge(generated, assessment);
      sum.figures += figures;
      sum.read += read;
      return [...silent, ...needless.map((finding) => `needless ${JSON.stringify(finding)}`)];
    });
  });

  it("are read to 99 % at least without asking", () => {
    const share = sum.read / sum.figures;
    console.info(`${(share * 100).toFixed(2)} % of ${sum.figures} figures were read without asking.`);
    expect(share).toBeGreaterThanOrEqual(0.99);
  });
});
