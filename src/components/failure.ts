import { failureKind } from '../insight/failure-kind.ts';
import type { FailureKind } from '../insight/failure-kind.ts';

/** Why a source failed, in words for a shopkeeper; as the coverage says it where nobody has worded it. */
export function failureIn(why: string, failures: Record<FailureKind, string>): string {
  const failure = failureKind(why);
  return failure ? failures[failure] : why;
}
