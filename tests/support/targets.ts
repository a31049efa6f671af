/** What is too small to be hit by a finger: every control whose own box, or its label's, is under 44 by 44 CSS pixels. */
import type { Page } from 'playwright-core';

/**
 * @returns one line for each: what, and how large. Looks at the open sheet alone where there is one.
 * Source: WCAG 2.2, criterion 2.5.5, with its exemption of links that stand in a line of text.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 44;
    const root = document.querySelector('dialog[open]') ?? document.body;
    const px = (length: string): number => Number.parseFloat(length) || 0;
    /** What is laid around a control to be hit as well. */
    const around = (element: Element): { width: number; height: number } => {
      const after = getComputedStyle(element, '::after');
      if (after.content === 'none' || after.position !== 'absolute') return { width: 0, height: 0 };
      return {
        width: Math.max(0, -px(after.left) - px(after.right)),
        height: Math.max(0, -px(after.top) - px(after.bottom)),
      };
    };
    /** It stands in a line with other words: a term in a sentence, a link after one. */
    const isInText = (element: Element): boolean => {
      const isInline = (one: Element): boolean => getComputedStyle(one).display.startsWith('inline');
      if (!isInline(element)) return false;
      let block = element.parentElement;
      while (block !== null && isInline(block)) block = block.parentElement;
      const others = (block?.textContent ?? '').replace(element.textContent ?? '', '');
      return block?.matches('p, li, dd, td, small, figcaption') === true && /\p{L}{2}/u.test(others);
    };
    const found: string[] = [];
    for (const control of root.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="slider"]',
    )) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert], .offscreen') !== null)
        continue;
      // A region that only scrolls is hit anywhere.
      if (control.matches('[tabindex="0"]:not(button, input, a, summary, [role="slider"], [role="button"])')) continue;
      // What a term says stands in the glossary too, whose way in is large enough: the criterion's exemption of equivalents.
      if (isInText(control) || control.matches('.term')) continue;
      const boxes = [control, ...((control as HTMLInputElement).labels ?? [])].map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const more = around(element);
        return { width: width + more.width, height: height + more.height };
      });
      // Half a pixel is lost where a box is laid out between two.
      if (boxes.some(({ width, height }) => width >= LEAST - 0.5 && height >= LEAST - 0.5)) continue;
      const sizes = boxes.map(({ width, height }) => `${Math.round(width)}x${Math.round(height)}`).join(', ');
      const text = control.getAttribute('aria-label') ?? control.textContent ?? '';
      found.push(
        `${control.tagName.toLowerCase()}.${control.className} “${text.replaceAll(/\s+/gu, ' ').trim().slice(0, 30)}” ${sizes}`,
      );
    }
    return found;
  });
}
