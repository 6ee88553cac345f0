/** The same words set otherwise: what a new template, a copy desk or another browser does to every letter of a story. */
import type { Draft, Edit } from './edits';
import type { Random } from './random';
import type { Token } from './story';

type Setting = (text: string, random: Random) => string;

const LATIN: readonly Setting[] = [
  (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (text) => text.replace(/"/g, '”').replace(/'/g, '’'),
  (text) => text.replace(/[–—]/g, '-'),
  (text) => text.replace(/-/g, '\u2011'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/fi/g, '\ufb01').replace(/fl/g, '\ufb02'),
  (text) => (text.length > 7 ? `${text.slice(0, 4)}\u00ad${text.slice(4)}` : text),
  (text) => text.replace(/…/g, '...'),
  (text) => text.toUpperCase(),
  (text, random) => (random.chance(0.2) ? `${text}\u200b` : text),
];
const ARABIC: readonly Setting[] = [
  (text) => text.replace(/(?<=[سلنمهبيعفقكح])(?=[وارم])/, 'ـ'),
  (text) => text.replace(/ات$/, 'اتُ').replace(/^ال/, 'الْ'),
  (text) => text.replace(/،/g, ','),
  (text) => `\u200f${text}`,
];
const JAPANESE: readonly Setting[] = [
  (text) => text.replace(/「/g, '『').replace(/」/g, '』'),
  (text) => text.replace(/、/g, '，').replace(/。/g, '．'),
  (text) => text.normalize('NFD'),
];

function setAll(draft: Draft, setting: Setting, gap: string | null): Token[][] {
  return draft.paragraphs.map((paragraph) =>
    paragraph.map((token) => ({
      ...token,
      text: setting(token.text, draft.random),
      gap: gap !== null && token.gap === ' ' && draft.random.chance(0.3) ? gap : token.gap,
    })),
  );
}

export const changeTypography: Edit = (draft) => {
  const settings = { latin: LATIN, arabic: ARABIC, japanese: JAPANESE }[draft.story.script];
  return setAll(draft, draft.random.pick(settings), draft.random.pick([null, '\u00a0', '\u202f', '  ']));
};
