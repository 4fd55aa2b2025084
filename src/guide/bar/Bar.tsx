import { Icon, type IconName } from '../../controls/Icon.tsx';
import type { Page } from '../../explorer/address.ts';
import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { type MessageId, words } from '../../language/words.ts';

interface Place {
  readonly to: Page;
  readonly icon: IconName;
  readonly text: MessageId;
  /** For the phone, where the bar is narrow. */
  readonly short: MessageId;
  /** The pages that count as being there. */
  readonly holds: readonly Page['kind'][];
}

const PLACES: readonly Place[] = [
  { to: { kind: 'home' }, icon: 'body', text: 'bar.body', short: 'bar.body', holds: ['home', 'region', 'balance'] },
  {
    to: { kind: 'conditions' },
    icon: 'foot',
    text: 'bar.conditions',
    short: 'bar.conditions.short',
    holds: ['conditions', 'condition', 'effect', 'other-cause', 'link'],
  },
  {
    to: { kind: 'treatments' },
    icon: 'heart',
    text: 'bar.treatments',
    short: 'bar.treatments.short',
    holds: ['treatments', 'treatment', 'prevention'],
  },
  { to: { kind: 'about' }, icon: 'about', text: 'bar.about', short: 'bar.about', holds: ['about'] },
];

/** The words of one place: the phone's narrow bar has its own shorter ones. */
function BarWords({ text, short }: Pick<Place, 'text' | 'short'>) {
  return (
    <>
      <span className="wide-only">{words(text)}</span>
      <span className="narrow-only">{words(short)}</span>
    </>
  );
}

/** Where everything is, on every screen. Warning signs are always last and always outlined red. */
export function Bar() {
  const explorer = useExplorer();
  const kind = useExplorerState((state) => state.address.page.kind);
  return (
    <nav className="bar" aria-label={words('bar.name')}>
      {PLACES.map(({ to, icon, text, short, holds }) => (
        <PageLink key={text} to={to} className={`bar-item bar-${to.kind}`} current={holds.includes(kind)}>
          <Icon name={icon} />
          <BarWords text={text} short={short} />
        </PageLink>
      ))}
      <span className="bar-space" />
      <button type="button" className="bar-item start-over" onClick={() => explorer.startOver()}>
        <Icon name="restart" />
        <BarWords text="bar.start-over" short="bar.start-over" />
      </button>
      <PageLink
        to={{ kind: 'help', id: null }}
        className="bar-item bar-flag"
        label={words('bar.help.label')}
        current={kind === 'help'}
      >
        <Icon name="warning" />
        <BarWords text="bar.help" short="bar.help.short" />
      </PageLink>
    </nav>
  );
}
