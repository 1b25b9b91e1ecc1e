import { z } from 'zod';

/** An issue that was opened. */
export interface Opened {
  body: string;
  /** When, ISO 8601. */
  at: string;
}

/** Who the host itself says belongs to the repository. Whether they may write is asked of it before, in the workflow. */
const ours = ['OWNER', 'MEMBER', 'COLLABORATOR'] as const;

const eventSchema = z.object({
  action: z.literal('opened'),
  issue: z.object({
    body: z.string().nullish(),
    created_at: z.iso.datetime({ offset: true }),
    author_association: z.enum(ours),
    pull_request: z.undefined().optional(),
  }),
});

/** Reads the event of a host from its JSON; undefined for any other event, and for an issue of somebody from outside. */
export function readEvent(json: string): Opened | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const read = eventSchema.safeParse(value);
  return read.success ? { body: read.data.issue.body ?? '', at: read.data.issue.created_at } : undefined;
}
