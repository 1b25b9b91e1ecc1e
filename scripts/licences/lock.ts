import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

/** A package of somebody else, as the lock file tells it. */
export interface Locked {
  name: string;
  version: string;
  /** Where it lies below the project: `node_modules/a/node_modules/b`. */
  place: string;
  /** As an SPDX expression; undefined where it names none. */
  licence: string | undefined;
  /** Needed to work on the program, not to run it. */
  development: boolean;
  /** Not needed on every machine: the part for one platform. */
  optional: boolean;
  hasInstallScript: boolean;
  /** As npm writes it: `sha512-…`. */
  checksum: string | undefined;
}

/** Every package of every platform that the lock file names, by place. */
export function readLock(file: string): Locked[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version, license, integrity, dev, optional, devOptional, hasInstallScript }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      place,
      licence: license,
      development: dev === true || devOptional === true,
      optional: optional === true || devOptional === true,
      hasInstallScript: hasInstallScript === true,
      checksum: integrity,
    }));
}
