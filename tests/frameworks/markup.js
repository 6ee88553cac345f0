/** The story as plain markup, for a server without a framework. */
export function markupOf({ title, paragraphs }) {
  const inner = paragraphs.map(({ before, name, after }) => `<p>${before}<b>${name}</b>${after}</p>`).join('');
  return `<article id="story"><h1>${title}</h1>${inner}</article>`;
}
