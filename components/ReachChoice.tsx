/** The three reaches, each with what it needs and what it does. Choosing asks the browser, so each is a button and not a radio. */
import { REACHES, type Settings } from '../utils/model/settings';
import { useWords, type WordKey } from './words';
import './ReachChoice.css';

type Reach = Settings['reach'];

const NEEDS: Readonly<Record<Reach, WordKey>> = {
  articles: 'reach_articles_needs',
  outlets: 'reach_outlets_needs',
  asked: 'reach_asked_needs',
};

export type ReachChoiceProps = {
  /** Null until the settings are read, and on the welcome page before a choice. */
  readonly chosen: Reach | null;
  readonly refused: Reach | null;
  readonly outletCount: number;
  readonly onChoose: (reach: Reach) => void;
};

export function ReachChoice({ chosen, refused, outletCount, onChoose }: ReachChoiceProps) {
  const { t, number } = useWords();
  return (
    <div class="reaches">
      {REACHES.map((reach) => (
        <section key={reach} class={`reach ${reach === chosen ? 'chosen' : ''}`} aria-labelledby={`reach-${reach}`}>
          <h3 id={`reach-${reach}`}>{t(`reach_${reach}`)}</h3>
          <p>{reach === 'outlets' ? t('reach_outlets_text', number(outletCount)) : t(`reach_${reach}_text`)}</p>
          <p class="small">{t(NEEDS[reach])}</p>
          {refused === reach && (
            <p class="reach-refused" role="alert">
              {t('reach_refused')}
            </p>
          )}
          <button
            type="button"
            class={`button ${reach === chosen ? 'primary' : ''}`}
            aria-pressed={reach === chosen}
            aria-describedby={`reach-${reach}`}
            onClick={() => onChoose(reach)}
          >
            {reach === chosen ? t('reach_chosen') : t('reach_choose')}
          </button>
        </section>
      ))}
    </div>
  );
}
