/** After the installation: what Attaché does, where it may do it, what is kept and what is never sent. */
import { useState } from 'preact/hooks';
import { ErrorNote } from '../../components/ErrorNote';
import { MarkSample } from '../../components/MarkSample';
import { ReachChoice } from '../../components/ReachChoice';
import { useWords } from '../../components/words';
import { OUTLET_HOSTS } from '../../utils/settings/outlets';
import { useReach } from '../screens/use-reach';
import { useSettings } from '../screens/use-settings';
import '../screens/screen.css';
import './welcome.css';

export function WelcomeApp() {
  const { t } = useWords();
  const { settings, failure, change } = useSettings();
  const { choose, refused } = useReach(change);
  const [hasChosen, setHasChosen] = useState(false);
  // Before a choice nothing is shown as chosen, although `asked` is in force: that is the honest default, not a choice.
  const chosen = settings === null || (!hasChosen && settings.reach === 'asked') ? null : settings.reach;
  return (
    <main class="screen">
      <h1>{t('welcome_heading')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
      <div class="welcome-sample">
        <MarkSample text={t('welcome_sample')} />
      </div>
      <section class="part" aria-labelledby="welcome-reach">
        <h2 id="welcome-reach">{t('welcome_reach')}</h2>
        <p class="about">{t('welcome_reach_text')}</p>
        <ReachChoice
          chosen={chosen}
          refused={refused}
          outletCount={OUTLET_HOSTS.length}
          onChoose={(reach) => {
            setHasChosen(true);
            choose(reach);
          }}
        />
        {failure !== null && <ErrorNote failure={failure} />}
        {chosen !== null && refused === null && (
          <p class="welcome-done" role="status">
            {t('welcome_done')}
          </p>
        )}
      </section>
      <section class="part" aria-labelledby="welcome-tour">
        <h2 id="welcome-tour">{t('welcome_tour')}</h2>
        <ol class="facts steps">
          <li>{t('welcome_step_look')}</li>
          <li>{t('welcome_step_clip')}</li>
          <li>{t('welcome_step_find')}</li>
        </ol>
      </section>
      <div class="welcome-pair">
        <section class="part" aria-labelledby="welcome-kept">
          <h2 id="welcome-kept">{t('welcome_kept')}</h2>
          <ul class="facts">
            <li>{t('welcome_kept_what')}</li>
            <li>{t('welcome_kept_where')}</li>
            <li>{t('welcome_kept_uninstall')}</li>
          </ul>
        </section>
        <section class="part" aria-labelledby="welcome-never">
          <h2 id="welcome-never">{t('welcome_never')}</h2>
          <ul class="facts">
            <li>{t('welcome_never_sent')}</li>
            <li>{t('welcome_never_forms')}</li>
            <li>{t('welcome_never_private')}</li>
          </ul>
        </section>
      </div>
      <footer class="row">
        <a href="/options.html">{t('welcome_options')}</a>
        <a href="/library.html">{t('popup_open_library')}</a>
      </footer>
    </main>
  );
}
