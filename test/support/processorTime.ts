/** Starts to count the milliseconds of processor time this process takes: what else the machine is doing does not count. */
export function processorTime(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
