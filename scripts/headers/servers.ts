import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { gitlab } from './gitlab.ts';
import { nginx } from './nginx.ts';
import type { Block } from './read-headers.ts';

/** A built site, and where it is to stand. */
export interface Place {
  blocks: readonly Block[];
  /** `digest.example`, with a port where it has one; undefined where the settings name none. */
  host: string | undefined;
  /** The folder on its host, with slashes around. */
  base: string;
  /** The folder of the built pages, absolute. */
  root: string;
  /** Whether it asks for a password. */
  password: boolean;
}

/** The file that a server reads. Throws where a header holds what that file cannot. */
type Server = (place: Place) => string;

/** What Netlify and Cloudflare read by themselves. */
const asItIs: Server = ({ blocks }) =>
  blocks
    .map(({ under, headers }) =>
      [`${under}*`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n');

const all = { nginx, caddy, apache, gitlab, netlify: asItIs, cloudflare: asItIs } satisfies Record<
  string,
  Server
>;

export type ServerName = keyof typeof all;
export const servers: Record<ServerName, Server> = all;
export const serverNames = Object.keys(all) as ServerName[];
