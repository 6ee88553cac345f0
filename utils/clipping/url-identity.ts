/**
 * The identity of a source: one key for every address under which the same article is read. Two articles with one key
 * would show each other's clippings, so every rule here takes away only what is known to carry no identity.
 */
import { plainHost } from '../model/host';
import { LIMITS } from '../model/limits';

/** Parameters that say where the reader came from. Names that may also choose the article (`id`, `p`, `source`) stay. */
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid li_fat_id igshid igsh yclid ysclid _openstat ' +
    'mc_cid mc_eid mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking vero_id oly_anon_id oly_enc_id wickedid ' +
    '_ga _gl gaa_at gaa_n gaa_ts gaa_sig ncid cmpid cmp ns_mchannel ns_source ns_campaign ns_linkname ns_fee xtor ' +
    'smid smtyp smprod ocid ito ftag ref_src ref_url referrer soc_src soc_trk guccounter guce_referrer ' +
    'guce_referrer_sig taid spm sr_share sharetype traffic_source amp amp_js_v amp_gsa usqp'
  ).split(' '),
);
const TRACKING_PREFIX = /^(?:utm|pk|mtm|piwik|at|stm|itm)_/;

const INDEX_PAGE = /^(?:index\.(?:x?html?|php|aspx?|jsp)|default\.aspx?)$/i;

function segmentsOf(url: URL): string[] {
  return url.pathname.split('/').filter((segment) => segment !== '');
}

/** `www.google.com/amp/s/example.org/x` and `example-org.cdn.ampproject.org/c/s/example.org/x`: the address inside. */
function unwrapAmpViewer(url: URL): URL {
  const segments = segmentsOf(url);
  const isCacheHost = /(?:^|\.)cdn\.ampproject\.org$/.test(url.hostname);
  // Leading `amp` segments are dropped from every path, so they may not hide a cache address either.
  const [kind = '', ...rest] = isCacheHost
    ? segments.slice(segments.findIndex((part) => !/^amp$/i.test(part)))
    : segments;
  const isCache = isCacheHost && /^(?:c|v|wp)$/.test(kind);
  const isViewer = kind === 'amp' && /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname);
  if (!isCache && !isViewer) return url;
  if (rest[0] === 's') rest.shift();
  const address = `https://${rest.join('/')}${url.search}${url.hash}`;
  return rest[0]?.includes('.') && URL.canParse(address) ? unwrapAmpViewer(new URL(address)) : url;
}

/** Takes one AMP marker or index page away, or returns the same array where none is left. */
function stripOnce(segments: readonly string[]): readonly string[] {
  const last = segments[segments.length - 1];
  if (last === undefined) return segments;
  if (INDEX_PAGE.test(last)) return segments.slice(0, -1);
  if (segments.length > 1 && segments[0]?.toLowerCase() === 'amp') return segments.slice(1);
  if (segments.length > 1 && /^amp(?:\.html?)?$/i.test(last)) return segments.slice(0, -1);
  // `story.amp` and `story.amp.html` are the AMP forms of `story` and `story.html`.
  const plain = last.replace(/(?<=.)\.amp(?=\.html?$|$)/i, '');
  return plain === last ? segments : [...segments.slice(0, -1), plain];
}

function plainSegments(url: URL): readonly string[] {
  let segments: readonly string[] = segmentsOf(url);
  for (let next = stripOnce(segments); next !== segments; next = stripOnce(segments)) segments = next;
  return segments;
}

/** The parameters that may choose the article, sorted, spelled as they came. */
function plainParameters(search: string): string[] {
  return search
    .slice(1)
    .split('&')
    .filter((parameter) => {
      const name = (parameter.split('=', 1)[0] ?? '').toLowerCase().replace(/^amp;/, '');
      if (parameter === '' || TRACKING.has(name) || TRACKING_PREFIX.test(name)) return false;
      return !/^outputtype=amp$|^output=amp$/i.test(parameter);
    })
    .sort();
}

type Address = {
  readonly host: string;
  readonly segments: readonly string[];
  readonly parameters: readonly string[];
  readonly route: string;
};

function plainAddress(value: string): Address | null {
  if (!URL.canParse(value)) return null;
  const url = unwrapAmpViewer(new URL(value));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return {
    host: plainHost(url.hostname) + (url.port === '' ? '' : `:${url.port}`),
    segments: plainSegments(url),
    parameters: plainParameters(url.search),
    // `#!/story/1` chooses a page on sites that route in the browser; any other fragment is a place in the page.
    route: /^#!./.test(url.hash) ? (url.hash.split(':~:', 1)[0] ?? '') : '',
  };
}

/** Whether a path's last segment can name one story: `asia` and `2023` are sections, `kishida-visits-delhi` is a story. */
function namesStory(segment: string): boolean {
  return segment.length >= 24 || /\d{4,}\D|\D\d{4,}|\d{5,}/.test(segment) || segment.split(/[-_]/).length >= 3;
}

/** Whether two last segments speak of one story: the same words, or the same number. */
function sameStory(a: string, b: string): boolean {
  const numbers = new Set(a.match(/\d{5,}/g));
  return a === b || (b.match(/\d{5,}/g) ?? []).some((number) => numbers.has(number));
}

/**
 * Whether a page's `rel=canonical` may name it. Sites send it to their home page, a section, a syndication partner or one
 * address for all stories; believing that would pour the clippings of many articles together.
 */
function isTrusted(canonical: Address, visited: Address): boolean {
  const last = canonical.segments[canonical.segments.length - 1];
  const visitedLast = visited.segments[visited.segments.length - 1] ?? '';
  if (canonical.host !== visited.host || last === undefined) return false;
  if (canonical.segments.join('/') === visited.segments.join('/')) {
    // The same page without its parameters: fine for `/kishida-visits-delhi?page=2`, not for `/story?id=7`.
    return canonical.parameters.length > 0 || visited.parameters.length === 0 || namesStory(last);
  }
  const named = namesStory(last) || canonical.parameters.some((parameter) => /\d{3,}/.test(parameter));
  return named && (sameStory(last, visitedLast) || !namesStory(visitedLast));
}

/**
 * The key of a source, such as `example.org/2023/03/20/kishida-visits-delhi`: no scheme, device host, tracking, AMP form,
 * index page, closing slash or fragment. `sourceKey('https://' + key, null)` is the key again.
 * @param url the visited address
 * @param canonicalUrl the page's claim, used only where it can be trusted; null without one
 */
export function sourceKey(url: string, canonicalUrl: string | null): string {
  const visited = plainAddress(url);
  if (visited === null) return url.slice(0, LIMITS.urlChars);
  const canonical = canonicalUrl === null ? null : plainAddress(canonicalUrl);
  const { host, segments, parameters, route } =
    canonical !== null && isTrusted(canonical, visited) ? canonical : visited;
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
  return `${[host, ...segments].join('/')}${query}${route}`.slice(0, LIMITS.urlChars);
}
