/** Ratification: every home's own test, its campaign, and the swing that was drawn beforehand. */
import { knownFigure } from '../../core/analysis/text/homeTest.ts';
import type { HomeTest } from '../../core/model/scenario/aftermath.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, leaderName, list, signed } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { SeatTab } from '../controls/emblem.tsx';
import { SheetLink } from '../sheets/links.tsx';

/** Shown while homes decide; a seat with a test of its own campaigns. */
export function Campaign({ session }: { readonly session: Showing }) {
  const { book, seat } = session;
  const { table } = session.view();
  const { aftermath, awaits } = table;
  if (aftermath === null) return null;
  const { moves } = book.scenario.aftermath.campaign;
  const isMine = seat !== null && awaits.includes(seat);
  const made = seat === null ? 0 : (aftermath.campaigned[seat] ?? 0);
  return (
    <>
      {aftermath.tests.map((id) => (
        <TestCard key={id} session={session} test={book.test(id)} />
      ))}
      {isMine && seat !== null ? (
        <section class="slip-sheet">
          <h2>{say('aftermath.campaignHead')}</h2>
          <output>{say('aftermath.campaignText', { made, moves })}</output>
          <div class="answers-acts">
            <Button kind="primary" onClick={() => session.send({ type: 'campaign', by: seat })}>
              {say('aftermath.campaign')}
            </Button>
            <Button onClick={() => session.send({ type: 'handOver', by: seat })}>{say('aftermath.endCampaign')}</Button>
          </div>
        </section>
      ) : (
        <p>{say('aftermath.waits', { leaders: list(awaits.map((leader) => leaderName(book, leader))) })}</p>
      )}
    </>
  );
}

/** One test: what it asks, what moves it, where it stands for those who may know. */
function TestCard({ session, test }: { readonly session: Showing; readonly test: HomeTest }) {
  const { book } = session;
  const view = session.view();
  const figure = knownFigure(book, view, test);
  const needs = test.kind === 'vote' ? test.pass : test.home;
  const result = view.table.aftermath?.results[test.id];
  const swing = view.table.aftermath?.swings[test.id];
  return (
    <section class="slip-sheet">
      <h2>
        <SeatTab leader={test.leader} bare /> {told(test.name)}
      </h2>
      <p>{told(test.text)}</p>
      {test.card !== null && (
        <p>
          <SheetLink session={session} to={{ kind: 'card', card: test.card }}>
            {say('sheet.card')}
          </SheetLink>
        </p>
      )}
      <dl class="facts">
        <dt>{say('aftermath.needs')}</dt>
        <dd>{needs}</dd>
        {swing !== undefined && (
          <>
            <dt>{say('aftermath.swing')}</dt>
            <dd>{signed(swing)}</dd>
          </>
        )}
        {test.kind === 'vote' && (
          <>
            <dt>{say('aftermath.base')}</dt>
            <dd>{test.base}</dd>
          </>
        )}
        {test.kind === 'vote' &&
          test.adds
            .filter((add) => {
              const option = view.table.draft[add.clause]?.option;
              return option !== undefined && add.options.includes(option);
            })
            .map((add) => (
              <FactRow
                key={`${add.clause}-${add.points}`}
                name={clauseName(book, add.clause)}
                value={signed(add.points)}
              />
            ))}
        <dt>{say('aftermath.standsAt')}</dt>
        <dd>
          {result !== undefined
            ? result.figure
            : figure === null
              ? say('aftermath.onlyThey', { leader: leaderName(book, test.leader) })
              : figure}
        </dd>
      </dl>
    </section>
  );
}

function FactRow({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
