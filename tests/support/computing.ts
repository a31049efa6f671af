/** How long something computes: the processor's time, which a busy machine does not lengthen. */

/** @returns milliseconds that this process has computed since it began, or since an earlier answer of `process.cpuUsage()`. */
export function computing(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
