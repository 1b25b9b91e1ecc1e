import { createStories } from '../src/text/stories.ts';
import { UsageError, run } from './command.ts';
import { runLines } from './run-lines.ts';
import { itemFrom } from './stories/line.ts';

const usage = `npm run -s stories -- --stdin     JSON lines {id, title, text, published, author?, outlet?, url?} in, {id, story} out

Mentions that are the same text republished get the id of the first of them as their story. Each line is compared with
those before it, as mentions are when they are filed.

  --days N    how many days apart two of a story may be published (14)
`;

await run(
  { usage, options: { stdin: { type: 'boolean' }, days: { type: 'string' } } },
  async ({ values, say }) => {
    if (!values.stdin) throw new UsageError('expected --stdin');
    const days = Number(values.days ?? 14);
    if (!(days > 0)) throw new UsageError('--days: expected a number above 0');
    const stories = createStories({ days });
    // Ids that are numbers in the input are numbers in the output.
    const asWritten = new Map<string, number>();
    return runLines(
      process.stdin,
      (value) => {
        const { written, ...item } = itemFrom(value);
        if (typeof written === 'number') asWritten.set(item.id, written);
        const story = stories.add(item);
        return { id: written, story: asWritten.get(story) ?? story };
      },
      (chunk) => void process.stdout.write(chunk),
      say,
    );
  },
);
