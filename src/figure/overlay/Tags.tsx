import { CertaintyMark } from '../../controls/CertaintyMark.tsx';
import type { Choice, Scene } from '../scene.ts';
import type { LaidTag } from './layTags.ts';
import type { TagColumn } from './tagColumn.ts';

interface Props {
  readonly tags: readonly LaidTag[];
  readonly column: TagColumn;
  readonly problems: Scene['problems'];
  readonly highlighted: Scene['highlighted'];
  readonly onChoose: (choice: Choice) => void;
  readonly onHighlight: ((id: string | null) => void) | undefined;
}

/**
 * The named tags of the shown problems. Hidden from assistive technology and out of the tab order, because the list beside the figure
 * holds the same problems as links: here they would only be met twice. A hand can still touch them.
 */
export function Tags({ tags, column, problems, highlighted, onChoose, onHighlight }: Props) {
  const picked = tags.some(({ id }) => id === highlighted);
  const faded = (id: string) => (picked && id !== highlighted) || undefined;
  return (
    <div className="figure-tags" aria-hidden="true">
      {tags.map(({ id, x, y, height }) => {
        const problem = problems.find((each) => each.id === id);
        return problem ? (
          <button
            key={id}
            type="button"
            className="figure-tag"
            tabIndex={-1}
            data-side={column.onTheRight ? 'right' : 'left'}
            data-faded={faded(id)}
            data-picked={id === highlighted || undefined}
            style={{ left: x, top: y, maxWidth: column.tag.width, height, fontSize: column.text }}
            // Focus stays where it is: it must not land on something hidden from a screen reader.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose({ kind: 'problem', id })}
            onPointerEnter={() => onHighlight?.(id)}
            onPointerLeave={() => onHighlight?.(null)}
          >
            {problem.certainty && <CertaintyMark certainty={problem.certainty} />}
            <span>{problem.name}</span>
          </button>
        ) : null;
      })}
    </div>
  );
}
