/**
 * e to the power of x, from additions and multiplications alone: these are the same on every machine, which the
 * exponential of a language's library need not be. Relative error below 1e-13 for |x| ≤ 700.
 */
export function exponential(x: number): number {
  if (x < -700) return 0;
  if (x > 700) return Infinity;
  const whole = Math.round(x * 1.4426950408889634);
  const rest = x - whole * 0.6931471805599453;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 16; n++) {
    term *= rest / n;
    sum += term;
  }
  return sum * 2 ** whole;
}
