import { format } from '../format.ts';
import type { SetupWords } from '../setup-words.ts';

const { date, list } = format('en');

export const setupEn: SetupWords = {
  part: {
    written: (part, of, asked, heard, found, file) =>
      `Part ${part} of ${of}: ${heard} of ${asked} sources answered; messages that may matter: ${found}. They are in ${file}; collect --from files them.`,
    incomplete: 'Some part is missing: what is there is filed, and no week closes yet.',
  },
  doctor: {
    node: (version) => `Node ${version}.`,
    configuration: (sources, topics) =>
      `The configuration makes sense: ${sources === 1 ? 'one source' : `${sources} sources`} and ${topics === 1 ? 'one topic' : `${topics} topics`}.`,
    noSources: 'There is nowhere to listen. To add a place: npm run add -- ADDRESS',
    noTopics:
      'No topic is about your business (brand, product, service, price or aspect): nothing would count as yours. Write one in topics/.',
    noOwn:
      'settings.yaml lacks the addresses of your site and accounts (own): what you publish would count as said by others.',
    noContact: 'settings.yaml has no contact: a site that we bother will not know whom to write to.',
    sameAddress: (a, b) => `“${a}” and “${b}” listen to the same address: one is enough.`,
    topicNote: (topic, note) => `Topic “${topic}”: ${note}.`,
    secretSet: (name) => `${name} is set.`,
    secretMissing: (name, sources) =>
      `${name} is missing, and ${list(sources)} needs it. Put it into the environment; for the repository, among its secrets.`,
    secretUnused: (name) => `${name} is set, and no source uses it.`,
    secretNotNamed: (name, file) =>
      `${file} does not name ${name}: each secret needs its line there, or the daily job will not have it.`,
    answers: (source, entries, newest, matching) =>
      entries === 0
        ? `${source}: answers, and shows nothing just now.`
        : `${source}: ${entries === 1 ? 'one entry' : `${entries} entries`}${newest === undefined ? ', without dates' : `, the newest of ${date(newest)}`}; ${matching === 0 ? 'none concerns you' : matching === 1 ? 'one concerns you' : `${matching} concern you`}.`,
    fails: (source, reason) => `${source} failed: ${reason}.`,
    since: (day, days) => (days === 1 ? 'It is the first day.' : `Failing since ${date(day)}: ${days} days.`),
    notReached: (source) => `${source}: there was no time to ask. Try --budget with more seconds.`,
    moved: (source, address) => `${source}: has moved to ${address}. Change it in sources.yaml.`,
    fault: (source, fault) => `${source}: can be read, with a fault (${fault}).`,
    silent: (source, since, days) =>
      `${source}: answers, but has said nothing of yours for ${days} days (since ${date(since)}), longer than usual. See whether it is still the place.`,
    todo: {
      slow: 'It happens; if it goes on for days, see whether the page opens in a browser.',
      gone: 'Find the new page and give it to npm run add.',
      forbidden:
        'It wants no programs, or not from this machine. If a browser shows it, make it a place to look at by hand (kind: by-hand).',
      wait: 'It asks us to be slower: it will be tried again tomorrow.',
      theirs: 'The trouble is theirs: it will be tried again tomorrow.',
      unreachable: 'Check that the address is spelled right and that there is a connection.',
      broken: 'What it sends cannot be read: npm run -s parse -- --source ID shows what it is.',
      empty: 'That is no feed: give the page to npm run add, which looks for one.',
      secret: 'Set the secret that is missing.',
      address: 'Look at its address in sources.yaml.',
      untried: 'Try again.',
    },
    todoOther: 'npm run -s parse -- --source ID shows what it answers.',
    looked: (source, day) => `${source}: somebody looked on ${date(day)}.`,
    notLooked: (source, id, last) =>
      `${source}: it is time to look by hand (${last === undefined ? 'nobody has noted a look yet' : `last looked at on ${date(last)}`}). Then: npm run looked -- ${id}`,
    content: (mentions, weeks) =>
      weeks === 0
        ? 'Nothing is kept yet.'
        : `${weeks === 1 ? 'One week' : `${weeks} weeks`} with ${mentions === 1 ? 'one mention' : `${mentions} mentions`}, all readable.`,
    lastRun: (day) => `It last listened on ${date(day)}.`,
    late: (day, days) =>
      `It has not listened for ${days} days (since ${date(day)}). If the daily job has stopped: GitHub stops it after 60 days without changes; switch it on again on its page.`,
    neverRun: 'It has never listened yet. To begin: npm run digest',
    well: 'All is well.',
    wrong: (count) =>
      count === 1 ? 'One thing has to be mended (✗).' : `${count} things have to be mended (✗).`,
  },
};
