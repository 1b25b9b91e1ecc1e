import { format } from '../format.ts';
import type { UpkeepWords } from '../upkeep-words.ts';

const { date, list } = format('en');
const files = (count: number): string => (count === 1 ? 'one file' : `${count} files`);
const businesses = (count: number): string => (count === 1 ? 'one business' : `${count} businesses`);

export const upkeepEn: UpkeepWords = {
  migrate: {
    newest: (format) =>
      `The content is in format ${format}, that of this release, already: there is nothing to change.`,
    would: (from, to, count) => `From format ${from} to ${to}, ${files(count)} would change:`,
    done: (from, to, count) =>
      `The content has gone from format ${from} to ${to}: ${files(count)} changed where it was needed, and not a letter more.`,
    file: (file) => `  ${file}`,
    dryRun: 'Nothing has changed yet: leave out --dry-run to do it.',
  },
  release: {
    noRepository: 'This is no git repository: download the new release and put your folder content/ into it.',
    noRemote: (remote) =>
      `Nobody has said where Oído comes from. Once: git remote add ${remote} ADDRESS-OF-OÍDO`,
    noRef: (ref, remote) => `${remote} has no branch or release called ${ref}.`,
    unfinished: 'A merge of git has not ended: finish it (git commit) or leave it (git merge --abort) first.',
    unreachable: (remote, why) => `${remote} could not be fetched:\n${why}`,
    newest: 'You have the newest release already.',
    noBeginning: (version) =>
      `This repository does not say which release of Oído it was made from (v${version} is none of them). Say so once to git: git merge -s ours --allow-unrelated-histories RELEASE`,
    would: (from, to) => `From release ${from} to ${to} this would change, and nothing in content/:`,
    failed: (why) => `Git could not do it, and everything is as it was:\n${why}`,
    conflicts: (files) =>
      `Your content/ is untouched, but the program was changed in the same places by both: choose in ${files.join(', ')}, then git add and git commit. To leave it as it was: git merge --abort`,
    done: (from, to) =>
      `This is release ${to} now (${from} before), and content/ is as it was. Now: npm ci && npm run migrate && npm run doctor`,
  },
  upgrade: {
    behind: (from, to) =>
      `The content is in format ${from}, and this release writes ${to}: npm run migrate moves it forward (-- --dry-run shows how).`,
    node: (version) => `Node ${version} is too old for this release, which needs 24. npm ci brings it.`,
    packages: (names, more) =>
      `Some installed packages are not those of this release (${list(names)}${more > 0 ? ` and ${more} more` : ''}): npm ci`,
    workflow: (file) =>
      `${file} is not that of this release, secrets and times apart. Compare: git diff oido/main -- ${file}`,
    noCommand: (file, line, command) =>
      `${file}:${line} calls "npm run ${command}", which this release no longer has.`,
    noOption: (file, line, command, option) =>
      `${file}:${line}: "npm run ${command}" no longer has the option ${option}.`,
    well: 'This release needs no other change.',
  },
  export: {
    written: (rows, file) =>
      `${rows === 1 ? 'One row' : `${rows} rows`}${file === undefined ? '' : `, in ${file}`}.`,
    expired: (weeks) =>
      `Of ${weeks === 1 ? 'one week' : `${weeks} weeks`} only the figures are kept (figures.yaml): what people wrote has been deleted, and no row tells of it.`,
    missing: (library, install) =>
      `Writing Parquet needs the package ${library}, which Oído does not bring: ${install}`,
    terminal: 'A Parquet file cannot be shown on a screen: say where it goes with --out FILE.',
  },
  agency: {
    none: (folder) => `There is no business in ${folder}: each is a folder with its own settings.yaml.`,
    done: (business) => `${business}: done.`,
    failed: (business, step, code) => `${business}: ${step} failed (${code}).`,
    sum: (done, failed) =>
      failed === 0
        ? `Done: ${businesses(done)}.`
        : `Done: ${businesses(done)}. Failed: ${businesses(failed)}.`,
    page: (file, count) => `${file}: the page of ${businesses(count)}.`,
    leftOver: (folder, names) =>
      `${folder} also holds what belongs to none of them: ${list(names)}. Whoever publishes the folder publishes it too: delete it.`,
    title: 'All businesses',
    lead: (count, waiting, failing) =>
      [
        count === 1
          ? 'Here is the digest of one business.'
          : `Here are the digests of ${count} businesses, those that need you first.`,
        waiting === 0
          ? 'Nobody is waiting for an answer in any of them, that we know of.'
          : `In ${waiting === 1 ? 'one of them somebody waits' : `${waiting} of them people wait`} for an answer.`,
        failing === 0 ? '' : `${failing === 1 ? 'One could' : `${failing} could`} not be made.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    columns: {
      state: 'How the week went',
      waiting: 'Waiting',
      heard: 'What could be heard',
      last: 'Last listened',
    },
    states: {
      empty: 'Not listened to yet',
      unmade: 'Its pages could not be made',
      broken: 'Its configuration cannot be read',
    },
    waiting: (count, late) =>
      count === 0
        ? 'Nobody, that we know of'
        : late === 0
          ? `${count}`
          : `${count}, ${late === 1 ? 'one' : late} overdue`,
    heard: (answered, sources) =>
      sources === 0
        ? 'No automatic site'
        : answered === sources
          ? sources === 1
            ? 'The only automatic site'
            : `All ${sources} automatic sites`
          : `${answered} of ${sources} automatic sites`,
    afterwards: 'Listening began later',
    looked: (looked, byHand) => `by hand, ${looked} of ${byHand}`,
    last: (day) => (day === undefined ? 'Never' : date(day)),
    made: (day) => `Made on ${date(day)}.`,
    locked: 'with a password',
  },
};
