import { z } from 'zod';

const properties = z.array(z.looseObject({ name: z.string() })).optional();
const billSchema = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ name: z.string(), properties }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string(), properties })),
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
  // Where a package lies on disk is said by older ones alone.
  for (const component of [metadata.component, ...components])
    component.properties = component.properties?.filter(({ name }) => name !== 'cdx:npm:package:path');
  // Older ones also name what lies in two places twice.
  bill.components = [...new Map(components.map((one) => [one['bom-ref'], one])).values()].sort((a, b) =>
    order(a['bom-ref'], b['bom-ref']),
  );
  bill.dependencies = [...new Map(dependencies.map((one) => [one.ref, one])).values()].sort((a, b) =>
    order(a.ref, b.ref),
  );
  for (const { dependsOn } of bill.dependencies) dependsOn?.sort(order);
  return `${JSON.stringify(bill, null, 2)}\n`;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
