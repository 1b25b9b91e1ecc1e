import { quoted } from './quoted.ts';
import { everywhere } from './read-headers.ts';
import type { Place } from './servers.ts';

/** GitLab knows headers for a whole server of pages alone, and none for a project. */
export const gitlab = ({ blocks }: Place): string =>
  [
    '# GitLab Pages. On GitLab.com no project can choose headers: the policy stands in every page itself and holds there too,',
    '# but for "frame-ancestors". Who may read: Settings → General → Visibility → Pages: "Only project members".',
    '#',
    '# On a GitLab of your own: put this into /etc/gitlab/gitlab.rb, then: gitlab-ctl reconfigure',
    '# It goes out with the pages of every project of that server.',
    "gitlab_pages['access_control'] = true",
    "gitlab_pages['headers'] = [",
    ...everywhere(blocks).map(([name, value]) => `  ${quoted(`${name}: ${value}`)},`),
    ']',
  ].join('\n');
