/** Makes elements out of text alone: nothing a page or a message says becomes markup. */

type Attributes = Readonly<Record<string, string>>;

export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Attributes,
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const own = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) own.setAttribute(name, value);
  own.append(...children.filter((child) => child !== null));
  return own;
}

/** A button that acts only on a person's click or key. */
export function button(
  document: Document,
  label: string,
  kind: 'primary' | 'quiet' | 'plain',
  act: (event: Event) => void,
): HTMLButtonElement {
  const own = element(document, 'button', { type: 'button', class: kind }, label);
  own.addEventListener('click', (event) => {
    event.stopPropagation();
    act(event);
  });
  return own;
}
