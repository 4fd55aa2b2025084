import { Icon, type IconName } from '../../controls/Icon.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import type { RedFlagEntry, Urgency } from '../../knowledge/schema/index.ts';
import type { IndexRegion } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { useWhatToDo } from './useWhatToDo.ts';

/** Most urgent first. */
export const URGENCIES = ['emergency-now', 'same-day', 'soon'] as const satisfies readonly Urgency[];

const byUrgency = (a: { readonly urgency: Urgency }, b: { readonly urgency: Urgency }): number =>
  URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency);

/** Urgencies are told apart by shape, fill and word. */
export const URGENCY_ICONS: Readonly<Record<Urgency, IconName>> = {
  'emergency-now': 'warning',
  'same-day': 'triangle',
  soon: 'clock',
};

/** What a red flag needs to be asked in a few words. */
type CheckFirstFlag = IndexRegion['checkFirst'][number];

/** The first thing under the title where red flags apply: the two most urgent signs in words, one touch from all of them. */
export function CheckFirst({ flags }: { readonly flags: readonly CheckFirstFlag[] }) {
  const [first, second] = [...flags].sort(byUrgency);
  if (!first) return null;
  return (
    <PageLink to={{ kind: 'help', id: first.id }} className="check-first">
      <Icon name="warning" />
      <span>
        <strong>{words('flag.check')}</strong> {second ? `${first.short} ${second.short}` : first.short}
      </span>
      <Icon name="go" />
    </PageLink>
  );
}

/** One red flag as a card: what to do and how urgent it is come first, then the sign. */
export function RedFlagCard({ flag }: { readonly flag: Pick<RedFlagEntry, 'urgency' | 'sign' | 'text'> }) {
  const { here } = useWhatToDo()(flag.urgency);
  return (
    <div className={`flag-card ${flag.urgency}`}>
      <div className="flag-head">
        <Icon name={URGENCY_ICONS[flag.urgency]} />
        <p>
          <strong>{here}</strong> {words(`help.${flag.urgency}`)}
        </p>
      </div>
      <p>
        <strong>{flag.sign}</strong> {flag.text}
      </p>
    </div>
  );
}

/** The red flags of an entry, the most urgent first; nothing where there are none. */
export function RedFlagCards({ flags }: { readonly flags: readonly RedFlagEntry[] }) {
  if (flags.length === 0) return null;
  return (
    <div className="flag-cards">
      {[...flags].sort(byUrgency).map((flag) => (
        <RedFlagCard key={flag.id} flag={flag} />
      ))}
    </div>
  );
}
