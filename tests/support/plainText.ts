/** What a page in a pseudo-language leaves in plain letters: words that no translation would reach. */
import type { Page } from 'playwright-core';

/** @returns one line for each text or label with a plain word in it. Looks at the open sheet alone where there is one. */
export function plainText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    // Addresses, paths in files and what a person has typed stay as they are.
    const isPlain = (text: string): boolean => /[a-z]{3}/iu.test(text.replaceAll(/https?:\S+/gu, ''));
    const isAside = (element: Element | null): boolean =>
      element?.closest('script, style, noscript, code, [lang]:not(html), [dir="auto"]') !== null;
    const found: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const { textContent, parentElement } = texts.currentNode;
      const text = (textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
      if (text === '' || isAside(parentElement) || parentElement?.checkVisibility() !== true) continue;
      if (isPlain(text))
        found.push(
          `plain text in ${parentElement.tagName.toLowerCase()}.${parentElement.className}: ${text.slice(0, 80)}`,
        );
    }
    for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (isAside(element) || !element.checkVisibility()) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name) ?? '';
        if (isPlain(text)) found.push(`plain ${name} on ${element.tagName.toLowerCase()}: ${text.slice(0, 80)}`);
      }
    }
    return found;
  });
}
