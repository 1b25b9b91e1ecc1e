import type { Desk } from './desk.ts';
import type { StateField } from './form-state.ts';

/** What stands in a field, in words. */
export function shownValue(desk: Desk, field: StateField, value: string): string {
  const { digest, commands } = desk.words;
  const named: Partial<Record<StateField, Record<string, string>>> = {
    status: digest.statuses,
    reason: digest.dismissReasons,
    sentiment: digest.sentiments,
    intent: digest.intents,
    turned: { yes: commands.desk.yes, no: commands.desk.no },
  };
  const table = named[field];
  if (value === '' || value === '-') return commands.desk.mention.nothing;
  return table && Object.hasOwn(table, value) ? table[value]! : value;
}
