import { words } from '../../language/words.ts';
import { PageHeading } from '../parts/PageHeading.tsx';

export function SearchPage() {
  return (
    <article>
      <PageHeading>{words('search.title')}</PageHeading>
    </article>
  );
}
