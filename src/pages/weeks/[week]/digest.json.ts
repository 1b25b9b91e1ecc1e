import type { APIRoute } from 'astro';
import { bulk } from '../../../components/bulk.ts';
import { digestRecord } from '../../../components/digest-record.ts';
import { site } from '../../../components/site.ts';

export const getStaticPaths = () => site().weeks.map(({ id }) => ({ params: { week: id } }));

export const GET: APIRoute = ({ params }) => {
  const all = site();
  const record = digestRecord(all.digest(params['week']!)!, all.words, '../../digest.schema.json');
  return new Response(bulk(`${JSON.stringify(record)}\n`), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
