/**
 * Checks of what a page side is asked, by hand: only the extension itself can ask it, so a validator's messages and its size would be wasted there. What
 * enters the background is validated in full.
 */
export type Check<T> = (value: unknown) => value is T;

export const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';

export const isString: Check<string> = (value) => typeof value === 'string';

export const isOffset: Check<number> = (value): value is number => Number.isInteger(value) && Number(value) >= 0;

export function oneOf<const T extends string>(...words: readonly T[]): Check<T> {
  return (value): value is T => (words as readonly unknown[]).includes(value);
}

/** An object with exactly these fields. */
export function shape<T extends object>(fields: { readonly [K in keyof T]: Check<T[K]> }): Check<T> {
  const names = Object.keys(fields) as (keyof T)[];
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    return (
      Object.keys(value).length === names.length &&
      names.every((name) => Object.hasOwn(value, name) && fields[name]((value as T)[name]))
    );
  };
}
