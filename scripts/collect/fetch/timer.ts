/** Time as the fetcher measures it, so that a test can turn its own clock. */
export interface Timer {
  /** Milliseconds since some fixed moment; never goes back. */
  elapsed(): number;
  /** Calls once after so many milliseconds; the returned function takes it back. */
  after(milliseconds: number, call: () => void): () => void;
}

// More than this and setTimeout fires at once.
const LONGEST = 2 ** 31 - 1;

/** The machine's own. */
export const machineTimer: Timer = {
  elapsed: () => performance.now(),
  after(milliseconds, call) {
    const handle = setTimeout(call, Math.min(Math.max(0, milliseconds), LONGEST));
    return () => clearTimeout(handle);
  },
};
