/** How long work keeps this process busy, in milliseconds, whatever else the machine is busy with. */
export function cpuTimeOf(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
