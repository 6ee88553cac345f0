/** The one element we ever put into a page, and only while the tools show something. */
export const OWN_TAG = 'attache-ui';

export function isOurs(element: Element): boolean {
  return element.localName === OWN_TAG;
}
