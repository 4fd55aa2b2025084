import { words } from '../../language/words.ts';
import { PageHeading } from '../parts/PageHeading.tsx';

export function MapPage() {
  return (
    <article>
      <PageHeading>{words('map.title')}</PageHeading>
    </article>
  );
}
