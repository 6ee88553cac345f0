/** The card of a mention: who or what it is, why it was marked, and what can be done with it. */
import type { Entity } from '../../utils/model/entity';
import type { Mention } from '../../utils/model/mention';
import { button, element } from './elements';
import { words } from './words';

export type CardContent = {
  readonly mention: Mention;
  readonly entity: Entity;
  /** Number of this mention among its entity's, from 1, and how many there are. */
  readonly index: number;
  readonly count: number;
};

export type CardActions = {
  readonly clipSentence: (event: Event) => void;
  readonly step: (by: 1 | -1) => void;
  readonly ignore: (event: Event) => void;
};

function wikipediaLink(document: Document, title: string): HTMLElement {
  const href = `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replace(/ /g, '_'))}`;
  return element(document, 'a', { href, target: '_blank', rel: 'noopener noreferrer' }, words('card_wikipedia'));
}

export type Card = {
  readonly part: HTMLElement;
  /** Says in how many clippings the entity stands, once that is known. */
  readonly sayClippings: (count: number) => void;
};

export function createCard(
  document: Document,
  { mention, entity, index, count }: CardContent,
  actions: CardActions,
): Card {
  const clippings = element(document, 'span', { class: 'card-clippings' });
  const name = element(document, 'h2', { class: 'card-name', id: 'card-name' }, entity.name);
  const steps =
    count > 1
      ? [
          button(document, words('card_previous'), 'quiet', () => actions.step(-1)),
          button(document, words('card_next'), 'quiet', () => actions.step(1)),
        ]
      : [];
  const why = element(
    document,
    'p',
    { class: 'card-why' },
    `${words('card_found_as', mention.alias)}, ${words(`card_rule_${mention.rule.replace('-', '_')}` as never)} · `,
    entity.wikipedia === undefined ? null : wikipediaLink(document, entity.wikipedia),
    entity.wikipedia === undefined ? null : ' · ',
    button(document, words('card_ignore'), 'plain', actions.ignore),
  );
  const part = element(
    document,
    'div',
    { class: 'card', 'data-part': 'card', role: 'dialog', 'aria-labelledby': 'card-name', tabindex: '-1' },
    element(
      document,
      'p',
      { class: `card-category ${mention.category}` },
      words(`card_category_${mention.category}` as never),
    ),
    element(
      document,
      'div',
      { class: 'card-head' },
      name,
      element(document, 'span', { class: 'card-count' }, words('card_count', index, count)),
    ),
    element(document, 'p', { class: 'card-gloss' }, entity.gloss ?? words('card_no_gloss')),
    element(
      document,
      'div',
      { class: 'card-actions' },
      button(document, words('card_clip_sentence'), 'primary', actions.clipSentence),
      ...steps,
      clippings,
    ),
    why,
  );
  return {
    part,
    sayClippings: (number) => {
      if (number > 0)
        clippings.textContent = number === 1 ? words('card_one_clipping') : words('card_clippings', number);
    },
  };
}
