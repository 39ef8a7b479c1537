import { restAfter } from "../../src/pane/restAfter";

/** How many turns others have had by the time the rest is over. */
async function turnsDuring(rest: () => Promise<void>): Promise<number> {
  let turns = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => turns++;
  port2.postMessage(null);
  await rest();
  port1.close();
  return turns;
}

describe("a rest", () => {
  it("is over at once while the work has not gone on for long", async () => {
    let clock = 0;
    const rest = restAfter(25, () => clock);
    clock = 24;
    expect(await turnsDuring(rest)).toBe(0);
  });

  it("lets others have their turn once it has, and then the time counts anew", async () => {
    let clock = 0;
    const rest = restAfter(25, () => clock);
    clock = 25;
    expect(await turnsDuring(rest)).toBe(1);
    clock = 49;
    expect(await turnsDuring(rest)).toBe(0);
    clock = 50;
    expect(await turnsDuring(rest)).toBe(1);
  });
});
