/** The UN's fundamentals of mediation as sentences of evidence from this game. */
import type { Evidence, Fact } from '../../../core/analysis/debrief/fundamentals.ts';
import type { Showing } from '../../../session/showing.ts';
import { clauseName, leaderName, levelName, list } from '../../../words/names.ts';
import { say, told } from '../../../words/say.ts';
import { SheetLink } from '../../sheets/links.tsx';
import { Part } from '../page/part.tsx';
import '../opened/opened.css';

export function Fundamentals({
  session,
  evidence,
}: {
  readonly session: Showing;
  readonly evidence: readonly Evidence[];
}) {
  return (
    <Part
      id="fundamentals"
      title={say('ending.fundamentals.head')}
      gist={say('debrief.gist.fundamentals')}
      class="fundamentals"
    >
      <p class="ending-note">{say('ending.fundamentals.note')}</p>
      <dl>
        {evidence.map(({ fundamental, facts }) => (
          <div key={fundamental}>
            <dt>{say(`ending.fundamentals.names.${fundamental}`)}</dt>
            <dd>
              {facts.map((fact) => factInWords(session, fact)).join(' ')}
              {fundamental === 'inclusivity' && (
                <>
                  {' '}
                  <SheetLink session={session} to={{ kind: 'page', page: 'assumptions' }}>
                    {say('ending.fundamentals.leftOut')}
                  </SheetLink>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function factInWords(session: Showing, fact: Fact): string {
  const { book } = session;
  return say(`ending.fundamentals.facts.${fact.code}`, {
    count: fact.count ?? 0,
    of: fact.of ?? 0,
    leader: fact.leader === undefined ? '' : leaderName(book, fact.leader),
    level: fact.level === undefined ? '' : levelName(fact.level),
    clauses: list((fact.clauses ?? []).map((clause) => clauseName(book, clause))),
    line: told(book.scenario.compulsoryLine),
  });
}
