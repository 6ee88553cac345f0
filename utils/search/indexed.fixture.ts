/** Clippings as search sees them, for tests. */
import type { FacetValue, IndexedClipping } from './indexed';
import type { Segment } from './segment';
import { SegmentBuilder } from './segment';
import { signatureOf } from './signature';

export type Part = Partial<Omit<IndexedClipping, 'texts' | 'values'>> & {
  readonly texts?: Partial<IndexedClipping['texts']>;
  readonly values?: readonly (readonly [FacetValue['dimension'], string])[];
};

export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

export function indexed({ texts, values = [], ...rest }: Part = {}): IndexedClipping {
  const quote = texts?.quote ?? '';
  return {
    id: idOf(1),
    clippedAtMs: 0,
    publishedDay: null,
    inTrash: false,
    source: 'https://news.example/a',
    signature: signatureOf(quote),
    ...rest,
    values: values.map(([dimension, key]) => ({ dimension, key, label: key })),
    texts: { quote, note: '', title: '', tags: '', entities: '', outlet: '', authors: '', ...texts },
  };
}

export function segmentOf(docs: readonly IndexedClipping[]): Segment {
  const builder = new SegmentBuilder();
  for (const doc of docs) builder.add(doc);
  return builder.finish();
}
