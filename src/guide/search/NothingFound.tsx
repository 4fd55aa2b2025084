import { Icon, type IconName } from '../../controls/Icon.tsx';
import { HOME, type Page } from '../../explorer/address.ts';
import { PageLink } from '../../explorer/PageLink.tsx';
import { type MessageId, words } from '../../language/words.ts';

const WAYS_ON: readonly { readonly to: Page; readonly icon: IconName; readonly text: MessageId }[] = [
  { to: HOME.page, icon: 'body', text: 'search.none.body' },
  { to: { kind: 'conditions' }, icon: 'foot', text: 'bar.conditions' },
  { to: { kind: 'treatments' }, icon: 'heart', text: 'bar.treatments' },
  { to: { kind: 'sayings' }, icon: 'list', text: 'sayings.title' },
  { to: { kind: 'help', id: null }, icon: 'warning', text: 'bar.help' },
];

/** No word was understood: kind words, and every other way to look. */
export function NothingFound() {
  return (
    <section className="search-part">
      <h2>{words('search.none')}</h2>
      <p>{words('search.none.text')}</p>
      <ul className="search-chips">
        {WAYS_ON.map(({ to, icon, text }) => (
          <li key={text}>
            <PageLink to={to} className="button secondary">
              <Icon name={icon} />
              {words(text)}
            </PageLink>
          </li>
        ))}
      </ul>
      <p>{words('search.none.ask')}</p>
    </section>
  );
}
