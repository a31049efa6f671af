/** What a page's outline lacks for somebody who hears it: one main part, headings that skip no level, and landmarks that can be told apart. */
import type { Page } from 'playwright-core';

/** @returns one line for each fault. Looks at the open sheet alone where there is one: it has its heading, and needs no main part. */
export function outlineFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const sheet = document.querySelector('dialog[open]');
    const root = sheet ?? document.body;
    const found: string[] = [];
    const seen = <E extends Element>(selector: string): E[] =>
      [...root.querySelectorAll<E>(selector)].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          (sheet !== null || element.closest('dialog') === null),
      );
    const nameOf = (element: Element): string => {
      const by = (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '');
      return (element.getAttribute('aria-label') ?? by.join(' ')).replaceAll(/\s+/gu, ' ').trim();
    };
    if (sheet === null) {
      const mains = seen('main, [role="main"]').length;
      if (mains !== 1) found.push(`${mains} main parts`);
      const first = seen('h1').length;
      if (first !== 1) found.push(`${first} headings of the first level`);
    } else if (nameOf(sheet) === '') found.push('a sheet without a name');
    // What stands above the main part, the week's news, may come before its heading.
    let level = 1;
    for (const heading of seen<HTMLElement>('h1, h2, h3, h4, h5, h6')) {
      const next = Number(heading.tagName.slice(1));
      const text = (heading.textContent ?? '').trim();
      if (text === '') found.push(`an empty ${heading.tagName}`);
      if (next > level + 1) found.push(`${heading.tagName} “${text.slice(0, 40)}” follows level ${level}`);
      level = next;
    }
    const labels = new Map<string, number>();
    for (const mark of seen(
      'nav, aside, section[aria-label], section[aria-labelledby], [role="region"], [role="navigation"], form[aria-label]',
    )) {
      const kind = mark.getAttribute('role') ?? mark.tagName.toLowerCase();
      const label = nameOf(mark);
      if (label === '' && kind !== 'aside') found.push(`a ${kind}.${mark.className} without a name`);
      labels.set(`${kind} “${label}”`, (labels.get(`${kind} “${label}”`) ?? 0) + 1);
    }
    for (const [label, count] of labels) if (count > 1) found.push(`${count} landmarks are ${label}`);
    return found;
  });
}
