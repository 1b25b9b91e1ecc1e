import type { Broadcast } from '../archive/mention.ts';
import type { Digest } from './digest.ts';

// `@…` where the name of the account is not kept.
const someoneElse = /(?:^|[^\p{L}\p{N}@.])@(?:[\p{L}\p{N}_]{2,}|…)/u;
const passedOn = /^(?:RT\b|♻|🔁|via @|vía @)/iu;

/**
 * Whether something we published is conversation: it answers somebody, passes on what somebody else said, or names
 * another account. All else announces.
 */
export function isConversation({
  title,
  text,
  inReplyTo,
}: Pick<Broadcast, 'title' | 'text' | 'inReplyTo'>): boolean {
  return inReplyTo !== undefined || passedOn.test(text) || someoneElse.test(text) || someoneElse.test(title);
}

/** What we published, split by these rules. */
export function broadcastsOf(broadcasts: readonly Broadcast[]): Digest['broadcasts'] {
  const conversation = broadcasts.filter(isConversation).length;
  return {
    announcements: broadcasts.length - conversation,
    conversation,
    ids: broadcasts.map(({ id }) => id),
  };
}
