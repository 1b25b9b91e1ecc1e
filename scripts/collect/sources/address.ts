/** Whether an address is on one of these hosts, or below one. */
export const isOn = ({ hostname }: URL, ...hosts: string[]): boolean =>
  hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));

/** The parts of the path, as people would say them; what cannot be decoded stays as it is. */
export const partsOf = ({ pathname }: URL): string[] =>
  pathname
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });

/** A parameter of the query that says something. */
export const parameter = ({ searchParams }: URL, name: string): string | undefined =>
  searchParams.get(name)?.trim() || undefined;
