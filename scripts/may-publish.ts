import { run } from './command.ts';

const command = {
  usage: `Usage: npm run may-publish
Says whether the digest may be published, and why not: exit 0 when it may, 1 when it may not. A digest of complaints must
not lie open by accident, so the variable OIDO_PUBLISH has to say "public".
`,
  options: {},
} as const;

await run(command, ({ env, say }) => {
  switch (env['OIDO_PUBLISH'] ?? '') {
    case 'public':
      say('OIDO_PUBLISH is "public": anybody who has the address will be able to read this digest.');
      return 0;
    case 'private':
      say('Not published: OIDO_PUBLISH is "private", and this version cannot make private pages yet.');
      return 1;
    case '':
      say(
        'Not published: nobody has chosen yet. A digest holds complaints and names, so it is not laid open by accident.\n' +
          'Set the variable OIDO_PUBLISH of the repository to "public" if everybody may read it.',
      );
      return 1;
    default:
      say(`Not published: OIDO_PUBLISH is "${env['OIDO_PUBLISH']}"; expected "public" or "private".`);
      return 1;
  }
});
