/** Where in the library a reader is, as the part of the address after `#`: a view, and a filter that a link or bookmark brings back. */
import { safeParse } from 'valibot';
import { DIMENSIONS, type Filter, FilterSchema, NO_FILTER } from '../../utils/model/filter';

export const VIEWS = ['clippings', 'overview', 'entity', 'collections', 'watch', 'tags', 'briefings', 'trash'] as const;
export type View = (typeof VIEWS)[number];

export type Route = {
  readonly view: View;
  /** Of the entity, collection or briefing shown; null for the list of them. */
  readonly id: string | null;
  readonly filter: Filter;
};

const RANGE = /^(clipped|published):(-?\d+):(-?\d+)$/;

function readRange(text: string | null): Filter['range'] {
  const [, axis, from, until] = RANGE.exec(text ?? '') ?? [];
  if (axis === undefined) return null;
  return { axis: axis === 'published' ? 'published' : 'clipped', from: Number(from), until: Number(until) };
}

/** Any text gives a route: what is no part of one is left out. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [name = '', rest] = path.split(/\/(.*)/s);
  const view = VIEWS.find((own) => own === name) ?? 'clippings';
  const values = new URLSearchParams(query);
  const facets = DIMENSIONS.map((dimension) => [dimension, values.getAll(dimension)] as const);
  const filter = safeParse(FilterSchema, {
    query: values.get('q') ?? '',
    facets: Object.fromEntries(facets.filter(([, keys]) => keys.length > 0)),
    range: readRange(values.get('range')),
    collection: values.get('collection'),
    order: values.get('order') ?? NO_FILTER.order,
  });
  return {
    view,
    id: rest === undefined || rest === '' ? null : decode(rest),
    filter: filter.success ? filter.output : NO_FILTER,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A `%` that a person typed.
    return text;
  }
}

export function writeRoute({ view, id, filter }: Route): string {
  const values = new URLSearchParams();
  if (filter.query !== '') values.set('q', filter.query);
  for (const dimension of DIMENSIONS) for (const key of filter.facets[dimension] ?? []) values.append(dimension, key);
  const { range } = filter;
  if (range !== null) values.set('range', `${range.axis}:${range.from}:${range.until}`);
  if (filter.collection !== null) values.set('collection', filter.collection);
  if (filter.order !== NO_FILTER.order) values.set('order', filter.order);
  const query = values.toString();
  return `#/${view}${id === null ? '' : `/${encodeURIComponent(id)}`}${query === '' ? '' : `?${query}`}`;
}
