/** What a query may go on with at the caret: a field's values in use while one is typed, else the fields that begin so. */
import type { Dimension } from '../model/filter';
import type { Catalogue } from './catalogue';
import { QUERY_FIELDS, VALUE_FIELDS, writeField } from './query';
import { fold } from './words';

export type Completion = {
  /** What is completed: a field, or a value of the dimension. */
  readonly field: string;
  readonly dimension: Dimension | null;
  /** Empty for a field. */
  readonly value: string;
  /** With how many clippings of the answer it occurs; null for a field. */
  readonly count: number | null;
  /** The whole query with the completion in it. */
  readonly query: string;
};

const OFFERED = 8;
/** The word under the caret: an optional minus, a field, the beginning of a value. */
const TYPED = /(-?)(?:(\p{L}+):(?:"([^"]*)|(\S*))|(\p{L}*))$/u;

/** @param counts by facet value, as an answer has them; the most frequent come first */
export function completeQuery(
  query: string,
  caret: number,
  { columns }: Catalogue,
  counts: Uint32Array | null,
): Completion[] {
  const before = query.slice(0, caret);
  const [typed = '', minus = '', field, quoted, plain, word = ''] = TYPED.exec(before) ?? [];
  // A quotation mark or a letter before it: the middle of something else.
  if (/["\p{L}\p{N}:]$/u.test(before.slice(0, before.length - typed.length))) return [];
  const put = (text: string): string => {
    const head = before.slice(0, before.length - typed.length) + minus + text;
    const tail = query.slice(caret).replace(/^[^\s"]*"?/, '');
    return tail === '' || tail.startsWith(' ') ? head + tail : `${head} ${tail}`;
  };
  if (field === undefined) {
    if (word === '') return [];
    return QUERY_FIELDS.filter((name) => name.startsWith(word.toLowerCase()) && word.length < name.length).map(
      (name) => ({
        field: name,
        dimension: null,
        value: '',
        count: null,
        query: put(`${name}:`),
      }),
    );
  }
  const name = field.toLowerCase();
  const dimension = VALUE_FIELDS[name];
  if (dimension === undefined) return [];
  const wanted = fold(quoted ?? plain ?? '');
  return columns.values
    .map((value, index) => ({ ...value, count: counts?.[index] ?? 0 }))
    .filter((value) => value.dimension === dimension && (value.count > 0 || counts === null))
    .filter(
      ({ label }) =>
        fold(label)
          .split(/[^\p{L}\p{N}]+/u)
          .some((part) => part.startsWith(wanted)) || fold(label).startsWith(wanted),
    )
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
    .slice(0, OFFERED)
    .map(({ label, count }) => ({
      field: name,
      dimension,
      value: label,
      count,
      query: put(writeField(name, label)).replace(/\S$/, caret === query.length ? '$& ' : '$&'),
    }));
}
