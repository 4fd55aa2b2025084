import { Icon, type IconName } from '../../controls/Icon.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import type { EntryDetail } from '../../knowledge/types.ts';
import { type PlanItem, planOf } from '../../knowledge/visit-plan.ts';
import { listOf } from '../../language/lists.ts';
import { words } from '../../language/words.ts';
import { KnowLink } from '../parts/KnowLink.tsx';
import { entryName, linkTitle } from '../parts/names.ts';
import { TreatmentWord } from '../parts/TreatmentWord.tsx';

function Item({ item }: { readonly item: PlanItem }) {
  const { index } = useExplorer();
  const { claim, names, targets } = item;
  return (
    <li>
      <p>
        <strong>{names.plain}</strong>
      </p>
      <p className="small">{words('summary.for', { targets: listOf(targets.map((id) => entryName(index, id))) })}</p>
      <KnowLink
        to={{ kind: 'link', from: claim.treatment, to: claim.target }}
        label={linkTitle(index, claim.treatment, claim.target)}
      >
        <TreatmentWord certainty={claim.certainty} purpose={claim.purpose} disagree={claim.disagree} />
      </KnowLink>
      {claim.caution ? (
        <p className="caution">
          <strong>{words('helps.care')}:</strong> {claim.caution}
        </p>
      ) : null}
    </li>
  );
}

interface PartProps {
  readonly title: 'summary.today' | 'summary.ask-about';
  readonly icon: IconName;
  readonly items: readonly PlanItem[];
  readonly children?: React.ReactNode;
}

function Part({ title, icon, items, children }: PartProps) {
  return (
    <section className="section" aria-labelledby={title}>
      <h2 id={title}>
        <Icon name={icon} /> {words(title)}
      </h2>
      {children}
      <ul className="plan">
        {items.map((item) => (
          <Item key={item.treatment} item={item} />
        ))}
      </ul>
    </section>
  );
}

interface SummaryPlanProps {
  readonly opened: readonly EntryDetail[];
  /** Of each kind at most: paper has an end. */
  readonly most?: number;
}

/** What to do today and what to ask about, from all that was looked at. */
export function SummaryPlan({ opened, most = Number.POSITIVE_INFINITY }: SummaryPlanProps) {
  const plan = planOf(opened);
  const { checkFirst } = plan;
  const [steps, doToday, askAbout] = [
    plan.steps.slice(0, most),
    plan.doToday.slice(0, most),
    plan.askAbout.slice(0, most),
  ];
  return (
    <>
      {checkFirst || steps.length + doToday.length > 0 ? (
        <Part title="summary.today" icon="tick" items={doToday}>
          {checkFirst ? <p className="check-first-note">{words('helps.check-first')}</p> : null}
          {steps.length > 0 ? (
            <ul className="clues">
              {steps.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ) : null}
        </Part>
      ) : null}
      {askAbout.length > 0 ? <Part title="summary.ask-about" icon="ask" items={askAbout} /> : null}
    </>
  );
}
