/** Whether a process of this number runs on this machine. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's program may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
