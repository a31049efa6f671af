/** What an invitation still wants before it could be taken; it is told with the refusal, and shown before anybody asks. */
import type { Format, LeaderId, VenueId } from '../vocabulary.ts';

export type Missing =
  | { readonly code: 'agenda'; readonly has: number; readonly needs: number }
  | { readonly code: 'rivalCapital' }
  | { readonly code: 'legalSafeConduct' }
  | { readonly code: 'posture'; readonly leader: LeaderId }
  | { readonly code: 'format'; readonly leader: LeaderId; readonly format: Format }
  | { readonly code: 'venue'; readonly leader: LeaderId; readonly venue: VenueId }
  /** What a host asks for, by its place in the list of the venue. */
  | { readonly code: 'hostAsks'; readonly venue: VenueId; readonly ask: number }
  | { readonly code: 'walkedOut'; readonly leader: LeaderId };
