/** Copies a passage out of a field that shows it. Pages over http have no clipboard of their own, and pages may forbid it. */

/** Whether it was copied. Where not, the passage is selected, to be copied by hand. */
export async function copyText(field: HTMLTextAreaElement, clipboard: Clipboard | undefined): Promise<boolean> {
  try {
    if (clipboard !== undefined) {
      await clipboard.writeText(field.value);
      return true;
    }
  } catch {
    // Refused by the page's policy or the browser: the old way is left.
  }
  field.focus();
  field.select();
  try {
    return field.ownerDocument.execCommand('copy');
  } catch {
    return false;
  }
}
