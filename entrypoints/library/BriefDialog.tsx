/** Puts clippings into a briefing of the reader's choice, or into a new one. */
import { ShelfPicker } from '../../components/ShelfPicker';
import { useWords } from '../../components/words';
import type { Briefing } from '../../utils/model/shelf';
import { clippingsOf, newBriefing, withClippings } from '../../utils/shelf/briefing';
import { lastStyle } from '../screens/load-cite';
import type { Shelf } from '../screens/use-shelf';

export type BriefDialogProps = {
  /** Of the clippings. */
  readonly ids: readonly string[];
  readonly shelf: Shelf;
  readonly onClose: () => void;
};

export function BriefDialog({ ids, shelf, onClose }: BriefDialogProps) {
  const { tn, number } = useWords();
  const addTo = (briefing: Briefing): void => {
    onClose();
    const grown = withClippings(briefing, ids);
    const added = grown.blocks.length - briefing.blocks.length;
    void shelf.put(grown, tn('briefing_added', added, number(added), briefing.name));
  };
  return (
    <ShelfPicker
      title={tn('briefing_add_title', ids.length)}
      records={shelf.briefings.map((briefing) => ({
        id: briefing.id,
        name: briefing.name,
        count: clippingsOf(briefing).length,
        isIn: withClippings(briefing, ids).blocks.length === briefing.blocks.length,
      }))}
      onChoose={(id) => {
        const briefing = shelf.briefings.find((own) => own.id === id);
        if (briefing !== undefined) addTo(briefing);
      }}
      onCreate={(name) => addTo(newBriefing(name, lastStyle(), Date.now()))}
      onClose={onClose}
    />
  );
}
