/** Small pages for the tests of this folder. */
import { parseHTML } from 'linkedom';

const SENTENCES = [
  'Envoys of both states met in the harbour town on Tuesday to speak of a truce at sea.',
  'The talks had been put off twice since a patrol boat was fired upon in the spring.',
  'A spokesman for the ministry said that the two sides were closer than a week before.',
  'Fishing crews were asked to keep away from the strait until the end of the month.',
];

/** Paragraphs of running text, each of about 170 characters. */
export function prose(paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, at) => {
    const [one, other] = [SENTENCES[at % SENTENCES.length], SENTENCES[(at + 1) % SENTENCES.length]];
    return `<p>${one} ${other}</p>`;
  }).join('');
}

export function page(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;
}

export function jsonLd(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `<script type="application/ld+json">${text}</script>`;
}
