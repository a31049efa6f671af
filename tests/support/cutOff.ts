/** What a screen cuts off at its present size: text that runs out of its box or the page, and controls that lie under something else. */
import type { Page } from 'playwright-core';

/** @returns one line for each fault: what, and by how much. Looks at the open sheet alone where there is one. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const found: string[] = [];
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40)}”`;
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) found.push(`the page is ${wide} px too wide`);
    const isScroller = (style: CSSStyleDeclaration): boolean =>
      /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
    const isHidden = (element: Element): boolean =>
      element.closest('.offscreen, [aria-hidden="true"], svg') !== null ||
      !element.checkVisibility({ visibilityProperty: true });

    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (isHidden(element)) continue;
      const style = getComputedStyle(element);
      const hasText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '',
      );
      // Clipped text: a box that hides what does not fit, cannot be scrolled, and tells it nowhere else.
      if (
        hasText &&
        element.title === '' &&
        element.clientWidth > 1 &&
        !isScroller(style) &&
        /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`)
      ) {
        if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
          found.push(`cut off: ${named(element)}`);
      }
      // Beyond the edge of the page, and of no scroller either.
      if (hasText) {
        const box = element.getBoundingClientRect();
        let scroller = element.parentElement;
        while (scroller !== null && !/auto|scroll/.test(getComputedStyle(scroller).overflowX))
          scroller = scroller.parentElement;
        if (scroller === null && (box.left < -1 || box.right > window.innerWidth + 1))
          found.push(`beyond the edge: ${named(element)}`);
      }
    }
    for (const control of root.querySelectorAll<HTMLElement>('button, input, select, summary, [tabindex="0"]')) {
      if (isHidden(control) || control.closest('[inert]') !== null) continue;
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const box = control.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const x = (Math.max(box.left, 0) + Math.min(box.right, window.innerWidth)) / 2;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, window.innerHeight)) / 2;
      const top = document.elementFromPoint(x, y);
      const isSeen =
        top !== null &&
        (control.contains(top) || top.contains(control) || control.closest('label')?.contains(top) === true);
      if (!isSeen) found.push(`covered: ${named(control)} by ${top === null ? 'nothing' : named(top)}`);
    }
    window.scrollTo(0, 0);
    return found;
  });
}
