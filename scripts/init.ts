import { add } from './add/add.ts';
import type { AddOptions } from './add/add.ts';
import { dictionary, languages } from '../src/i18n/index.ts';
import { ConfigurationError, problemLine, run } from './command.ts';
import { answerOptions, answersOf, wants } from './init/answers.ts';
import { begin } from './init/init.ts';
import { places } from './init/places.ts';
import { shellWord } from './shell-word.ts';

const command = {
  usage: `Usage: npm run init -- [options]
Puts a real business in place of the sample: a few questions, in Spanish, English or Catalan. What no flag answers is
asked. Never writes over a file that somebody wrote.

  --language L         ${languages.join(', ')}
  --where PLACE        where customers talk about you: ${places.slice(0, 7).join(', ')},
                       ${places.slice(7).join(', ')}, or the address of a page; several, or a,b,c
  --want WHAT          what you want from this: ${wants.join(', ')},
                       or a sentence of your own
  --name NAME          of the business
  --also NAME          what else people call it
  --sells WORDS        what you sell, for people who look for it
  --town TOWN          where you are
  --competitor NAME    whom else to listen for
  --own ADDRESS        your site and accounts: what is said there is said by you
  --contact MAIL       whom a site that we bother may write to
  --timezone ZONE      such as Europe/Madrid
  --country CC         edition of the news, such as ES
  --yes                asks nothing
  --dry-run            says what it would do, and does nothing`,
  options: { ...answerOptions, yes: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
} as const;

await run(command, async ({ values, content, now, env, say }) => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const spoken = (env['LC_ALL'] ?? env['LANG'] ?? '').slice(0, 2).toLowerCase();
  const answers = await begin({
    content,
    given: answersOf(values),
    yes: values.yes ?? false,
    dryRun: values['dry-run'] ?? false,
    guessed: {
      timezone: timeZone === 'UTC' ? 'Europe/Madrid' : timeZone,
      language: languages.find((one) => one === spoken) ?? 'es',
    },
    input: process.stdin,
    output: process.stderr,
    say,
  });
  if (!answers) return 0;
  const left: string[] = [];
  for (const page of answers.pages) {
    say(`\n${page}`);
    if (!(await added(page, { content, now: now(), env, say }))) left.push(page);
  }
  const words = dictionary(answers.language).commands.setup.init;
  for (const line of words.next(left.map(shellWord))) say(line);
  return 0;
});

/** A page that cannot be added now costs nothing but itself: it is named again at the end. */
async function added(
  address: string,
  edge: Pick<AddOptions, 'content' | 'now' | 'env' | 'say'>,
): Promise<boolean> {
  const plain = { follow: false, own: false, all: false, byHand: false, anyway: false, dryRun: false };
  try {
    return (await add({ ...edge, ...plain, address })) === 0;
  } catch (error) {
    const problems = error instanceof ConfigurationError ? error.problems.map(problemLine) : [];
    edge.say(problems.length > 0 ? problems.join('\n') : (error as Error).message);
    return false;
  }
}
