/** What a reader may have filled in. It is no fact about a page, and is never looked at. */

const FIELDS =
  'textarea, select, datalist, output, [contenteditable]:not([contenteditable="false" i]), [role="textbox" i], [role="searchbox" i], ' +
  '[role="combobox" i], [role="spinbutton" i], [role="code" i]';

/** Whether a text node stands in a control, or where a person writes. */
export function isFilledIn(text: Node): boolean {
  return text.parentElement?.closest(FIELDS) != null;
}
