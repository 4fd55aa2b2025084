import type { SourceEntry } from '../../knowledge/schema/index.ts';
import type { SourcedText as Sourced } from '../../knowledge/types.ts';
import { SourceNote } from './SourceList.tsx';

/** Paragraphs with, under the last one, the sources they rest on. */
export function SourcedText({
  texts,
  sources,
}: {
  readonly texts: readonly Sourced[];
  readonly sources: Readonly<Record<string, SourceEntry>>;
}) {
  const cited = [...new Set(texts.flatMap((each) => each.sources))].flatMap((id) => sources[id] ?? []);
  return (
    <>
      {texts.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <SourceNote sources={cited} />
    </>
  );
}
