/** Options on reading: where Attaché runs, what it marks, on which sites, which entities it leaves out, its keys. */
import { CategoryLine } from '../../components/CategoryMark';
import { ListEditor } from '../../components/ListEditor';
import { ReachChoice } from '../../components/ReachChoice';
import { Toggle } from '../../components/Toggle';
import { useWords } from '../../components/words';
import { CATEGORIES } from '../../utils/model/category';
import { DENSITIES, type Settings } from '../../utils/model/settings';
import { OUTLET_HOSTS } from '../../utils/settings/outlets';
import { useReach } from '../screens/use-reach';
import type { ChangeSettings } from '../screens/use-settings';
import { readHost } from './site-host';

export type ReadingPartProps = { readonly settings: Settings; readonly change: ChangeSettings };

export function ReachPart({ settings, change }: ReadingPartProps) {
  const { t } = useWords();
  const { choose, refused, hasEverySite } = useReach(change);
  return (
    <section class="part" aria-labelledby="reach">
      <h2 id="reach">{t('options_reach')}</h2>
      <p class="about">{t('options_reach_text')}</p>
      <ReachChoice chosen={settings.reach} refused={refused} outletCount={OUTLET_HOSTS.length} onChoose={choose} />
      {hasEverySite && settings.reach === 'outlets' && <p class="small note-below">{t('options_wider_access')}</p>}
    </section>
  );
}

export function MarksPart({ settings, change }: ReadingPartProps) {
  const { t } = useWords();
  const hidden = new Set(settings.hiddenCategories);
  return (
    <section class="part" aria-labelledby="marks">
      <h2 id="marks">{t('options_marks')}</h2>
      <Toggle
        label={t('options_highlight')}
        isOn={settings.highlight}
        onChange={(highlight) => void change(() => ({ highlight }))}
      />
      <fieldset class="options-categories" disabled={!settings.highlight}>
        <legend>{t('options_categories')}</legend>
        {CATEGORIES.map((category) => (
          <Toggle
            key={category}
            label={t(`category_${category}_plural`)}
            hint={t(`options_sample_${category}`)}
            isOn={!hidden.has(category)}
            onChange={(isOn) =>
              void change(({ hiddenCategories }) => ({
                hiddenCategories: CATEGORIES.filter((other) =>
                  other === category ? !isOn : hiddenCategories.includes(other),
                ),
              }))
            }
          >
            <CategoryLine category={category} />
          </Toggle>
        ))}
      </fieldset>
      <fieldset class="options-density">
        <legend>{t('options_density')}</legend>
        {DENSITIES.map((density) => (
          <label key={density} class="choice">
            <input
              type="radio"
              name="density"
              checked={settings.density === density}
              onChange={() => void change(() => ({ density }))}
            />
            {t(`options_density_${density}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

export function SitesPart({ settings, change }: ReadingPartProps) {
  const { t } = useWords();
  const { askForHost } = useReach(change);
  const entriesOf = (hosts: readonly string[]) => hosts.map((host) => ({ id: host, name: host }));
  const addHost = (typed: string, add: (host: string) => void): string | null => {
    const host = readHost(typed);
    if (host === null) return t('options_site_invalid');
    add(host);
    return null;
  };
  return (
    <section class="part" aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <div class="columns">
        <ListEditor
          label={t('options_muted')}
          entries={entriesOf(settings.mutedHosts)}
          emptyText={t('options_muted_empty')}
          onRemove={(host) => void change((now) => ({ mutedHosts: now.mutedHosts.filter((other) => other !== host) }))}
          add={{
            label: t('options_muted_add'),
            placeholder: 'example.com',
            onAdd: (typed) =>
              addHost(typed, (host) => void change((now) => ({ mutedHosts: [...new Set([...now.mutedHosts, host])] }))),
          }}
        />
        <ListEditor
          label={t('options_always')}
          entries={entriesOf(settings.alwaysHosts)}
          emptyText={t('options_always_empty')}
          onRemove={(host) =>
            void change((now) => ({ alwaysHosts: now.alwaysHosts.filter((other) => other !== host) }))
          }
          add={{
            label: t('options_always_add'),
            placeholder: 'example.com',
            onAdd: (typed) =>
              addHost(typed, (host) => {
                // The browser asks only in the click itself, so nothing is awaited before.
                void askForHost(host).then(
                  (isGranted) =>
                    isGranted && change((now) => ({ alwaysHosts: [...new Set([...now.alwaysHosts, host])] })),
                );
              }),
          }}
        />
      </div>
    </section>
  );
}

/** The words of an id, where the entity itself is not at hand: `platform/kawasaki-c-2` is `kawasaki c 2`. */
function nameOfId(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ');
}

export function IgnoredPart({ settings, change }: ReadingPartProps) {
  const { t } = useWords();
  return (
    <section class="part" aria-labelledby="ignored">
      <h2 id="ignored">{t('options_ignored')}</h2>
      <ListEditor
        label={t('options_ignored')}
        isLabelUnseen
        entries={settings.ignoredEntities.map((id) => ({ id, name: nameOfId(id) }))}
        emptyText={t('options_ignored_empty')}
        onRemove={(id) =>
          void change((now) => ({ ignoredEntities: now.ignoredEntities.filter((other) => other !== id) }))
        }
      />
    </section>
  );
}
