/** The manifest of the SCORM package against the rules of its two schemas (imscp_rootv1p1p2.xsd, adlcp_rootv1p2.xsd). */
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { scormManifest } from '../../src/cli/scormManifest.ts';

const IMS = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADL = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

/** Children in their order and attributes, as `imscp_rootv1p1p2.xsd` has them; `!` is required. */
const RULES: Readonly<
  Record<string, { readonly children: readonly string[]; readonly attributes: readonly string[] }>
> = {
  manifest: { children: ['metadata', 'organizations', 'resources'], attributes: ['identifier!', 'version'] },
  metadata: { children: ['schema', 'schemaversion'], attributes: [] },
  schema: { children: [], attributes: [] },
  schemaversion: { children: [], attributes: [] },
  organizations: { children: ['organization'], attributes: ['default'] },
  organization: { children: ['title', 'item'], attributes: ['identifier!', 'structure'] },
  item: { children: ['title', 'item'], attributes: ['identifier!', 'identifierref', 'isvisible', 'parameters'] },
  title: { children: [], attributes: [] },
  resources: { children: ['resource'], attributes: [] },
  resource: { children: ['file'], attributes: ['identifier!', 'type!', 'href'] },
  file: { children: [], attributes: ['href!'] },
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe(IMS);
    const own = Object.values(attributes).filter(({ prefix }) => prefix !== 'xmlns' && prefix !== '');
    for (const one of own) expect([one.uri, one.local, one.value]).toEqual([ADL, 'scormtype', 'sco']);
    const plain = Object.values(attributes).filter(({ prefix, local: name }) => prefix === '' && name !== 'xmlns');
    const element = {
      name: local,
      attributes: Object.fromEntries(plain.map(({ local: name, value }) => [name, value])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const here = open.at(-1);
    if (here !== undefined) here.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}
function all(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(all)];
}

const xml = scormManifest({ title: 'Good Offices & "more" <b>', files: ['index.html', 'extra.txt'] });
const manifest = parsed(xml);
const elements = all(manifest);

test('every element, attribute and order is as the schema has it', () => {
  expect(manifest.name).toBe('manifest');
  for (const { name, attributes, children, text } of elements) {
    const rule = RULES[name];
    if (rule === undefined) throw new Error(`no element ${name} in the schema`);
    const places = children.map((child) => rule.children.indexOf(child.name));
    expect(places, name).toEqual(places.toSorted((a, b) => a - b));
    expect(places, name).not.toContain(-1);
    for (const given of Object.keys(attributes))
      expect(
        rule.attributes.map((one) => one.replace('!', '')),
        name,
      ).toContain(given);
    for (const wanted of rule.attributes)
      if (wanted.endsWith('!')) expect(Object.keys(attributes), name).toContain(wanted.slice(0, -1));
    if (children.length > 0) expect(text, name).toBe('');
  }
});

test('it is SCORM 1.2, names are single, and what refers to another part finds it', () => {
  const texts = (name: string) => elements.filter((one) => one.name === name).map(({ text }) => text);
  expect([texts('schema'), texts('schemaversion')]).toEqual([['ADL SCORM'], ['1.2']]);
  expect(texts('title')).toEqual(Array.from({ length: 2 }, () => 'Good Offices & "more" <b>'));
  const ids = elements.flatMap(({ attributes }) => attributes['identifier'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  // xsd:ID: no colon, does not begin with a figure.
  for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  const refer = elements.flatMap(({ attributes }) => attributes['identifierref'] ?? attributes['default'] ?? []);
  expect(refer.filter((id) => !ids.includes(id))).toEqual([]);
  const [resource] = elements.filter(({ name }) => name === 'resource');
  const files = resource?.children.map(({ attributes }) => attributes['href']);
  expect(files).toEqual(['index.html', 'extra.txt']);
  expect(files).toContain(resource?.attributes['href']);
  expect(xml).toContain('adlcp:scormtype="sco"');
  expect(xml).not.toContain('masteryscore');
});
