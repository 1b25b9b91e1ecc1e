import { expect, test } from 'vitest';
import { idOf } from '../../src/archive/identity.ts';
import { Known } from './known.ts';
import type { Memory } from './known.ts';

const memory = (over: Partial<Memory>): Memory => ({
  id: idOf(['https://foro.example/t/1']),
  source: 'foro',
  url: 'https://foro.example/t/1',
  title: 'Pan frío otra vez',
  text: 'El pan llegó frío y nadie contesta al teléfono.',
  ...over,
});

test('an id among all names is known, whatever else changed', () => {
  const known = new Known([memory({}).id], []);
  expect(known.newId(memory({ title: 'Editado' }))).toBeUndefined();
});

test('a guid of the same source tells a changed permalink again', () => {
  const known = new Known([], [memory({ guid: 'g1' })]);
  const moved = memory({ id: idOf(['new']), url: 'https://foro.example/nuevo/1', guid: 'g1' });
  expect(known.newId(moved)).toBeUndefined();
  expect(known.newId({ ...moved, source: 'otro' })).toBe(moved.id);
});

test('the same text at the same address from another source is one mention', () => {
  const known = new Known([memory({}).id], [memory({})]);
  expect(
    known.newId(memory({ source: 'alertas', guid: 'x', text: 'El pan llegó frío y nadie contesta…' })),
  ).toBeUndefined();
});

test('nobody squats on a complaint: another text at its address is a second mention, once', () => {
  const squatter = memory({
    source: 'blog-del-rival',
    title: 'Ofertas',
    text: 'Compra aquí nuestras cosas baratas',
  });
  const known = new Known([squatter.id], [squatter]);
  const id = known.newId(memory({}));
  expect(id).toBeDefined();
  expect(id).not.toBe(squatter.id);
  known.remember(memory({ id: id! }));
  expect(known.newId(memory({}))).toBeUndefined();
  // A later run reads the same two from disk.
  expect(new Known([squatter.id, id!], [squatter, memory({ id: id! })]).newId(memory({}))).toBeUndefined();
});

test('addresses are compared under today’s rules', () => {
  const known = new Known([], [memory({ id: 'aaaaaaaaaaaa', url: 'https://foro.example/t/1?utm_source=x' })]);
  expect(known.newId(memory({ source: 'otro' }))).toBeUndefined();
});

test('reviews that share one address are told apart', () => {
  const review = (n: number) =>
    memory({
      id: idOf(['app', String(n)]),
      guid: `r${n}`,
      url: 'https://app.example/1',
      title: `Reseña ${n}`,
      text: `texto ${n}`,
    });
  const known = new Known([review(1).id], [review(1)]);
  expect(known.newId(review(2))).toBe(review(2).id);
});
