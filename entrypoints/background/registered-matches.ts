/** Decides on which pages the content script runs by itself. */
import { hostsOf, isOneOf } from '../../utils/model/host';
import type { Settings } from '../../utils/model/settings';
import { OUTLET_HOSTS } from '../../utils/settings/outlets';
import { EVERY_SITE, hostPattern } from '../../utils/settings/reach-origins';

/** The host that a match pattern names; null for every host, for files and for our own pages. */
function hostOf(pattern: string): string | null {
  return /^(?:https?|\*):\/\/(?:\*\.)?([^/*:]+)(?::[\d*]+)?\/\*$/.exec(pattern)?.[1] ?? null;
}

function isEverySite(pattern: string): boolean {
  return EVERY_SITE.includes(pattern) || pattern === '*://*/*' || pattern === '<all_urls>';
}

/** Host names as a reader may type them; anything else would make the whole registration fail. */
function isHost(host: string): boolean {
  return /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u.test(host);
}

/** Patterns of the sites that are always read, within one that was granted: they leave out what else stands below a host. */
function alwaysWithin(pattern: string, alwaysHosts: readonly string[]): string[] {
  const host = hostOf(pattern);
  if (host === null || !isOneOf(alwaysHosts, host)) return [];
  return pattern.includes('://*.') ? hostsOf(host).map((own) => pattern.replace(`*.${host}`, own)) : [pattern];
}

/**
 * Match patterns for the registration.
 * @param granted the origins the browser says we have
 */
export function registeredMatches(
  { reach, alwaysHosts }: Pick<Settings, 'reach' | 'alwaysHosts'>,
  granted: readonly string[],
): readonly string[] {
  const usable = granted.filter((pattern) => isEverySite(pattern) || hostOf(pattern) !== null);
  if (reach === 'articles') return usable;
  const outlets = reach === 'outlets' ? OUTLET_HOSTS : [];
  const always = alwaysHosts.filter(isHost);
  if (usable.some(isEverySite)) return [...outlets.map(hostPattern), ...alwaysMatches({ alwaysHosts }, granted)];
  return usable.flatMap((pattern) => {
    const host = hostOf(pattern) ?? '';
    const isOutlet = outlets.some((outlet) => host === outlet || host.endsWith(`.${outlet}`));
    return isOutlet ? [pattern] : alwaysWithin(pattern, always);
  });
}

/** Patterns of the hosts on which every page is read, story or not; each also granted. */
export function alwaysMatches(
  { alwaysHosts }: Pick<Settings, 'alwaysHosts'>,
  granted: readonly string[],
): readonly string[] {
  const always = alwaysHosts.filter(isHost);
  if (granted.some(isEverySite)) return [...new Set(always.flatMap(hostsOf))].map((host) => `*://${host}/*`);
  return granted.flatMap((pattern) => alwaysWithin(pattern, always));
}
