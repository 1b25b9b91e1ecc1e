/**
 * What the weeks before say about the next: counts are Poisson with an unknown rate, whose prior is Jeffreys'
 * Gamma(½, 0). After `weeks` weeks with `sum` in all, the next week's count is negative binomial with shape sum + ½ and
 * success probability weeks ÷ (weeks + 1) (Gelman et al., Bayesian Data Analysis, 3rd edition, section 2.6).
 */
export interface Predictive {
  /** Counts in the weeks before, all together; a fraction where sources were missing. */
  sum: number;
  weeks: number;
}

/** Logarithms of the probabilities of 0, 1, 2 … */
function* logProbabilities({ sum, weeks }: Predictive): Generator<number> {
  const shape = sum + 0.5;
  let log = shape * Math.log(weeks / (weeks + 1));
  for (let count = 0; ; count += 1) {
    yield log;
    log += Math.log((shape + count) / ((count + 1) * (weeks + 1)));
  }
}

/** Probability of a count of at least `count`. */
export function atLeast(count: number, before: Predictive): number {
  const mean = (before.sum + 0.5) / before.weeks;
  if (count <= 0) return 1;
  let at = 0;
  let below = 0;
  let above = 0;
  for (const log of logProbabilities(before)) {
    const probability = Math.exp(log);
    if (at < count) below += probability;
    else above += probability;
    // Beyond the mean the terms only fall: what is left is less than the last one can show.
    if (at >= count && at > mean && probability < 1e-12 * Math.max(above, 1e-300)) break;
    // Far below the mean the tail is nearly all there is, and is known from what it is not.
    if (at === count && count < mean) return Math.max(0, 1 - below);
    at += 1;
  }
  return above;
}

/** The smallest count whose probability of being reached is below `p`: an alarm sounds at it. */
export function threshold(before: Predictive, p: number): number {
  let reached = 1;
  let count = 0;
  for (const log of logProbabilities(before)) {
    if (reached < p) return count;
    reached -= Math.exp(log);
    count += 1;
    // Subtraction loses the last digits: the tail itself decides near the end.
    if (reached < p * 2 || reached < 1e-9) reached = atLeast(count, before);
  }
  return count;
}

/** The usual range: outside of it, to either side, lies at most a share `tail` of what the weeks before let expect. */
export function usualRange(before: Predictive, tail = 0.1): { low: number; high: number } {
  const { sum, weeks } = before;
  // Whole sums come again and again: those of thousands of topics in hundreds of weeks.
  if (tail !== 0.1 || !Number.isInteger(sum) || sum >= MOST_SUMS) return findRange(before, tail);
  let known = ranges.get(weeks);
  if (!known) ranges.set(weeks, (known = []));
  return { ...(known[sum] ??= findRange(before, tail)) };
}

const MOST_SUMS = 1 << 12;
/** Weeks → sum → the usual range at one tenth. */
const ranges = new Map<number, { low: number; high: number }[]>();

function findRange(before: Predictive, tail: number): { low: number; high: number } {
  let low = 0;
  let below = 0;
  let count = 0;
  for (const log of logProbabilities(before)) {
    below += Math.exp(log);
    if (below <= tail) low = count + 1;
    if (below >= 1 - tail) return { low, high: count };
    count += 1;
  }
  return { low, high: count };
}
