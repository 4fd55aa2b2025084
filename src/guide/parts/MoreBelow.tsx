import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { words } from '../../language/words.ts';

/** Of what is shown, how far one press scrolls. */
const SHARE = 0.7;

const scrollerOf = (element: Element): Element | null => {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return null;
};

/** Where large text leaves little room: says that the page goes on, until it is scrolled, and scrolls it. */
export function MoreBelow() {
  const button = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const scroller = button.current && scrollerOf(button.current);
    if (!scroller) return;
    const onScroll = () => setShown(scroller.scrollTop < 24);
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => scroller.removeEventListener('scroll', onScroll);
  }, []);
  const scroll = () => {
    const scroller = button.current && scrollerOf(button.current);
    scroller?.scrollBy({ top: scroller.clientHeight * SHARE });
  };
  return (
    <button ref={button} type="button" className="button primary more-below" data-shown={shown} onClick={scroll}>
      <Icon name="down" />
      {words('actions.more-below')}
    </button>
  );
}
