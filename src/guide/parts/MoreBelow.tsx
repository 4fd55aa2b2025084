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
    // Whatever scrolls the page tells so; looking for it at each new page would cost a touch its time.
    const onScroll = ({ target }: Event) => {
      const scroller = target instanceof Element ? target : document.scrollingElement;
      if (scroller?.contains(button.current)) setShown(scroller.scrollTop < 24);
    };
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', onScroll, { capture: true });
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
