// What building must cost at least, as a process of its own: gray-matter and marked over every mention, template strings
// over a page a week and a page a topic. Arguments: the content folder, the folder for the pages.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { marked } from 'marked';
import { reportMemory } from './memory.ts';

const [content = '', outDir = ''] = process.argv.slice(2);
const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
  );

const byTopic = new Map<string, string[]>();
const write = (path: string, title: string, items: readonly string[]): void => {
  mkdirSync(join(outDir, path), { recursive: true });
  writeFileSync(
    join(outDir, path, 'index.html'),
    `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>${escape(title)}</title></head><body><h1>${escape(title)}</h1><p>${items.length}</p>${items.join('\n')}</body></html>`,
  );
};
for (const week of readdirSync(join(content, 'weeks')).toSorted()) {
  const folder = join(content, 'weeks', week);
  const items: string[] = [];
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith('.md')) continue;
    const { data, content: body } = matter(readFileSync(join(folder, file), 'utf8'), {});
    const topics = Object.keys(data['signals'].topics as object);
    const item = `<article id="${file.slice(-15, -3)}"><h3><a href="${escape(data['url'])}">${escape(data['title'])}</a></h3>
<p>${escape(data['platform'])} · ${escape(data['author']?.name ?? '')} · ${escape(data['published'])} · ${topics.map((topic) => `<a href="/topics/${topic}/">${topic}</a>`).join(' ')} · ${data['signals'].sentiment.label} · ${data['signals'].intent.label}</p>
${marked.parse(body) as string}</article>`;
    items.push(item);
    for (const topic of topics) {
      const list = byTopic.get(topic);
      if (list) list.push(item);
      else byTopic.set(topic, [item]);
    }
  }
  write(join('weeks', week), week, items);
}
for (const [topic, items] of byTopic) write(join('topics', topic), topic, items);
reportMemory();
