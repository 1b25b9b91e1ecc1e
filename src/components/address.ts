/** The address at which a page will stand, below the address of the site in the settings. */
export const absolute = (site: string, path: string): string => new URL(path, site.replace(/\/?$/, '/')).href;
