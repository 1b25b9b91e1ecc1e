import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeDecision } from '../archive/write-decision.ts';
import type { Decision } from '../archive/decision.ts';

/** What a team writes beside its mentions: purpose, goals, decisions, and half of the answers about presence. */
export function writeChanged(
  content: string,
  { mentions = [] as readonly string[], long = false } = {},
): void {
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  };
  const lines = Array.from(
    { length: long ? 6 : 3 },
    (_, n) =>
      `${n + 1}. **Que nadie se quede sin respuesta.** Una queja contestada vale más que diez anuncios.`,
  );
  put('purpose.md', `# Para qué escuchamos\n\nQue quien ya viene quiera volver.\n\n${lines.join('\n')}\n`);
  put(
    'goals.yaml',
    `- { measure: complaints, target: 2, by: "2026-11-24", start: { value: 9, on: "2026-09-01" }, note: Menos que en verano }
- { measure: answered-share, target: 0.9, by: "2027-03-31", start: { value: 0.3, on: "2026-01-05" } }
- { measure: "topic:reparto", target: 0, by: "2027-01-31", start: { value: 4, on: "2026-09-01" } }
- { measure: praise, target: 20, by: "2026-10-01", start: { value: 3, on: "2026-08-01" } }
`,
  );
  const decide = (name: string, decision: Partial<Decision>): void =>
    put(
      `decisions/${name}.md`,
      writeDecision({
        title: name,
        status: 'done',
        since: '2026-10-05',
        mentions: [],
        body: 'Lo lleva **Marta**, los sábados.',
        ...decision,
      }),
    );
  decide('segundo-repartidor', {
    title: 'Segundo repartidor los sábados',
    mentions: [...mentions],
    measure: 'topic:reparto',
    review: '2026-11-17',
  });
  decide('sin-gluten', {
    title: 'Pan sin gluten',
    status: 'no',
    since: '2026-09-14',
    because: 'hay harina en el aire de todo el obrador',
    query: '"sin gluten"',
  });
  decide('abrir-los-domingos', {
    title: 'Abrir los domingos',
    status: 'will',
    since: '2026-11-02',
    query: 'domingo',
    review: '2027-01-11',
  });
  decide('precio', { title: 'Decir el precio antes', since: '2026-10-12', measure: 'median-hours' });
  put(
    'presence.md',
    '# ¿Merece la pena?\n\n## ¿Quién contesta? {protocol}\n\nLa encargada, **con calma**.\n\n## ¿Con qué tiempo? {resources}\n\n## Lo demás {limits}\n\nHasta aquí.\n',
  );
}
