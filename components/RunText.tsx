/** Formatted text as elements. */
import type { Run } from '../utils/citation/runs';

export type RunTextProps = { readonly runs: readonly Run[] };

export function RunText({ runs }: RunTextProps) {
  return (
    <>
      {runs.map(({ text, marks, url }, index) => {
        const words = marks.includes('italic') ? <i>{text}</i> : text;
        const strong = marks.includes('bold') ? <b>{words}</b> : words;
        return url === null || !/^https?:\/\//i.test(url) ? (
          <span key={index}>{strong}</span>
        ) : (
          <a key={index} href={url} target="_blank" rel="noreferrer">
            {strong}
          </a>
        );
      })}
    </>
  );
}
