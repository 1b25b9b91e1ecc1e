/** Prints this process's largest resident set in MB, for who measures it. */
export function reportMemory(): void {
  process.stdout.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
}
