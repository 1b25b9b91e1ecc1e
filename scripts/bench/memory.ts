/** Prints this process's largest resident set in MB and its processor time in seconds, for who measures it. */
export function reportMemory(): void {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stdout.write(
    `peak ${Math.round(maxRSS / 1024)} cpu ${((userCPUTime + systemCPUTime) / 1e6).toFixed(2)}\n`,
  );
}
