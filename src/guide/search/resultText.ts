import type { Page } from '../../explorer/address.ts';
import type { Findable, KnowledgeIndex } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { entryPage } from '../parts/entryPage.ts';

interface ResultText {
  readonly to: Page;
  /** What kind of thing it is. */
  readonly kind: string;
  readonly name: string;
  /** The clinic's word, where it is another one. */
  readonly clinical?: string;
  readonly line?: string;
}

/** Where the proof of a saying is told. */
function proofPage({ proof }: Extract<Findable, { kind: 'saying' }>): Page {
  switch (proof.kind) {
    case 'link':
      return { kind: 'link', from: proof.from, to: proof.to };
    case 'claim':
      return { kind: 'treatment', id: proof.treatment };
    default:
      return { kind: 'sayings' };
  }
}

function entryText({
  names,
  summary,
}: {
  readonly names: { readonly plain: string; readonly clinical: string };
  readonly summary: string;
}): Pick<ResultText, 'name' | 'clinical' | 'line'> {
  const { plain, clinical } = names;
  const same = clinical.toLowerCase() === plain.toLowerCase();
  return { name: plain, ...(same ? {} : { clinical }), line: summary };
}

/** Finds an entry; search is made from the same knowledge as the index, so that it is there. */
function byId<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new Error(`search found "${id}", which is not in the index`);
  return entry;
}

/** What a result says and where it leads. Throws when the index is of another knowledge than the search. */
export function resultText(index: KnowledgeIndex, thing: Findable): ResultText {
  switch (thing.kind) {
    case 'condition':
      return {
        to: entryPage('condition', thing.id),
        kind: words('search.kind.condition'),
        ...entryText(byId(index.conditions, thing.id)),
      };
    case 'effect':
      return {
        to: entryPage('effect', thing.id),
        kind: words(thing.measured ? 'search.kind.measured' : 'search.kind.effect'),
        ...entryText(byId(index.effects, thing.id)),
      };
    case 'other-cause':
      return {
        to: entryPage('other-cause', thing.id),
        kind: words('search.kind.other-cause'),
        ...entryText(byId(index.otherCauses, thing.id)),
      };
    case 'treatment':
      return {
        to: entryPage('treatment', thing.id),
        kind: words('search.kind.treatment'),
        ...entryText(byId(index.treatments, thing.id)),
      };
    case 'region': {
      const { id, names, summary } = byId(index.regions, thing.id);
      return {
        to: id === 'whole-body' ? { kind: 'balance' } : { kind: 'region', spots: [{ region: id, side: null }] },
        kind: words('search.kind.region'),
        name: names.plain,
        line: summary,
      };
    }
    case 'prevention':
      return {
        to: { kind: 'prevention' },
        kind: words('search.kind.prevention'),
        name: thing.title,
        line: thing.summary,
      };
    case 'saying':
      return {
        to: proofPage(thing),
        kind: words('search.kind.saying'),
        name: words('sayings.quote', { saying: thing.saying }),
      };
    case 'red-flag':
      return {
        to: { kind: 'help', id: thing.id },
        kind: words('search.kind.red-flag', { urgency: words(`help.${thing.urgency}`) }),
        name: thing.sign,
        line: thing.text,
      };
  }
}
