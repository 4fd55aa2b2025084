import { words } from '../../language/words.ts';
import { PageHeading } from '../parts/PageHeading.tsx';

export function SummaryPage({ of }: { readonly of: readonly string[] }) {
  return (
    <article>
      <PageHeading>{words('summary.title')}</PageHeading>
      <p>{of.join(' ')}</p>
    </article>
  );
}
