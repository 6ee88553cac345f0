/** The eleven categories of the field, in the order in which screens list them. */
import { picklist } from 'valibot';

export const CATEGORIES = [
  'person',
  'organisation',
  'force',
  'platform',
  'exercise',
  'agreement',
  'doctrine',
  'event',
  'place',
  'country',
  'term',
] as const;

export type Category = (typeof CATEGORIES)[number];

export const CategorySchema = picklist(CATEGORIES);

/** The category that an entity's id names: `country/japan`, `found/person/a-b`, `own/term/x`; null for no id of an entity. */
export function categoryOfId(id: string): Category | null {
  const [first, second] = id.split('/');
  const name = first === 'found' || first === 'own' ? second : first;
  return CATEGORIES.find((category) => category === name) ?? null;
}
