import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../src/archive/problem.ts';
import { namesIn } from '../../src/archive/listing.ts';
import { readYaml } from '../../src/archive/read-yaml.ts';
import { webAddress } from '../../src/archive/instant.ts';
import type { Shard } from '../collect/shard.ts';

/** The page that lists all businesses lies here, beside their folders. */
export const PAGE_FOLDER = 'agency';
const ID = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** One business of many: its folder's name, which is that of its site too. */
export interface Business {
  id: string;
  /** Absolute. */
  content: string;
}

/** The folders below one that hold a business each, sorted. What a link leads to is not followed. */
export function businessesIn(folder: string, problems: Problem[] = []): Business[] {
  return namesIn(folder).flatMap((id) => {
    const content = join(folder, id);
    if (!lstatSync(content).isDirectory()) return [];
    if (!lstatSync(join(content, 'settings.yaml'), { throwIfNoEntry: false })?.isFile()) return [];
    if (ID.test(id) && id !== PAGE_FOLDER) return [{ id, content }];
    problems.push({
      file: id,
      message: `expected a folder named with small letters, digits and hyphens${id === PAGE_FOLDER ? `, other than ${PAGE_FOLDER}` : ''}`,
    });
    return [];
  });
}

/** Those that fall to one of several machines. */
export const ofPart = (businesses: readonly Business[], shard: Shard | undefined): Business[] =>
  shard ? businesses.filter((_, index) => index % shard.of === shard.part - 1) : [...businesses];

/** `agency.yaml` beside the businesses: whose page lists them. */
export const agencySchema = z.strictObject({
  name: z.string().trim().min(1).optional(),
  language: z.enum(['es', 'en', 'ca']).default('es'),
  /** Address at which the folders of all businesses will stand. */
  site: webAddress.optional(),
});
export type Agency = z.infer<typeof agencySchema>;

/** The agency, as far as it says anything of itself. */
export const readAgency = (folder: string, problems: Problem[]): Agency =>
  readYaml(folder, 'agency.yaml', agencySchema, problems) ?? agencySchema.parse({});
