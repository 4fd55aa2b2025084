/** The compiled knowledge: what the app holds at run time. Made by compile(); never edited by hand. */
import type { Joint, Motion } from './posture-terms.ts';
import type { EffectRegionId, RegionId } from './regions.ts';
import type {
  Bearing,
  ClueEntry,
  ConditionEntry,
  DeviationEntry,
  Direction,
  EffectEntry,
  EvidenceItem,
  FormEntry,
  LinkEntry,
  Names,
  OtherCauseEntry,
  PreventionTopic,
  RedFlagEntry,
  RegionEntry,
  SayingEntry,
  SearchWordsEntry,
  SourcedText,
  SourceEntry,
  TreatmentEntry,
  TreatmentKind,
  VisitEntry,
} from './schema/index.ts';

/** The five words, surest first. Derived from evidence items, never typed in. */
export const CERTAINTIES = ['well-shown', 'likely', 'some-signs', 'only-an-idea', 'no-link-found'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A certainty word and whether studies of the deciding rank disagree ("Studies disagree" is a sign added to the word). */
export interface CertaintyResult {
  readonly certainty: Certainty;
  readonly disagree: boolean;
}

/** How much a clue tells one foot problem from the others. */
export type Specificity = ConditionEntry['clues'][number]['specificity'];

export type EntryKind = 'condition' | 'effect' | 'other-cause' | 'treatment';

/** A link as the index holds it: enough to draw it and to answer a touch. */
export interface IndexLink extends CertaintyResult {
  readonly from: string;
  readonly fromKind: Exclude<EntryKind, 'treatment'>;
  readonly to: string;
  readonly toKind: 'condition' | 'effect';
  readonly direction: Direction;
  readonly reverse: boolean;
  readonly appliesTo: string | null;
  readonly how: string;
  /** How many studies it rests on. */
  readonly studies: number;
  /** People in the largest of them; null where none gives a number. */
  readonly people: number | null;
}

export interface IndexCondition {
  readonly id: string;
  readonly names: Pick<Names, 'plain' | 'short' | 'clinical'>;
  readonly places: readonly RegionId[];
  /** Said instead of the first place: "Whole leg". */
  readonly placeLabel?: string;
  readonly summary: string;
}
export interface IndexEffect {
  readonly id: string;
  readonly names: Pick<Names, 'plain' | 'short' | 'clinical'>;
  readonly region: EffectRegionId;
  readonly summary: string;
  /** A measured change of posture or movement, not a pain. */
  readonly measured?: true;
}
export interface IndexOtherCause {
  readonly id: string;
  readonly names: Pick<Names, 'plain' | 'short' | 'clinical'>;
  readonly regions: readonly EffectRegionId[];
  readonly summary: string;
}
export interface IndexTreatment {
  readonly id: string;
  readonly names: Pick<Names, 'plain' | 'short' | 'clinical'>;
  readonly kind: TreatmentKind;
  readonly summary: string;
}
/** What one treatment was tested for in short: enough to browse by place and by proof. */
export interface ShortClaim {
  readonly treatment: string;
  readonly target: string;
  readonly purpose: ClaimDetail['purpose'];
  readonly appliesTo: string | null;
  readonly certainty: TreatmentCertainty;
  readonly disagree: boolean;
}
/** Every claim in short; loaded with the list of treatments. */
export interface ClaimsDetail {
  readonly claims: readonly ShortClaim[];
}
/** A region, and the red flags that come first on its page as short questions ("Hot, swollen and very sore?"). */
export interface IndexRegion extends Omit<RegionEntry, 'id' | 'codes'> {
  readonly id: EffectRegionId;
  readonly checkFirst: readonly {
    readonly id: string;
    readonly short: string;
    readonly urgency: RedFlagEntry['urgency'];
  }[];
}

/** The small index loaded with the app (budget: 30 KiB gzip a language). */
export interface KnowledgeIndex {
  readonly version: string;
  readonly regions: readonly IndexRegion[];
  readonly conditions: readonly IndexCondition[];
  readonly effects: readonly IndexEffect[];
  readonly otherCauses: readonly IndexOtherCause[];
  readonly treatments: readonly IndexTreatment[];
  readonly links: readonly IndexLink[];
}

/** An evidence item with its study, ready to read. `rank` 1 (best) to 5; null carries no claim. */
export interface ReadEvidence extends Omit<EvidenceItem, 'source'> {
  readonly source: SourceEntry;
  readonly rank: number | null;
  readonly bearing: Bearing;
}
/** Which way a joint moves; `sign` −1: against what the motion says. */
export interface StepMotion {
  readonly joint: Joint;
  readonly motion: Motion;
  readonly sign: 1 | -1;
}
/** One step of how a link may work. `proof` is null where no study of this very step was read. */
export interface MechanismStep {
  readonly step: string;
  /** Where it happens, where that is not where the film would come to by itself. */
  readonly at?: RegionId;
  /** The motions that its words tell, in the order of the words. */
  readonly shows?: readonly StepMotion[];
  readonly proof: ProofDetail | null;
}
export interface LinkDetail extends Omit<LinkEntry, 'evidence' | 'mechanism' | 'reverse'>, CertaintyResult {
  readonly from: string;
  readonly fromKind: Exclude<EntryKind, 'treatment'>;
  readonly reverse: boolean;
  readonly evidence: readonly ReadEvidence[];
  readonly mechanism: readonly MechanismStep[];
}

/** What to do with a treatment for one target. */
export type Action = 'do-today' | 'ask-about' | 'skip';
export const TREATMENT_CERTAINTIES = ['well-shown', 'likely', 'some-signs', 'not-tested', 'no-benefit'] as const;
/** Treatments use the same rule with their own words. */
export type TreatmentCertainty = (typeof TREATMENT_CERTAINTIES)[number];

export interface ClaimDetail {
  readonly treatment: string;
  readonly treatmentNames: IndexTreatment['names'];
  readonly treatmentKind: TreatmentKind;
  readonly target: string;
  readonly purpose: 'treat' | 'prevent';
  readonly appliesTo: string | null;
  readonly says: string;
  readonly compare: string | null;
  readonly certainty: TreatmentCertainty;
  readonly disagree: boolean;
  readonly action: Action;
  /** The treatment's first caution, which stands in the same card as the step. */
  readonly caution: string | null;
  readonly evidence: readonly ReadEvidence[];
}

/** Details are loaded per entry. Each carries every source it cites, once. */
interface DetailBase {
  /** Sources cited by the running text, by id (evidence items carry theirs). */
  readonly sources: Readonly<Record<string, SourceEntry>>;
  readonly redFlags: readonly RedFlagEntry[];
}
/** A measured posture change (degrees) with its study, ready to draw and to tell. */
export interface DeviationDetail extends Omit<DeviationEntry, 'source'> {
  /** Where its callout stands. */
  readonly region: RegionId;
  readonly source: SourceEntry;
}
/** A drawn shape; `source` only where its degrees have one. */
export interface FormDetail extends Omit<FormEntry, 'source'> {
  readonly source: SourceEntry | null;
}
export interface ConditionDetail extends DetailBase {
  readonly kind: 'condition';
  readonly entry: Omit<ConditionEntry, 'links' | 'clues' | 'redFlags' | 'deviations' | 'form' | '$schema'>;
  /** Posture changes, from the foot up: those that move the figure, those only told, and those looked for and not found. */
  readonly deviations: readonly DeviationDetail[];
  readonly form: readonly FormDetail[];
  readonly clues: readonly (ClueEntry & {
    readonly specificity: Specificity;
    readonly source: SourceEntry;
  })[];
  /** Links it starts, surest first. */
  readonly links: readonly LinkDetail[];
  /** Links that end in it, from above or from another condition. */
  readonly linksIn: readonly LinkDetail[];
  readonly claims: readonly ClaimDetail[];
}
export interface EffectDetail extends DetailBase {
  readonly kind: 'effect';
  readonly entry: Omit<EffectEntry, 'links' | 'redFlags' | '$schema'>;
  readonly links: readonly LinkDetail[];
  readonly linksIn: readonly LinkDetail[];
  readonly claims: readonly ClaimDetail[];
}
export interface OtherCauseDetail extends DetailBase {
  readonly kind: 'other-cause';
  readonly entry: Omit<OtherCauseEntry, 'links' | 'redFlags' | '$schema'>;
  readonly links: readonly LinkDetail[];
}
export interface TreatmentDetail extends DetailBase {
  readonly kind: 'treatment';
  readonly entry: Omit<TreatmentEntry, 'claims' | '$schema'>;
  readonly claims: readonly ClaimDetail[];
}
export type EntryDetail = ConditionDetail | EffectDetail | OtherCauseDetail | TreatmentDetail;

/** All red flags with their sources, loaded with the help page (and kept, so that it opens without a network). */
export interface HelpDetail {
  readonly redFlags: readonly (RedFlagEntry & { readonly cited: readonly SourceEntry[] })[];
  /** Sources cited by the regions' "Most knee pain starts in the knee", by id. */
  readonly regionSources: Readonly<Record<string, SourceEntry>>;
}

/** How many studies found something and how many did not, people in the largest, and counts of people where one gives them. */
export interface ProofNumbers {
  readonly found: number;
  readonly foundNot: number;
  readonly people: number | null;
  readonly counts: ReadEvidence['counts'] | null;
}

/** What an answer rests on, with the word that the rule derives from it. A fact has sources and no word. */
export type ProofDetail =
  | ({
      readonly kind: 'link';
      readonly from: string;
      readonly to: string;
      readonly direction: Direction;
    } & CertaintyResult)
  | {
      readonly kind: 'claim';
      readonly treatment: string;
      readonly target: string;
      readonly purpose: ClaimDetail['purpose'];
      readonly certainty: TreatmentCertainty;
      readonly disagree: boolean;
    }
  | ({
      readonly kind: 'studies';
      readonly evidence: readonly ReadEvidence[];
    } & CertaintyResult)
  | {
      readonly kind: 'trials';
      readonly purpose: ClaimDetail['purpose'];
      readonly certainty: TreatmentCertainty;
      readonly disagree: boolean;
      readonly evidence: readonly ReadEvidence[];
    }
  | { readonly kind: 'sources' | 'no-study'; readonly sources: readonly SourceEntry[] };

export type SayingDetail = Omit<SayingEntry, 'proof'> & {
  readonly proof: ProofDetail;
  /** Null where no study stands behind the answer. */
  readonly numbers: ProofNumbers | null;
};
/** All that people say, answered; loaded with its page. */
export interface SayingsDetail {
  readonly sayings: readonly SayingDetail[];
}

/** How to keep foot problems from starting; loaded with its page. */
export interface PreventionDetail {
  readonly topics: readonly (Omit<PreventionTopic, 'shown' | 'sources'> & {
    /** What summary and steps rest on. */
    readonly sources: readonly SourceEntry[];
    readonly shown: readonly { readonly text: string; readonly proof: ProofDetail }[];
  })[];
}

/** A clue and the foot problems it was found in, for the tick list. */
export interface ClueDetail extends Pick<ClueEntry, 'id' | 'text' | 'type'> {
  /** The clue in a few words; null: it cannot be ticked. */
  readonly short: string | null;
  /** The red flag it is a sign of; null for most. */
  readonly redFlag: string | null;
  readonly conditions: readonly { readonly id: string; readonly specificity: Specificity }[];
}
/** What a visitor may tick: every clue that can be ticked or opens a red flag. */
export interface CluesDetail {
  readonly clues: readonly ClueDetail[];
}

/** How a foot exam goes, what to ask and how to prepare; loaded with the page of the visit. */
export interface VisitDetail extends Pick<VisitEntry, 'questions' | 'prepare'> {
  readonly exam: readonly (Omit<VisitEntry['exam'][number], 'sources'> & {
    readonly sources: readonly SourceEntry[];
  })[];
  readonly asking: readonly { readonly text: string; readonly sources: readonly SourceEntry[] }[];
}

/** A proof without the studies it rests on: enough for its word. */
export type ProofSummary = ProofDetail extends infer Each
  ? Each extends ProofDetail
    ? Omit<Each, 'evidence' | 'sources'>
    : never
  : never;

/** What a search result shows. The names of entries and regions stand in the index. */
export type Findable =
  | { readonly kind: 'condition'; readonly id: string; readonly clues: readonly string[] }
  | { readonly kind: 'effect'; readonly id: string; readonly measured: boolean }
  | { readonly kind: 'other-cause' | 'treatment' | 'region'; readonly id: string }
  | { readonly kind: 'prevention'; readonly id: string; readonly title: string; readonly summary: string }
  | {
      readonly kind: 'saying';
      readonly id: string;
      readonly saying: string;
      readonly proof: ProofSummary;
    }
  | ({ readonly kind: 'red-flag' } & Pick<RedFlagEntry, 'id' | 'urgency' | 'sign' | 'text'>);

/** What is searched of a result, the most telling part first. */
export const SEARCHED_PARTS = ['title', 'names', 'clues', 'places', 'summary', 'leads'] as const;
export type SearchedPart = (typeof SEARCHED_PARTS)[number];

/** One thing that search can find: what it shows, and the words it is found by. */
export interface SearchDocument {
  readonly shows: Findable;
  readonly parts: Readonly<Record<SearchedPart, readonly string[]>>;
}

/** What clinics' systems know an entry by. */
export interface CodedEntry {
  readonly kind: 'region' | 'condition' | 'effect';
  readonly id: string;
  /** Where it shows; a foot problem has no one place. */
  readonly region: EffectRegionId | null;
  /** ICD-10-CM with its dots, all sides; SNOMED CT. */
  readonly codes: { readonly icd10cm: readonly string[]; readonly snomedct: string | null };
}

/** What search is made from. */
export interface SearchSource {
  readonly documents: readonly SearchDocument[];
  readonly words: SearchWordsEntry;
}
export type { SourcedText };
