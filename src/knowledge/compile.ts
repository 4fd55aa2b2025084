/** Turns the knowledge as written into the small index and the details loaded per entry. Pure: same entries, same result. */
import { compileShortClaims } from './compile-claims.ts';
import { compileCodes } from './compile-codes.ts';
import { compileDetails } from './compile-details.ts';
import { compileIndex } from './compile-index.ts';
import { compileLinks } from './compile-links.ts';
import { compileProofs } from './compile-proofs.ts';
import { compileSearch } from './compile-search.ts';
import { compileClues, compileVisit } from './compile-visit.ts';
import type { Entries } from './entries.ts';
import type {
  ClaimsDetail,
  CluesDetail,
  CodedEntry,
  EntryDetail,
  HelpDetail,
  KnowledgeIndex,
  PreventionDetail,
  SayingsDetail,
  SearchSource,
  VisitDetail,
} from './types.ts';

export interface CompiledKnowledge {
  readonly index: KnowledgeIndex;
  /** By kind and id: `condition/flat-foot`. */
  readonly details: Readonly<Record<string, EntryDetail>>;
  readonly help: HelpDetail;
  readonly sayings: SayingsDetail;
  readonly prevention: PreventionDetail;
  readonly claims: ClaimsDetail;
  readonly clues: CluesDetail;
  readonly visit: VisitDetail;
  readonly search: SearchSource;
  readonly codes: readonly CodedEntry[];
}

function compileHelp(entries: Entries): HelpDetail {
  const cite = (ids: readonly string[]) => entries.sources.filter((source) => ids.includes(source.id));
  const ofRegions = entries.regions.flatMap((region) => region.notTheFoot?.sources ?? []);
  return {
    redFlags: entries.redFlags.map((flag) => ({ ...flag, cited: cite(flag.sources) })),
    regionSources: Object.fromEntries(cite(ofRegions).map((source) => [source.id, source])),
  };
}

/** Compiles whole entries: run `checkIntegrity` first, for a source that is not in the bibliography throws here. */
export function compile(entries: Entries, version: string): CompiledKnowledge {
  const links = compileLinks(entries);
  const proofs = compileProofs(entries, links);
  return {
    index: compileIndex(entries, links, version),
    details: compileDetails(entries, links),
    help: compileHelp(entries),
    ...proofs,
    claims: compileShortClaims(entries),
    clues: compileClues(entries),
    visit: compileVisit(entries),
    search: compileSearch(entries, links, proofs.sayings),
    codes: compileCodes(entries),
  };
}
