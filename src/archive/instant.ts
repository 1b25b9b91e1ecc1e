import { z } from 'zod';

/** A week of ISO 8601 in the time zone of the business: `2026-W47`. */
export type WeekId = string & { readonly __week?: never };
/** A calendar day in the time zone of the business: `2026-11-18`. */
export type Day = string & { readonly __day?: never };
/** An instant of ISO 8601 with an offset or `Z`: `2026-11-18T19:12:00+01:00`. */
export type Instant = string & { readonly __instant?: never };

export const weekId = z
  .string()
  .regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, 'expected a week such as 2026-W47');
export const day = z.iso.date('expected a day such as 2026-11-18');
export const instant = z.iso.datetime({
  offset: true,
  message: 'expected an instant such as 2026-11-18T19:12:00+01:00',
});

/** An address that may become a link: http or https alone. */
export const webAddress = z.url({
  protocol: /^https?$/,
  message: 'expected an address that begins with http:// or https://',
});
