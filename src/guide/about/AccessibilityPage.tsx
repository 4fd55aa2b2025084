import { Icon } from '../../controls/Icon.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { type MessageId, words } from '../../language/words.ts';
import { ClinicReach } from '../parts/ClinicReach.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Section } from '../parts/Section.tsx';

const PARTS: readonly { readonly id: string; readonly title: MessageId; readonly texts: readonly MessageId[] }[] = [
  {
    id: 'ways',
    title: 'accessibility.ways.title',
    texts: [
      'accessibility.ways.reach',
      'accessibility.ways.text',
      'accessibility.ways.contrast',
      'accessibility.ways.still',
      'accessibility.ways.color',
      'accessibility.ways.time',
    ],
  },
  {
    id: 'tested',
    title: 'accessibility.tested.title',
    texts: [
      'accessibility.tested.axe',
      'accessibility.tested.keyboard',
      'accessibility.tested.targets',
      'accessibility.tested.contrast',
      'accessibility.tested.zoom',
      'accessibility.tested.system',
      'accessibility.tested.names',
    ],
  },
  {
    id: 'limits',
    title: 'accessibility.limits.title',
    texts: ['accessibility.limits.people', 'accessibility.limits.audit', 'accessibility.limits.sources'],
  },
];

/** The accessibility statement: the standard, the ways to use the app, what was tested and how, and what is not known. */
export function AccessibilityPage() {
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{words('accessibility.title')}</PageHeading>
        <p className="lead">{words('accessibility.lead')}</p>
      </header>
      {PARTS.map(({ id, title, texts }) => (
        <Section id={id} key={id} title={words(title)}>
          <ul className="clues">
            {texts.map((text) => (
              <li key={text}>{words(text)}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Section id="tell" title={words('accessibility.tell.title')}>
        <p>{words('accessibility.tell')}</p>
        <p>
          <PageLink to={{ kind: 'about' }} className="further-link">
            {words('footer.about')}
            <Icon name="go" />
          </PageLink>
        </p>
      </Section>
      <ClinicReach />
    </article>
  );
}
