import { words } from '../../language/words.ts';

const HEADING = 'why-this-order';

const show = () => {
  const heading = document.getElementById(HEADING);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

/** Beside the lead, where the explanation is out of sight. */
export function WhyThisOrderLink() {
  return (
    <button type="button" className="why-link" onClick={show}>
      {words('region.why')}
    </button>
  );
}

interface WhyThisOrderProps {
  /** How many places are marked; the two sides of one are one. */
  readonly spots: number;
  /** Some problems are problems of the place itself: they stand first. */
  readonly sitsHere: boolean;
}

/** Says in words what `knowledge/order.ts` does. */
export function WhyThisOrder({ spots, sitsHere }: WhyThisOrderProps) {
  return (
    <section className="aside-part">
      <h2 id={HEADING} tabIndex={-1}>
        {words('region.order.title')}
      </h2>
      <p>
        {words(spots > 1 ? 'region.order.several' : 'region.order.text', {
          count: spots,
          here: sitsHere ? 'yes' : 'no',
        })}
      </p>
    </section>
  );
}
