import { quoted } from './quoted.ts';
import { everywhere, parts } from './read-headers.ts';
import type { Place } from './servers.ts';

/** A site of Caddy, which gets its certificate by itself. */
export function caddy({ blocks, host, base, root, password }: Place): string {
  const prefix = base.slice(0, -1);
  const headers = [
    'header {',
    ...everywhere(blocks).map(([name, value]) => `\t${name} ${quoted(value)}`),
    '\t-Server',
    '}',
  ];
  const site = [
    `root * ${quoted(root)}`,
    'encode zstd gzip',
    ...headers,
    ...parts(blocks).flatMap(({ under, headers }) =>
      headers
        .filter(([name]) => !everywhere(blocks).some(([other]) => other === name))
        .map(([name, value]) => `header ${under}* ${name} ${quoted(value)}`),
    ),
    'file_server {',
    '\thide _headers',
    '}',
  ];
  return [
    '# The digest on Caddy: put this into /etc/caddy/Caddyfile, then: systemctl reload caddy',
    `${host ?? ':80'} {`,
    ...(password
      ? [
          '\t# Who may read: a line a reader, the name and what "caddy hash-password" prints. Caddy does not start before.',
          '\t# (Since Caddy 2.8 the word is basic_auth.)',
          '\tbasicauth {',
          '\t\tNAME HASH',
          '\t}',
        ]
      : []),
    ...(prefix === ''
      ? site.map((line) => `\t${line}`)
      : [
          `\tredir ${prefix} ${base}`,
          `\thandle_path ${base}* {`,
          ...site.map((line) => `\t\t${line}`),
          '\t}',
        ]),
    '\thandle_errors {',
    ...headers.map((line) => `\t\t${line}`),
    '\t\t@missing expression {http.error.status_code} == 404',
    '\t\thandle @missing {',
    `\t\t\troot * ${quoted(root)}`,
    '\t\t\trewrite * /404.html',
    '\t\t\tfile_server',
    '\t\t}',
    '\t}',
    '}',
  ].join('\n');
}
