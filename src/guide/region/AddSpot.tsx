import { Icon } from '../../controls/Icon.tsx';
import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { words } from '../../language/words.ts';

const showList = () => {
  const heading = document.getElementById('all-regions');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

/** On the figure, while the next touch adds. Where the figure has the screen to itself, the way out stands here, too. */
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
        className="button secondary narrow-only"
        onClick={() => explorer.update({ adding: false, enlarged: false })}
      >
        <Icon name="close" />
        {words('region.adding.cancel')}
      </button>
    </div>
  );
}

/** "Add a sore spot": the next choice, on the body or in the list, adds instead of moving there. It can be called off. */
export function AddSpot() {
  const explorer = useExplorer();
  const adding = useExplorerState((state) => state.adding);
  return (
    <span className="add-spot">
      {adding ? (
        <button type="button" className="button quiet" onClick={showList}>
          {words('region.adding.list')}
        </button>
      ) : null}
      <button
        type="button"
        className={`button ${adding ? 'secondary' : 'primary'}`}
        onClick={() => explorer.update({ adding: !adding, enlarged: !adding })}
      >
        <Icon name={adding ? 'close' : 'plus'} />
        {words(adding ? 'region.adding.cancel' : 'region.add')}
      </button>
    </span>
  );
}
