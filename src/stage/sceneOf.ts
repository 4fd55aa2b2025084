import faces from 'virtual:figure/faces';
import type { Address, Page } from '../explorer/address.ts';
import { countsOf, problemsAt, regionsOf, shownProblems } from '../explorer/selectors.ts';
import type { Shot } from '../explorer/state.ts';
import type { Scene, SceneProblem } from '../figure/scene.ts';
import type { LinkedProblem } from '../knowledge/causes.ts';
import { isShownAsLinked } from '../knowledge/directions.ts';
import { lookup } from '../knowledge/lookup.ts';
import type { Joint } from '../knowledge/posture-terms.ts';
import { isFootRegion, isPaired, isRegionId, type RegionId } from '../knowledge/regions.ts';
import type { KnowledgeIndex } from '../knowledge/types.ts';
import type { FootPart, View } from '../knowledge/views.ts';

/** What of the visit the figure shows besides the address. */
export interface Shown {
  readonly highlighted: string | null;
  readonly showsAll: boolean;
  /** The place that a film has come to, and what it shows there; the camera goes with it. */
  readonly shot?: Pick<Shot, 'region' | 'shows'> | null;
}

const problemIn = (problem: LinkedProblem): readonly SceneProblem[] => {
  const [place] = problem.condition.places;
  return place
    ? [
        {
          id: problem.condition.id,
          name: problem.condition.names.short,
          certainty: problem.certainty,
          place,
        },
      ]
    : [];
};

/** Regions that the links of an entry reach above the foot, where "linked" is what the studies support. */
function reachedBy(index: KnowledgeIndex, id: string): readonly RegionId[] {
  const { effect, linksFrom } = lookup(index);
  const reached = linksFrom(id)
    .filter((link) => !link.reverse && isShownAsLinked(link))
    .flatMap((link) => effect.get(link.to)?.region ?? []);
  return [...new Set(reached)].filter(isRegionId).filter((region) => !isFootRegion(region));
}

const problemOf = (
  index: KnowledgeIndex,
  id: string,
  certainty: SceneProblem['certainty'],
): readonly SceneProblem[] => {
  const condition = lookup(index).condition.get(id);
  const [place] = condition?.places ?? [];
  return condition && place ? [{ id, name: condition.names.short, certainty, place }] : [];
};

const effectRegions = (index: KnowledgeIndex, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => lookup(index).effect.get(id)?.region ?? []);

/** The foot problem a page is about, and the regions it speaks of. */
function subject(
  index: KnowledgeIndex,
  page: Page,
): { readonly problems: readonly SceneProblem[]; readonly regions: readonly string[] } {
  switch (page.kind) {
    case 'condition': {
      const best = lookup(index).linksFrom(page.id).find(isShownAsLinked);
      return { problems: problemOf(index, page.id, best?.certainty ?? null), regions: reachedBy(index, page.id) };
    }
    case 'link': {
      const link = lookup(index)
        .linksFrom(page.from)
        .find(({ to }) => to === page.to);
      return {
        // What a treatment was tested for is shown in the treatment's stead.
        problems: problemOf(index, link ? page.from : page.to, link?.certainty ?? null),
        regions: effectRegions(index, [page.from, page.to]),
      };
    }
    case 'effect':
      return { problems: [], regions: effectRegions(index, [page.id]) };
    case 'other-cause':
      return { problems: [], regions: lookup(index).otherCause.get(page.id)?.regions ?? [] };
    default:
      return { problems: [], regions: [] };
  }
}

/** The problems and places of a page about one entry or one link. */
function entryScene(index: KnowledgeIndex, { page, side }: Address): Pick<Scene, 'problems' | 'reached'> {
  const { problems, regions } = subject(index, page);
  const reached = [...new Set(regions)]
    .filter(isRegionId)
    .map((region) => ({ region, side: isPaired(region) ? side : null }));
  return { problems, reached };
}

/** Where a step of a film is seen best: a heel that rolls from behind, a pelvis that tips from the side. */
function cameraOf({ region, shows }: NonNullable<Shown['shot']>): { readonly view: View; readonly part: FootPart } {
  const moves = (joint: Joint) => shows.some((each) => each.joint === joint);
  const tips = shows.some(({ motion }) => motion === 'anterior-tilt');
  const inner = region === 'heel' || region === 'arch';
  return {
    view: isFootRegion(region) ? 'foot' : tips ? 'side' : 'front',
    part: moves('rearfoot') ? 'behind' : inner ? 'inner' : 'top',
  };
}

/** Where a film begins, for the moment until it has come; null where there is none. */
function filmBegins(index: KnowledgeIndex, page: Page): Shown['shot'] {
  const [region] = (page.kind === 'condition' && page.toward && lookup(index).condition.get(page.id)?.places) || [];
  return region && isRegionId(region) ? { region, shows: [] } : null;
}

/** From where a region of the foot is seen best; the others from the inner side. */
const SEEN_FROM: Partial<Record<string, FootPart>> = { 'small-toes': 'top', 'ball-of-foot': 'sole' };

/** What the figure must show for an address: the same knowledge and address give the same scene. */
export function sceneOf(index: KnowledgeIndex, address: Address, shown: Shown): Scene {
  const { page, view, part, side } = address;
  const chosen = page.kind === 'region' ? page.spots : [];
  const marked = chosen.find((spot) => spot.side !== null)?.side;
  const { shot } = shown;
  const film = shot ?? filmBegins(index, page);
  const inFoot = chosen.length > 0 && chosen.every((spot) => isFootRegion(spot.region));
  const camera = film ? cameraOf(film) : ({ view: inFoot ? 'foot' : 'front', part: 'inner' } as const);
  const { problems, reached: leadsTo } =
    page.kind === 'region'
      ? {
          problems: shownProblems(problemsAt(index, regionsOf(chosen)), shown.showsAll).flatMap(problemIn),
          reached: [],
        }
      : entryScene(index, address);
  const [only] = problems.length === 1 ? problems : [];
  const first = inFoot ? chosen[0]?.region : only?.place;
  const best = (!inFoot && only && faces[only.id]) || SEEN_FROM[first ?? ''] || camera.part;
  return {
    view: view ?? camera.view,
    part: part ?? (film ? camera.part : best),
    // The close-up shows the marked side, else the right foot.
    side: side ?? marked ?? 'right',
    framing: page.kind === 'home' ? 'whole' : 'legs',
    chosen,
    reached: shot ? [{ region: shot.region, side: isPaired(shot.region) ? side : null }] : leadsTo,
    problems,
    highlighted: shown.highlighted,
    about: page.kind === 'effect' ? page.id : null,
    counts: countsOf(index),
  };
}
