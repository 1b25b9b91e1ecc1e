import { quoted } from './quoted.ts';
import { everywhere, parts } from './read-headers.ts';
import type { Block } from './read-headers.ts';
import type { Place } from './servers.ts';

const lines = (headers: Block['headers'], indent: string): string[] =>
  headers.map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`);

/** A site of nginx. A place of its own takes no header over from the one around it, so each says all of them. */
export function nginx({ blocks, host, base, root, password }: Place): string {
  const port = host?.split(':')[1] ?? '80';
  const folder = base === '/' ? `root ${quoted(root)};` : `alias ${quoted(`${root}/`)};`;
  const inner = parts(blocks).flatMap(({ under, headers }) => [
    `        location ${base}${under.slice(1)} {`,
    ...(base === '/' ? [] : [`            alias ${quoted(root + under)};`]),
    ...lines(headers, '            '),
    '        }',
  ]);
  return [
    '# The digest on nginx: put this into /etc/nginx/sites-available/, link it from sites-enabled/, then: nginx -s reload',
    '# Give it a certificate, for example with "certbot --nginx": without one anybody on the way reads along.',
    'server {',
    `    listen ${port};`,
    `    listen [::]:${port};`,
    `    server_name ${host?.split(':')[0] ?? '_'};`,
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    charset utf-8;',
    '    index index.html;',
    `    error_page 404 ${base}404.html;`,
    '',
    ...(password
      ? [
          '    # Who may read: "htpasswd -c /etc/nginx/oido.htpasswd NAME" makes the file. Without it nobody gets in.',
          '    auth_basic "Oído";',
          '    auth_basic_user_file /etc/nginx/oido.htpasswd;',
          '',
        ]
      : []),
    `    location ${base} {`,
    `        ${folder}`,
    ...lines(everywhere(blocks), '        '),
    `        location = ${base}_headers {`,
    '            return 404;',
    '        }',
    ...inner,
    '    }',
    '}',
  ].join('\n');
}
