/** Words that take a side, and what we write instead (the project's neutral-language guide, after Lynch and McGoldrick and the agencies' rules). */

/** `avoid` is a pattern matched as whole words, without regard to case. */
export interface Partisan {
  readonly language: string;
  readonly avoid: string;
  readonly use: string;
}

export const PARTISAN: readonly Partisan[] = [
  { language: 'en', avoid: 'despots?|despotic', use: 'President' },
  { language: 'en', avoid: 'dictators?|dictatorships?|strong(?:man|men)', use: 'President' },
  { language: 'en', avoid: '(?<!sanctions |inspection |legal |visa |monitoring )regimes?', use: 'government' },
  { language: 'en', avoid: 'chilling|chillingly', use: 'said, warned' },
  { language: 'en', avoid: 'Kiev', use: 'Kyiv' },
  { language: 'en', avoid: 'the Ukraine', use: 'Ukraine' },
  { language: 'en', avoid: '(?:the )?Donbass|the Donbas', use: 'Donbas, or Donetsk and Luhansk oblasts' },
  { language: 'en', avoid: 'Lugansk', use: 'Luhansk' },
  { language: 'en', avoid: 'Zaporozhye|Zaporozhe', use: 'Zaporizhzhia' },
  { language: 'en', avoid: 'Kharkov', use: 'Kharkiv' },
  { language: 'en', avoid: 'Odessa', use: 'Odesa' },
  { language: 'en', avoid: 'special military operation', use: 'full-scale invasion' },
  { language: 'en', avoid: 'new regions', use: 'regions that Russia claims to have annexed' },
  { language: 'en', avoid: 'liberated?|liberates|liberation|liberators?', use: 'taken, retaken, under … control' },
  { language: 'en', avoid: 'rebels?|separatists?', use: 'forces, authorities backed by Russia' },
  { language: 'en', avoid: 'terrorists?|terrorism', use: 'forces' },
  { language: 'en', avoid: 'nazis?|neo-nazis?|fascists?|orcs?', use: 'forces' },
  { language: 'en', avoid: 'capitulat(?:e|es|ed|ion)', use: 'draft of …, proposal by …' },
  { language: 'en', avoid: 'surrender plans?|peace plans?', use: 'draft of …, proposal by …' },
  {
    language: 'en',
    avoid: '(?:european|western|coalition|british|french|nato) peace-?keep(?:ers?|ing)',
    use: 'multinational force',
  },
  { language: 'en', avoid: 'kidnap(?:ped|s|ping)?|abduct(?:ed|s|ion)?', use: 'transferred or deported' },
  { language: 'en', avoid: 'evacuated children', use: 'children transferred or deported to Russia' },
  { language: 'en', avoid: 'troph(?:y|ies)|kill counts?|body counts?|meat', use: 'casualties, with source and range' },
  {
    language: 'en',
    avoid: 'brutal(?:ly)?|barbaric|heroic(?:ally)?|evil|bloodthirsty|puppets?',
    use: 'what was done, by whom, who says so',
  },
];
