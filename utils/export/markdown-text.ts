/** Text in Markdown that stays text: no markup, link or heading can come out of it. */

/** What no text should hold once tabs and line ends are gone. */
const CONTROLS = /[\p{Cc}\ufeff]|\p{Surrogate}/gu;
/** Signs that mean something to CommonMark, GitHub (`~`, `$`) or Obsidian (`#tag`, `==`, `%%`). */
const MARKUP = /[\\`*_[\]<>~$#]|==|%%/g;
/** What opens a heading, list, rule or setext underline where a line begins. */
const LINE_START = /^(?:[+\-=|:]|\d{1,9}(?=[.)]))/;

/** Text within a line, white space around it kept. What begins a line needs `escapeStart`, too. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/\t/g, ' ')
      .replace(CONTROLS, '\ufffd')
      .replace(MARKUP, '\\$&')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // GitHub makes links of bare addresses; only those that are meant to be are links here.
      .replace(/(https?|ftp):(?=\/\/)/gi, '$1\\:')
      .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)
      .replace(/(?<=\S)@(?=\S)/g, '\\@')
  );
}

/** A line of escaped text that opens no heading, list or rule. */
export function escapeStart(line: string): string {
  const [start] = LINE_START.exec(line) ?? [];
  if (start === undefined) return line;
  return /^\d/.test(start) ? `${start}\\${line.slice(start.length)}` : `\\${line}`;
}

/** The lines of a text, each escaped, empty ones left out. */
export function linesOf(text: string): string[] {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .split('\n')
    .map((line) => escapeStart(escapeText(line).trim()))
    .filter((line) => line !== '');
}

/** A text in one line. */
export function inline(text: string): string {
  return linesOf(text).join(' ');
}

/** @param label escaped text */
export function linkTo(url: string, label: string): string {
  return `[${label}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
