import { z } from 'zod';

const billSchema = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

/**
 * A bill of materials of npm (CycloneDX 1.5, JSON) without what differs from run to run and from machine to machine: its
 * number, its time, the version of npm, and the name of the folder. All of these may be left out. Throws for what is none.
 */
export function reproducible(text: string): string {
  const bill = billSchema.parse(JSON.parse(text));
  const { metadata, components, dependencies } = bill;
  delete bill['serialNumber'];
  delete metadata['timestamp'];
  delete metadata['tools'];
  metadata.component.name = 'oido';
  components.sort((a, b) => order(a['bom-ref'], b['bom-ref']));
  dependencies.sort((a, b) => order(a.ref, b.ref));
  for (const { dependsOn } of dependencies) dependsOn?.sort(order);
  return `${JSON.stringify(bill, null, 2)}\n`;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
