/** What the piece of work below takes on an ordinary office machine, once warm. */
const usualMilliseconds = 20;

const cpuTime = (): (() => number) => {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
};

/** A fixed piece of work of the kind ours is: words folded, split, counted and kept. */
function pieceOfWork(): number {
  const counts = new Map<string, number>();
  for (let index = 0; index < 12_000; index++)
    for (const word of `Số người nghiện ${index % 977} có hồ sơ`.normalize("NFD").toLowerCase().split(" "))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.size;
}

let slowness = 1;
let measuredAt = -Infinity;

/** How many times slower than an ordinary machine this one is just now; 1 where it is as fast or faster. Kept for a second. */
function slownessNow(): number {
  if (performance.now() - measuredAt < 1000) return slowness;
  const rounds = Array.from({ length: 6 }, () => {
    const spent = cpuTime();
    pieceOfWork();
    return spent();
  });
  slowness = Math.max(1, Math.min(...rounds) / usualMilliseconds);
  measuredAt = performance.now();
  return slowness;
}

/**
 * Starts to count the milliseconds of processor time this process takes, as an ordinary machine would count them: what
 * else the machine is doing does not count, and on a slow or crowded one each of its milliseconds counts for less.
 */
export function processorTime(): () => number {
  const before = slownessNow();
  const spent = cpuTime();
  return () => {
    const milliseconds = spent();
    return milliseconds / Math.max(before, slownessNow());
  };
}
