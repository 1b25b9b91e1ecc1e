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
      empty:
        'There is nothing to read: see whether the address is that of a feed, or give the page to npm run add.',
      page: 'That is no feed: give the page to npm run add, which looks for one.',
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
  init: {
    ask: {
      where:
        'Where do your customers talk about you? Type the numbers, and addresses of forums, blogs or pages that you know.',
      want: 'What do you want from this? Type the numbers and, if you like, a sentence of your own.',
      name: 'What is your business called?',
      also: (name) =>
        `What else do people call “${name}”? Short names, nicknames, misspellings, with commas between.`,
      sells: 'What do you sell? Three or four words, with commas between: to find those who look for it.',
      towns: 'Where are you? Town, city or neighbourhood.',
      competitors: 'Which other businesses do you want to hear about? Their names, with commas between.',
      own: 'What are your addresses? Your site and accounts, with commas between.',
      contact: 'Which mail address may a site write to, if we bother it?',
      timezone: (guessed) => `In which time zone? [${guessed}]`,
      notAnAddress: 'That is no address: it has to be like https://mybakery.example',
      notATimeZone: 'There is no such time zone: it has to be like Europe/London',
      proceed: 'Go ahead? [Y/n]',
    },
    places: {
      google: 'Google reviews',
      tripadvisor: 'TripAdvisor',
      trustpilot: 'Trustpilot',
      facebook: 'Facebook',
      instagram: 'Instagram',
      tiktok: 'TikTok',
      whatsapp: 'WhatsApp',
      phone: 'The telephone',
      counter: 'What is heard at the counter',
      mail: 'Our mail',
      press: 'The press',
      reddit: 'Reddit',
    },
    wants: {
      answer: {
        ask: 'nobody is left without an answer',
        purpose:
          '**Nobody is left without an answer.** Whoever complains and is answered tends to come back.',
      },
      mend: {
        ask: 'to know what people complain about, and mend it',
        purpose:
          '**To know what people complain about, and mend it.** If three people say the same, there is something to it.',
      },
      ideas: {
        ask: 'to know what people ask for and miss',
        purpose: '**To know what people ask for.** Those who buy have the best ideas.',
      },
      early: {
        ask: 'to hear early when something goes wrong',
        purpose: '**To hear early when something goes wrong**, before it grows.',
      },
      praise: {
        ask: 'to thank those who speak well of us',
        purpose: '**To give thanks** to those who speak well of us.',
      },
      others: {
        ask: 'to know what other businesses of the trade do',
        purpose: '**To know what is said of others in the trade**: what their customers miss.',
      },
      presence: {
        ask: 'to decide where it is worth being',
        purpose: '**To decide where to be**, by what is heard there, and not just to be there.',
      },
    },
    purpose: {
      title: 'What we listen for',
      lead: (name) => `What we want from listening to what is said of ${name}, in this order:`,
      end: 'What we do not look for: followers, or answering for the sake of it.',
    },
    topics: {
      brand:
        'Everything said of us by name. Where it finds what is not ours, ask for another word nearby: `"name" NEAR/10 town`, or take one away: `NOT "something else"`.',
      competitor: 'Another business of the trade. Complaints about it tell what people miss.',
      looking: {
        title: 'Looking for what we sell',
        asking:
          '"looking for" OR "where can" OR "where do you" OR "does anyone know" OR "anyone know" OR recommend OR recommendation OR recommendations OR suggestions OR busco OR recomendáis',
        body: 'People who look for what we sell and name nobody. Answer without selling.',
      },
    },
    files: {
      settings: 'The business. What is not written here has a sensible default.',
      sources:
        'Where we listen. A source keeps its id for ever: files and figures are named after it. To add one: npm run add -- ADDRESS',
      later: 'What is not said yet. To say it, take the # at the beginning away and write your own.',
      hints: {
        own: 'addresses of our site and accounts: what is published there is said by us',
        respond: 'how soon we promise to answer, and our opening hours',
        currency: 'what money we count in (EUR where nothing is said)',
        digest: 'when the digest comes out',
        site: 'where the pages will stand: for links in the mail',
        repository: 'the repository: to note and mend things from a phone',
        mail: 'who gets the digest, and from which address',
        privacy: 'how names are shown, and how long things are kept',
      },
    },
    writes: (files) => `To be written: ${list(files)}.`,
    removes: (count) =>
      count === 1
        ? 'One file of the sample that nobody has changed goes.'
        : `${count} files of the sample that nobody has changed go.`,
    moves: (folder) => `The weeks of the sample go out of the way, to ${folder}; delete them when you like.`,
    keeps: (file) => `Stays as it is, because somebody has written in it: ${file}.`,
    dryRun: 'It was a rehearsal: nothing was written.',
    cancelled: 'Nothing was written.',
    next: (pages) => [
      'Done. Now:',
      ...pages.map((page) => `  npm run add -- ${page}`),
      '  npm run doctor      sees whether all is well',
      '  npm run digest      listens for the first time and makes the site',
    ],
  },
  add: {
    found: (kind, entries) =>
      `Found: ${kind}, with ${entries === 0 ? 'nothing yet' : entries === 1 ? 'one entry' : `${entries} entries`}.`,
    byHand: 'That place does not let programs read it: it becomes one that somebody looks at every week.',
    fault: (fault) => `It can be read, with a fault: ${fault}`,
    others: (addresses) => `The page also offers: ${addresses.join(', ')}`,
    noFeed: (address) =>
      `Nothing at ${address} can be listened to by a program. If it is worth it, let somebody look: npm run add -- ${address} --by-hand`,
    fails: (reason) => `It could not be read: ${reason}.`,
    anyway: (kind) =>
      `Its address tells what it is (${kind}). To add it although it does not answer now: --anyway`,
    already: (id) => `It is listened to already, as “${id}”.`,
    secret: (name) =>
      `That address is like a key: it is written into no file. Keep it as ${name} in the environment and among the secrets of the repository.`,
    added: (id) => `Added to sources.yaml: “${id}”.`,
    dryRun: 'It was a rehearsal: nothing was written.',
  },
  opml: {
    added: (count) => (count === 1 ? 'One source was added.' : `${count} sources were added.`),
    already: (count) => (count === 1 ? 'One was there already.' : `${count} were there already.`),
    secret: (titles) =>
      `Their address is like a key and is written into no file; add them one by one with npm run add: ${list(titles)}.`,
    left: (count) => (count === 1 ? 'One has no usable address.' : `${count} have no usable address.`),
    nothing: 'There is no feed in that file.',
  },
};
