/** The questions of a move's sheet and their possible answers, in words. */
import type {
  ClauseId,
  Format,
  GroupId,
  KeyId,
  LeaderId,
  Level,
  MeasureId,
  OfferId,
  OpeningId,
  OptionId,
  PledgeId,
  Preparation,
  SpoilerAnswer,
  TruceKind,
  VenueId,
} from '../../core/model/vocabulary.ts';
import { PREPARATIONS } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import {
  capital,
  clauseName,
  keyName,
  formatName,
  groupName,
  leaderName,
  measureName,
  openingName,
  offerName,
  optionName,
  pledgeName,
  truceName,
  venueName,
} from '../../words/names.ts';
import { sayEvent } from '../../words/sentences/happened.ts';
import { homeGroupName } from '../../words/sentences/home.ts';
import { say, told } from '../../words/say.ts';
import type { Filled, FilledType, Slot } from './slots.ts';

/** @returns what a kind of command is called. */
export function typeName(type: FilledType): string {
  if (type === 'read') return say('seat.read.head');
  return type === 'answerSpoiler' ? say('week.spoiler.head') : say(`moves.names.${type}`);
}

/** @returns what a kind of command is for, in a sentence or two. */
export function aboutOf(session: Showing, type: FilledType): string {
  const { book } = session;
  if (type === 'read') return say('seat.read.text');
  if (type === 'answerSpoiler')
    return [
      clueNow(session),
      say('week.spoiler.text'),
      ...(book.scenario.rules.spoilers === undefined ? [] : [say('week.spoiler.onceEach')]),
    ]
      .join(' ')
      .trim();
  if (type === 'confirm')
    return `${say('moves.about.confirm')} ${told(book.card(book.scenario.commitment.card).claim)}`;
  const card = book.scenario.rules.workingGroups?.card;
  if (type === 'mandate' && card !== undefined) return `${say('moves.about.mandate')} ${told(book.card(card).claim)}.`;
  const vote = book.scenario.rules.referendum?.card;
  if (type === 'referendum' && vote !== undefined)
    return `${say('moves.about.referendum')} ${told(book.card(vote).claim)}.`;
  return say(`moves.about.${type}`);
}

/** @returns what goes round about the spoiler, which the answer has to be guessed from. */
function clueNow({ book, log }: Showing): string {
  const appeared = log().findLast((entry) => entry.event.type === 'spoilerAppeared')?.event;
  return appeared === undefined ? '' : (sayEvent(book, appeared) ?? '');
}

/** @returns the question of a slot. */
export function slotWord(slot: Slot): string {
  return say(`moves.slots.${slot}`);
}

/** @returns an answer in words. */
export function fillerWord({ book }: Showing, slot: Slot, value: string, filled: Filled): string {
  switch (slot) {
    case 'stand':
      return say(`moves.stands.${value as 'firm' | 'open'}`);
    case 'clause':
      return clauseName(book, value as ClauseId);
    case 'to':
    case 'of':
    case 'target':
      return leaderName(book, value as LeaderId);
    case 'option':
      return optionName(book, filled['clause'] as ClauseId, value as OptionId);
    case 'level':
      return say(`levels.capital.${value as Level}`);
    case 'format':
      return capital(formatName(value as Format));
    case 'venue':
      return venueName(book, value as VenueId);
    case 'what':
      if ((PREPARATIONS as readonly string[]).includes(value)) return say(`moves.prepares.${value as Preparation}`);
      return say(`moves.mediates.${value as 'singleText' | 'opening' | 'deadline'}`);
    case 'key':
      return keyName(book, value as KeyId);
    case 'pledge':
      return pledgeName(book, value as PledgeId);
    case 'measure':
      return measureName(book, value as MeasureId);
    case 'homeGroup':
      return homeGroupName(book, value);
    case 'offer':
      return offerName(book, value as OfferId);
    case 'kind':
      return truceName(book, value as TruceKind);
    case 'group':
      return groupName(book, value as GroupId);
    case 'on':
      return say(`moves.ons.${value as 'initialled' | 'step' | 'option' | 'pledge'}`);
    case 'opening':
      return openingName(book, value as OpeningId);
    case 'could':
      return say(value === 'true' ? 'seat.read.could' : 'seat.read.couldNot');
    case 'answer':
      return say(`week.spoiler.${value as SpoilerAnswer}`);
  }
}
