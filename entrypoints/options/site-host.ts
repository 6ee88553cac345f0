/** The host a reader means when typing a site: `https://www.navalnews.com/a` and `navalnews.com` both are hosts. */

/** Null for what is no host name of the web. */
export function readHost(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || hostname.length > 253) return null;
  if (!/^[a-z\d_-]+(?:\.[a-z\d_-]+)*$/.test(hostname)) return null;
  return hostname.includes('.') || hostname === 'localhost' ? hostname : null;
}
