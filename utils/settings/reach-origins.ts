/** Which hosts a reach needs. The welcome page and the options ask for them; the background registers what was granted. */
import { canHaveLabels, plainHost } from '../model/host';
import type { Settings } from '../model/settings';
import { OUTLET_HOSTS } from './outlets';

export const EVERY_SITE: readonly string[] = ['https://*/*', 'http://*/*'];

/** A host and its subdomains over https, as a match pattern. Browsers grant a pattern only where one they offer holds it, so `*:` would be refused. */
export function hostPattern(host: string): string {
  return `https://*.${host}/*`;
}

/** The origins of one site over both schemes, those for other devices among them. */
export function originsOfSite(host: string): readonly string[] {
  const plain = plainHost(host);
  const covered = canHaveLabels(plain) ? `*.${plain}` : plain;
  return [`https://${covered}/*`, `http://${covered}/*`];
}

/** The origins to ask for with `permissions.request`. */
export function originsFor(reach: Settings['reach']): readonly string[] {
  if (reach === 'articles') return EVERY_SITE;
  return reach === 'outlets' ? OUTLET_HOSTS.map(hostPattern) : [];
}
