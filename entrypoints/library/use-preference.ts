/** How this screen looks to this reader; kept by the browser for the screen alone. */
import { useState } from 'preact/hooks';

/** One of the choices under a name; the first of them until another was chosen. */
export function usePreference<T extends string>(
  name: string,
  choices: readonly [T, ...T[]],
): readonly [T, (choice: T) => void] {
  const [choice, setChoice] = useState<T>(
    () => choices.find((own) => own === localStorage.getItem(name)) ?? choices[0],
  );
  return [
    choice,
    (next) => {
      localStorage.setItem(name, next);
      setChoice(next);
    },
  ];
}
