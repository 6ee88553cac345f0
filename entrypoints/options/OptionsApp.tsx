/** The options: reading, sites, keys, and what is kept. Every change is stored at once. */
import { ErrorNote } from '../../components/ErrorNote';
import { Toast } from '../../components/Toast';
import { useWords } from '../../components/words';
import { useSettings } from '../screens/use-settings';
import { useToast } from '../screens/use-toast';
import { ExportPart } from './ExportPart';
import { ImportPart } from './ImportPart';
import { KeysPart } from './KeysPart';
import { OwnNamesPart } from './OwnNamesPart';
import { IgnoredPart, MarksPart, ReachPart, SitesPart } from './ReadingParts';
import { TrashPart } from './TrashPart';
import '../screens/screen.css';
import './options.css';

export function OptionsApp() {
  const { t } = useWords();
  const { settings, failure, change } = useSettings();
  const toast = useToast();
  return (
    <>
      <main class="screen">
        <div class="screen-head">
          <h1>{t('popup_options')}</h1>
          <a href="/library.html">{t('popup_open_library')}</a>
        </div>
        {failure !== null && <ErrorNote failure={failure} />}
        {settings !== null && (
          <>
            <ReachPart settings={settings} change={change} />
            <MarksPart settings={settings} change={change} />
            <SitesPart settings={settings} change={change} />
            <IgnoredPart settings={settings} change={change} />
          </>
        )}
        <OwnNamesPart say={toast.say} />
        <KeysPart />
        <ExportPart say={toast.say} />
        <ImportPart say={toast.say} />
        <TrashPart />
      </main>
      <Toast message={toast.message} onDismiss={toast.dismiss} />
    </>
  );
}
