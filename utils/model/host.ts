/** Host names of one site. */

/** Labels under which a site serves the same pages for phones. */
const DEVICE_LABELS: ReadonlySet<string> = new Set(['www', 'm', 'mobile', 'amp', 'wap']);

/** `en.m.wikipedia.org` → `en.wikipedia.org`. The last two labels stay, whatever they are. */
export function plainHost(hostname: string): string {
  const labels = hostname.replace(/\.$/, '').split('.');
  const name = labels.splice(-2);
  return [...labels.filter((label) => !DEVICE_LABELS.has(label)), ...name].join('.');
}

/** Whether a host can have others below it: a number or this machine cannot. */
export function canHaveLabels(host: string): boolean {
  return host.includes('.') && !/\d$/.test(host);
}

/** All hosts that are one with `site`, the plain one first. */
export function hostsOf(site: string): string[] {
  const plain = plainHost(site);
  if (!canHaveLabels(plain)) return [plain];
  return [plain, ...[...DEVICE_LABELS].map((label) => `${label}.${plain}`)];
}

/** Whether a host is one of `sites`, or one of these for another device: `m.example.org` where `www.example.org` is named. */
export function isOneOf(sites: readonly string[], hostname: string): boolean {
  const own = plainHost(hostname);
  return sites.some((site) => plainHost(site) === own);
}

/** Whether a host is one of `sites` or stands below one. */
export function isUnderOneOf(sites: readonly string[], hostname: string): boolean {
  const own = plainHost(hostname);
  return sites.some((site) => own === plainHost(site) || own.endsWith(`.${plainHost(site)}`));
}
