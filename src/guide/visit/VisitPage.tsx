import { words } from '../../language/words.ts';
import { PageHeading } from '../parts/PageHeading.tsx';

export function VisitPage() {
  return (
    <article>
      <PageHeading>{words('visit.title')}</PageHeading>
    </article>
  );
}
