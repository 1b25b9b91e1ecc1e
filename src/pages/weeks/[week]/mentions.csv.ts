import type { APIRoute } from 'astro';
import { bulk } from '../../../components/bulk.ts';
import { csv } from '../../../text/csv.ts';
import { mentionRecord } from '../../../components/mention-record.ts';
import { site } from '../../../components/site.ts';

export const getStaticPaths = () => site().weeks.map(({ id }) => ({ params: { week: id } }));

const columns = [
  ...(['id', 'day', 'published', 'source', 'outlet', 'platform', 'author', 'rating', 'language'] as const),
  ...(['intent', 'sentiment', 'from', 'status', 'waiting', 'ours', 'late', 'story'] as const),
];

export const GET: APIRoute = ({ params }) => {
  const digest = site().digest(params['week']!)!;
  const rows = [...digest.mentions, ...digest.late].map((reading) => {
    const record = mentionRecord(reading);
    const topics = Object.keys(record.topics).join(' ');
    return [...columns.map((column) => record[column]), topics, record.title, record.text, record.url];
  });
  return new Response(bulk(csv([[...columns, 'topics', 'title', 'text', 'url'], ...rows])), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
