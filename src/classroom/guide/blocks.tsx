/** The blocks that the guide is made of: paragraphs, steps, lists, tables of minutes, ways to a page. */
import type { ComponentChildren } from 'preact';
import shares from '../../../assets/guide/figures/shares.json' with { type: 'json' };
import { RUNGS } from '../../core/model/vocabulary.ts';
import { Button, TextLink } from '../../panels/controls/button.tsx';
import type { GuidePageProps } from '../../panels/title/classroom.ts';
import type { PageName } from '../../panels/title/pages.tsx';
import { PAGES } from '../../panels/title/pages.tsx';
import { rungName } from '../../words/sentences/conditions.ts';
import { capital } from '../../words/names.ts';
import type { WordKey } from '../../words/say.ts';
import { say, told } from '../../words/say.ts';
import type { GuideBlock, GuideWay } from './text.ts';
import { runsOf } from './text.ts';

const WAYS = {
  class: 'guide.toClass',
  rehearsal: 'rehearsal.begin',
  questions: 'questions.desk.open',
} as const satisfies Readonly<Record<GuideWay, WordKey>>;

export function Block({ block, book, onPage }: GuidePageProps & { readonly block: GuideBlock }) {
  const words = (text: string): ComponentChildren => <Words text={text} onPage={onPage} />;
  if ('text' in block) return <p>{words(block.text)}</p>;
  if ('sub' in block) return <h3>{words(block.sub)}</h3>;
  if ('steps' in block)
    return (
      <ol>
        {block.steps.map((text) => (
          <li key={text}>{words(text)}</li>
        ))}
      </ol>
    );
  if ('list' in block)
    return (
      <ul>
        {block.list.map((text) => (
          <li key={text}>{words(text)}</li>
        ))}
      </ul>
    );
  if ('table' in block) return <Rows rows={block.table} words={words} />;
  if ('note' in block) return <p class="guide-note">{told(book.scenario.contentNote)}</p>;
  if ('shares' in block) return <Shares />;
  return (
    <Button kind="primary" icon="arrow" onClick={() => onPage(block.go)}>
      {say(WAYS[block.go])}
    </Button>
  );
}

/** A text with the page's own words in it: what stands on a page of the site leads there. */
function Words({ text, onPage }: { readonly text: string; readonly onPage: (page: PageName) => void }) {
  return (
    <>
      {runsOf(text).map((run, at) => {
        if ('text' in run) return run.text;
        const page = pageOf(run.key);
        return page === null ? (
          <b key={at}>{say(run.key)}</b>
        ) : (
          <TextLink key={at} onClick={() => onPage(page)}>
            {say(run.key)}
          </TextLink>
        );
      })}
    </>
  );
}

/** @returns the page on which these words stand, or which they name; null for what stands in a game. */
function pageOf(key: WordKey): PageName | null {
  if (/^(?:classroom|plenary)\./u.test(key)) return 'class';
  return PAGES.find((page) => key === `title.page.${page}`) ?? null;
}

function Rows({
  rows,
  words,
}: {
  readonly rows: readonly (readonly string[])[];
  readonly words: (text: string) => ComponentChildren;
}) {
  const [head = [], ...others] = rows;
  return (
    <table>
      <thead>
        <tr>
          {head.map((text) => (
            <th scope="col" key={text}>
              {words(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {others.map(([first = '', ...rest]) => (
          <tr key={first}>
            <th scope="row">{words(first)}</th>
            {rest.map((text, at) => (
              <td key={text} data-head={head[at + 1]}>
                {words(text)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How games end in which the computer plays every seat, in whole games of a hundred: `tests/words/guide.test.ts` holds them beside ASSUMPTIONS.md. */
function Shares() {
  return (
    <table class="guide-shares">
      <thead>
        <tr>
          <th scope="col">{say('guide.rung')}</th>
          <th scope="col">{say('guide.share')}</th>
        </tr>
      </thead>
      <tbody>
        {RUNGS.map((rung) => (
          <tr key={rung}>
            <th scope="row">{capital(rungName(rung))}</th>
            <td>{shares.percent[rung]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
