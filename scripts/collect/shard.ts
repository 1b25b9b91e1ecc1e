import { createHash } from 'node:crypto';
import { kinds } from './sources.ts';
import type { ReadSource } from './sources.ts';

/** One of several machines that listen: `2/5` is the second of five. */
export interface Shard {
  /** From 1. */
  part: number;
  of: number;
}

const MOST = 256;

/** `2/5` as a value; undefined for what is none. */
export function readShard(text: string): Shard | undefined {
  const [, part, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(text.trim())?.map(Number) ?? [];
  return part !== undefined && of !== undefined && part >= 1 && part <= of && of <= MOST
    ? { part, of }
    : undefined;
}

/** The sources that a machine listens to: all of one host, so that each machine knows by itself how polite to be. */
export const ofShard = (sources: readonly ReadSource[], shard: Shard): ReadSource[] =>
  sources.filter((source) => partOf(source, shard.of) === shard.part);

function partOf(source: ReadSource, of: number): number {
  return (createHash('sha256').update(placeOf(source)).digest().readUIntBE(0, 6) % of) + 1;
}

/**
 * What stays together: a host, with all that want one spacing between them. Read from the address as it is written,
 * never from a secret in it, so that a machine that lacks the secret divides the sources as the others do: sources
 * whose host is secret stay together by their kind.
 */
function placeOf({ source, kind, requests: [request] }: ReadSource): string {
  if (!request) return `id ${source.id}`;
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#@${}]+)(?=[/?#]|$)/i.exec(request.url)?.[1]?.toLowerCase();
  if (!host) return `kind ${kind.name}`;
  const name = host.replace(/:\d+$/, '');
  const wanting = kinds.flatMap(({ hosts = [] }) => hosts);
  return `host ${wanting.find((one) => name === one || name.endsWith(`.${one}`)) ?? host}`;
}
