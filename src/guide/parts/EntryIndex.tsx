import type { Page } from '../../explorer/address.ts';
import { byName } from '../../language/lists.ts';
import { PageHeading } from './PageHeading.tsx';
import { RowLink } from './RowLink.tsx';

interface EntryIndexProps {
  readonly title: string;
  readonly lead: string;
  readonly entries: readonly {
    readonly id: string;
    readonly names: { readonly plain: string; readonly clinical: string };
    readonly summary: string;
  }[];
  readonly pageOf: (id: string) => Page;
}

/** All entries of one kind from A to Z, plain name first, clinical name beside it. */
export function EntryIndex({ title, lead, entries, pageOf }: EntryIndexProps) {
  const sorted = [...entries].sort((a, b) => byName(a.names.plain, b.names.plain));
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{title}</PageHeading>
        <p className="lead">{lead}</p>
      </header>
      <ul className="rows index-rows" aria-label={title}>
        {sorted.map(({ id, names, summary }) => (
          <li key={id}>
            <RowLink to={pageOf(id)}>
              <span className="row-name">{names.plain}</span>
              {names.clinical.toLowerCase() !== names.plain.toLowerCase() ? (
                <span className="row-how"> {names.clinical}</span>
              ) : null}
              <span className="row-how">{summary}</span>
            </RowLink>
          </li>
        ))}
      </ul>
    </article>
  );
}
