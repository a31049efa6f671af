/** An XML file as a tree of elements. Real negotiation files have comments before the declaration, which XML does not allow: the declaration is set aside. */
import { SaxesParser } from 'saxes';
import type { Result } from '../../core/model/result.ts';
import { ok } from '../../core/model/result.ts';
import type { Stop } from '../commandLine.ts';
import { stop } from '../commandLine.ts';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** @returns the text of a file in the encoding that its declaration names, UTF-8 without one. */
export function decodeXml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named = /<\?xml[^?]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** @returns the root element, or one line that says where the XML breaks. */
export function readXml(file: string, text: string): Result<Element, Stop> {
  // Blanks keep the line numbers. A lone & stands in many hand-written files.
  const tidy = text
    .replace(/^\uFEFF/, '')
    .replace(/<\?xml\b[^?]*\?>/g, (declaration) => declaration.replace(/[^\n]/g, ' '))
    .replace(/&(?!(?:#\d+|#x[\da-fA-F]+|\w+);)/g, '&amp;')
    .trimStart();
  const skipped = text.length - text.trimStart().length;
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const root: Element & { children: Element[] } = { name: '', attributes: {}, children: [] };
  const open: (Element & { children: Element[] })[] = [root];
  let fault: string | null = null;
  parser.on('error', (error) => (fault ??= error.message));
  parser.on('opentag', (tag) => {
    const element = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (open.length > 1) open.pop();
  });
  parser.write(tidy).close();
  if (fault !== null) {
    const lines = text.slice(0, skipped).split('\n').length - 1;
    const [, line, , why] = /^(\d+):(\d+): (.*?)\.?$/.exec(fault) ?? [];
    return stop(`${file}${line === undefined ? '' : `:${Number(line) + lines}`} is not XML: ${why ?? fault}`);
  }
  const [first] = root.children;
  return first === undefined ? stop(`${file} is not XML: it has no element`) : ok(first);
}

/** @returns all elements of a name under an element, however deep, in the order of the file. */
export function allOf(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}
