import type { Scene } from '../scene.ts';
import type { Laid } from '../stage/layOut.ts';
import { leaderPath } from './leaders.ts';
import type { RowLeader } from './rowLeaders.ts';

interface Props {
  /** To the rows of a list; these may leave the figure's box. */
  readonly rows: readonly RowLeader[];
  readonly laid: Pick<Laid, 'tags'>;
  readonly highlighted: Scene['highlighted'];
}

/** Lines that tie the rings of the body to their names. They lie under the rings, so that none strikes a ring through. */
export function Lines({ rows, laid, highlighted }: Props) {
  const picked = laid.tags.some(({ id }) => id === highlighted);
  return (
    <svg className="figure-lines" focusable="false" aria-hidden="true">
      {rows.map((line) => (
        <path key={line.region} data-region={line.region} d={leaderPath(line)} />
      ))}
      {laid.tags.map(({ id, leader }) => (
        <path
          key={id}
          className="figure-tag-leader"
          data-problem={id}
          data-faded={(picked && id !== highlighted) || undefined}
          d={leaderPath(leader)}
        />
      ))}
    </svg>
  );
}
