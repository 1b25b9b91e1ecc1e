import type { APIRoute } from 'astro';
import { z } from 'zod';
import { digestRecordSchema } from '../components/digest-record.ts';

export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify({ title: 'Oído: the digest of a week', ...z.toJSONSchema(digestRecordSchema, { io: 'output' }) }, undefined, 1)}\n`,
    { headers: { 'content-type': 'application/schema+json; charset=utf-8' } },
  );
