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
