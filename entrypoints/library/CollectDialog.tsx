/** Puts clippings into a collection of the reader's choice, or into a new one. */
import { ShelfPicker } from '../../components/ShelfPicker';
import { useWords } from '../../components/words';
import type { Collection } from '../../utils/model/shelf';
import { newCollection, withMembers } from '../../utils/shelf/collection';
import type { Shelf } from '../screens/use-shelf';

export type CollectDialogProps = {
  /** Of the clippings. */
  readonly ids: readonly string[];
  readonly shelf: Shelf;
  readonly onClose: () => void;
};

export function CollectDialog({ ids, shelf, onClose }: CollectDialogProps) {
  const { tn, number } = useWords();
  const addTo = (collection: Collection): void => {
    onClose();
    const grown = withMembers(collection, ids);
    const added = grown.members.length - collection.members.length;
    void shelf.put(grown, tn('collection_added', added, number(added), collection.name));
  };
  return (
    <ShelfPicker
      title={tn('collection_add_title', ids.length)}
      records={shelf.collections.map((collection) => ({
        id: collection.id,
        name: collection.name,
        count: collection.members.length,
        isIn: withMembers(collection, ids).members.length === collection.members.length,
      }))}
      onChoose={(id) => {
        const collection = shelf.collections.find((own) => own.id === id);
        if (collection !== undefined) addTo(collection);
      }}
      onCreate={(name) => addTo(newCollection(name, Date.now()))}
      onClose={onClose}
    />
  );
}
