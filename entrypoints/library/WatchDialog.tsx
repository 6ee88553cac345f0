/** Puts an entity on a watch list of the reader's choice, or on a new one. */
import { ShelfPicker } from '../../components/ShelfPicker';
import { useWords } from '../../components/words';
import type { WatchList } from '../../utils/model/shelf';
import { isWatched, newWatchList, type Watched, withWatched } from '../../utils/shelf/watch-list';
import type { Shelf } from '../screens/use-shelf';

export type WatchDialogProps = { readonly entity: Watched; readonly shelf: Shelf; readonly onClose: () => void };

export function WatchDialog({ entity, shelf, onClose }: WatchDialogProps) {
  const { t } = useWords();
  const addTo = (list: WatchList): void => {
    onClose();
    void shelf.put(withWatched(list, entity), t('watch_added', entity.name, list.name));
  };
  return (
    <ShelfPicker
      title={t('watch_title', entity.name)}
      records={shelf.watchLists.map((list) => ({
        id: list.id,
        name: list.name,
        count: list.entities.length,
        isIn: isWatched(list, entity.id),
      }))}
      onChoose={(id) => {
        const list = shelf.watchLists.find((own) => own.id === id);
        if (list !== undefined) addTo(list);
      }}
      onCreate={(name) => addTo(newWatchList(name, Date.now()))}
      onClose={onClose}
    />
  );
}
