import { Icon } from '../../controls/Icon.tsx';
import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { words } from '../../language/words.ts';

const showList = () => {
  const heading = document.getElementById('all-regions');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

/** While the next touch adds: says so, offers the list instead of the picture, and the way out. */
export function AddingNote() {
  const explorer = useExplorer();
  return (
    <div className="adding-note">
      <p>
        <Icon name="plus" />
        {words('region.adding')}
      </p>
      <button
        type="button"
        className="button secondary"
        onClick={() => explorer.update({ adding: false, enlarged: false })}
      >
        <Icon name="close" />
        {words('region.adding.cancel')}
      </button>
    </div>
  );
}

/** "Add a sore spot": the next choice, on the body or in the list, adds instead of moving there. */
export function AddSpot() {
  const explorer = useExplorer();
  const adding = useExplorerState((state) => state.adding);
  const choose = (on: boolean) => explorer.update({ adding: on, enlarged: on });
  return (
    <span className="add-spot">
      {adding ? (
        <button type="button" className="button quiet" onClick={showList}>
          {words('region.adding.list')}
        </button>
      ) : null}
      <button type="button" className="button primary" aria-pressed={adding} onClick={() => choose(!adding)}>
        <Icon name="plus" />
        {words('region.add')}
      </button>
    </span>
  );
}
