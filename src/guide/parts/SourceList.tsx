import { Icon } from '../../controls/Icon.tsx';
import type { SourceEntry } from '../../knowledge/schema/index.ts';
import { words } from '../../language/words.ts';
import { addressOf, shortCitation } from './citation.ts';
import { OutLink } from './OutLink.tsx';

/** One source, whole: who, when, what kind of study, how many people, title, journal, where to read it, what of it was read. */
export function SourceItem({ source }: { readonly source: SourceEntry }) {
  const address = addressOf(source);
  const journal = source['container-title'] ? ` ${source['container-title']}.` : '';
  // studies are named in the language they were written in, whatever the page speaks
  const title = (
    <span lang="en">
      {source.title}.{journal}
    </span>
  );
  return (
    <cite className="source">
      <span className="source-short">{shortCitation(source)}</span>
      {address ? <OutLink href={address}>{title}</OutLink> : title}
    </cite>
  );
}

/** The sources of a text, behind one line that says how many; each opens in full. */
export function SourceNote({ sources }: { readonly sources: readonly SourceEntry[] }) {
  if (sources.length === 0) return null;
  const [first] = sources;
  return (
    <details className="source-note" data-aloud="skip">
      <summary>
        <Icon name="book" />
        <span>
          {sources.length === 1 && first ? shortCitation(first) : words('source.count', { count: sources.length })}
        </span>
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceItem source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
