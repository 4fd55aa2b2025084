import { words } from '../../language/words.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { LookedFor } from '../region/LookedFor.tsx';

/** "Often said, not shown", for the whole body. */
export function MythsPage() {
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{words('myths.title')}</PageHeading>
        <p className="lead">{words('myths.lead')}</p>
      </header>
      <LookedFor region={null} />
    </article>
  );
}
