import type { Settings } from './settings.ts';

export type RepositoryHost = NonNullable<Settings['host']>;

/** The page of the business's repository and how its host forms addresses; undefined where there is none on the web. */
export function repositoryPage({ repository, host }: Pick<Settings, 'repository' | 'host'>):
  | {
      /** Without a slash at its end. */
      address: string;
      /** Undefined where neither the settings nor the name say. */
      host: RepositoryHost | undefined;
    }
  | undefined {
  const at = repository === undefined ? null : URL.parse(repository);
  if (at === null || !/^https?:$/.test(at.protocol)) return undefined;
  return {
    address: `${at.origin}${at.pathname.replace(/(\.git)?\/*$/, '')}`,
    host: host ?? hostOf(at.hostname),
  };
}

/** Each part of a path, as it stands in an address. */
export const pathInAddress = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function hostOf(name: string): RepositoryHost | undefined {
  if (/(^|\.)github\./.test(name)) return 'github';
  if (/(^|\.)gitlab\./.test(name)) return 'gitlab';
  if (/(^|\.)bitbucket\./.test(name)) return 'bitbucket';
  if (/(^|\.)(gitea|codeberg|forgejo)\./.test(name)) return 'gitea';
  return undefined;
}
