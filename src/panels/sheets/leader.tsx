/** A leader's sheet: who it is, what it plays for in public, and where it stands clause by clause. */
import { Fragment } from 'preact';
import type { LeaderId, RegionId } from '../../core/model/vocabulary.ts';
import { inGroups } from '../../session/matters.ts';
import type { Showing } from '../../session/showing.ts';
import { pledgeName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Emblem } from '../controls/emblem.tsx';
import { GroupName } from '../matters/groupName.tsx';
import { StancePicture } from '../stance/picture.tsx';
import { HomeOf } from './homeOf.tsx';
import { SheetLink } from './links.tsx';
import { RegionCard } from './region.tsx';
import { SinceOf } from './since.tsx';
import { WordGiven } from './wordGiven.tsx';

/** The body of the sheet; its title is the leader's name. */
export function LeaderSheet({ session, leader }: { readonly session: Showing; readonly leader: LeaderId }) {
  const { book } = session;
  const view = session.view();
  const who = book.leader(leader);
  const pledges = book.scenario.pledges.filter(
    (pledge) => pledge.by === leader && view.table.pledges[pledge.id] !== undefined,
  );
  const isOwn = leader === session.seat;
  return (
    <div class="leader-sheet">
      <div class="leader-head">
        <Emblem leader={leader} size={64} own={isOwn} bare />
        <div>
          <p class="leader-office">{told(who.office)}</p>
          <p>{told(who.person)}</p>
          <p class="sheet-note">
            {session.book.travels && who.role === 'coalition'
              ? say('stranger.coalition')
              : say(`sheet.roles.${who.role}`)}
          </p>
        </div>
      </div>
      <InWords session={session} leader={leader} />
      <SinceOf session={session} leader={leader} />
      {pledges.length > 0 && (
        <section>
          <h3>{say('sheet.pledges')}</h3>
          <ul>
            {pledges.map((pledge) => (
              <li key={pledge.id}>
                {say('sheet.pledgeSince', {
                  pledge: pledgeName(book, pledge.id),
                  week: view.table.pledges[pledge.id] ?? 0,
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <WordGiven session={session} leader={leader} />
      <section>
        <h3>{say('sheet.mandate')}</h3>
        <ul>
          {who.mandate.map((line) => (
            <li key={line.card}>
              {told(line.text)}{' '}
              <SheetLink session={session} to={{ kind: 'card', card: line.card }}>
                {say('sheet.card')}
              </SheetLink>
            </li>
          ))}
        </ul>
      </section>
      {isOwn ? null : <HomeOf session={session} leader={leader} />}
      <section>
        <h3>{say('sheet.stance')}</h3>
        <p class="sheet-note">{say(isOwn ? 'sheet.stanceOwn' : 'sheet.stanceOther')}</p>
        <StancePicture session={session} leader={leader} />
        {inGroups(book, Object.keys(who.stance) as RegionId[], String).map(({ group, items }) => (
          <Fragment key={group?.id ?? ''}>
            <GroupName group={group} />
            {items.map((region) => (
              <RegionCard key={region} session={session} leader={leader} region={region} />
            ))}
          </Fragment>
        ))}
      </section>
    </div>
  );
}

/** Tracks and trust in the words that everybody may know. */
function InWords({ session, leader }: { readonly session: Showing; readonly leader: LeaderId }) {
  const { book, seat } = session;
  const view = session.view();
  const words = view.words[leader];
  if (words === undefined) return null;
  const home = told(book.leader(leader).homeName);
  const trust = seat === null || seat === leader ? null : view.trust[book.pair(seat, leader)];
  return (
    <p class="leader-words">
      {words.feltCost !== null && `${say(`tracks.costWords.${words.feltCost}`)} `}
      {words.wayOut !== null && `${say(`tracks.wayOutWords.${words.wayOut}`)} `}
      {say(`tracks.homeWords.${words.home}`, { home })} {say(`tracks.postureWords.${words.posture}`)}
      {trust !== null &&
        trust !== undefined &&
        ` ${say('sheet.trustWithYou', { trust: say(`tracks.trustWords.${trust}`) })}`}
      {view.table.out.includes(leader) && ` ${say('sheet.isOut')}`}
    </p>
  );
}
