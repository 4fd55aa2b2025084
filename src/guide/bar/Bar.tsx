import { useEffect, useRef, useState } from 'react';
import { Icon, type IconName } from '../../controls/Icon.tsx';
import type { Address, Page } from '../../explorer/address.ts';
import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { useLanguageSwitch } from '../../explorer/LanguageSwitchContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { type MessageId, words } from '../../language/words.ts';
import { ComfortDialog, LanguageChoice } from '../latePages.tsx';
import { useLeastRoom } from './useLeastRoom.ts';

interface BarItem {
  readonly to: Page;
  readonly icon: IconName;
  readonly text: MessageId;
  /** For the phone, where the bar is narrow. */
  readonly short: MessageId;
  /** The pages that count as being there. */
  readonly holds: readonly Page['kind'][];
}

const ITEMS: readonly BarItem[] = [
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
  { to: { kind: 'visit' }, icon: 'ask', text: 'bar.visit', short: 'bar.visit', holds: ['visit', 'summary'] },
];

const MAP: BarItem = {
  to: { kind: 'map' },
  icon: 'links',
  text: 'bar.map',
  short: 'bar.map',
  holds: ['map', 'sayings'],
};
const SEARCH: BarItem = {
  to: { kind: 'search' },
  icon: 'look',
  text: 'bar.search',
  short: 'bar.search',
  holds: ['search'],
};

/** The words of one item: the phone's narrow bar has its own shorter ones. */
function BarWords({ text, short }: Pick<BarItem, 'text' | 'short'>) {
  return (
    <>
      <span className="wide-only">{words(text)}</span>
      <span className="narrow-only">{words(short)}</span>
    </>
  );
}

function BarLink({ to, icon, text, short, holds }: BarItem) {
  const kind = useExplorerState((state) => state.address.page.kind);
  return (
    <PageLink to={to} className="bar-item" current={holds.includes(kind)}>
      <Icon name={icon} />
      <BarWords text={text} short={short} />
    </PageLink>
  );
}

/** Where everything is, on every screen. Warning signs are always last and always outlined red. */
export function Bar() {
  const explorer = useExplorer();
  const address = useExplorerState((state) => state.address);
  const { offered } = useLanguageSwitch();
  // whatever was chosen in the menu, it has done its part: it is open at one address only
  const [openAt, setOpenAt] = useState<Address | null>(null);
  const open = openAt === address;
  const setOpen = (opens: boolean) => setOpenAt(opens ? address : null);
  const [comfort, setComfort] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const bar = useRef<HTMLElement>(null);

  const textButton = useRef<HTMLButtonElement>(null);
  const least = useLeastRoom(bar);

  /** The focus comes back to the button that opened the menu, where what was touched stood in it: the menu closes. */
  const openDialog = (show: (shown: boolean) => void) => {
    if (document.activeElement?.closest('.bar-further')) more.current?.focus();
    setOpen(false);
    show(true);
  };
  /** With another size of the text the bar may be laid out anew: then the button that had the focus is gone. */
  const closeComfort = () => {
    setComfort(false);
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const back = textButton.current?.checkVisibility() ? textButton : more;
      back.current?.focus();
    });
  };

  useEffect(() => {
    if (!open) return;
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpenAt(null);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [open]);

  const search = <BarLink {...SEARCH} />;
  const text = (
    <button
      type="button"
      ref={textButton}
      className="bar-item"
      aria-haspopup="dialog"
      aria-label={words('bar.text.label')}
      onClick={() => openDialog(setComfort)}
    >
      <Icon name="text" />
      {words('bar.text')}
    </button>
  );
  const startOver = (
    <button type="button" className="bar-item start-over" onClick={() => explorer.startOver()}>
      <Icon name="restart" />
      {words('bar.start-over')}
    </button>
  );
  const kept = least ? ITEMS.slice(0, 1) : ITEMS;
  const further = least ? [...ITEMS.slice(1), MAP] : [MAP];
  return (
    <nav
      className="bar"
      aria-label={words('bar.name')}
      ref={bar}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      {kept.map((item) => (
        <BarLink key={item.text} {...item} />
      ))}
      {least ? (
        <>
          {search}
          {text}
          {startOver}
        </>
      ) : null}
      <button
        type="button"
        ref={more}
        className="bar-item bar-more"
        aria-expanded={open}
        aria-controls="bar-further"
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
        {words('bar.more')}
      </button>
      <div className="bar-further" id="bar-further" data-open={open}>
        {further.map((item) => (
          <BarLink key={item.text} {...item} />
        ))}
        <span className="bar-space" />
        {least ? null : search}
        {offered.length > 1 ? (
          <button
            type="button"
            className="bar-item"
            aria-haspopup="dialog"
            aria-label={words('bar.language.label', { language: words('language.name') })}
            onClick={() => openDialog(setChoosing)}
          >
            <Icon name="globe" />
            {words('language.name')}
          </button>
        ) : null}
        {least ? null : (
          <>
            {text}
            {startOver}
          </>
        )}
      </div>
      <PageLink
        to={{ kind: 'help', id: null }}
        className="bar-item bar-flag"
        label={words('bar.help.label')}
        current={address.page.kind === 'help'}
      >
        <Icon name="warning" />
        <BarWords text="bar.help" short="bar.help.short" />
      </PageLink>
      {comfort ? <ComfortDialog onClose={closeComfort} /> : null}
      {choosing ? <LanguageChoice onClose={() => setChoosing(false)} /> : null}
    </nav>
  );
}
