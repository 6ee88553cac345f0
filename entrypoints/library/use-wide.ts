/** Whether facets have a column of their own beside the list; as wide as `library.css` says. */
import { useEffect, useState } from 'preact/hooks';

const WIDE = '(min-width: 901px)';

export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = (): void => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}
