import { quoted } from './quoted.ts';
import { everywhere, parts } from './read-headers.ts';
import type { Place } from './servers.ts';

/** A file `.htaccess`, which most rented web space with Apache takes. */
export function apache({ blocks, base, password }: Place): string {
  return [
    '# The digest on Apache: put this beside the pages as .htaccess, after each build, for example with',
    '#   npm run -s headers -- --for apache > dist/.htaccess',
    'Options -Indexes',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    `ErrorDocument 404 ${base}404.html`,
    ...(password
      ? [
          '',
          '# Who may read: "htpasswd -c FILE NAME" makes the file, outside the folder of the pages. Write its path here:',
          '# until then nobody gets in.',
          'AuthType Basic',
          'AuthName "Oído"',
          'AuthUserFile "/path/to/oido.htpasswd"',
          'Require valid-user',
        ]
      : []),
    '',
    '<Files "_headers">',
    '    Require all denied',
    '</Files>',
    '',
    ...everywhere(blocks).map(([name, value]) => `Header always set ${name} ${quoted(value)}`),
    ...parts(blocks).flatMap(({ under, headers }) => [
      `<If "%{REQUEST_URI} =~ m#^${base}${under.slice(1)}#">`,
      ...headers
        .filter(([name]) => !everywhere(blocks).some(([other]) => other === name))
        .map(([name, value]) => `    Header always set ${name} ${quoted(value)}`),
      '</If>',
    ]),
  ].join('\n');
}
