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
  { language: 'uk', avoid: 'диктатор\\p{L}*|деспот\\p{L}*', use: 'Президент' },
  {
    language: 'uk',
    avoid: '(?<!санкційн\\p{L}* |правов\\p{L}* |візов\\p{L}* )режим\\p{L}*(?! (?:припинення|тиші|моніторингу|санкцій))',
    use: 'уряд',
  },
  { language: 'uk', avoid: 'спеціальн\\p{L}+ військов\\p{L}+ операці\\p{L}+|СВО', use: 'повномасштабне вторгнення' },
  { language: 'uk', avoid: 'нов(?:і|их|ими) регіон(?:и|ів|ами)', use: 'регіони, про анексію яких заявляє Росія' },
  {
    language: 'uk',
    avoid: 'звільнен(?:і|их|ня) (?:території|територій|регіони|регіонів)|деокуп\\p{L}+',
    use: 'під контролем …',
  },
  { language: 'uk', avoid: 'окупант\\p{L}*|загарбник\\p{L}*|агресор\\p{L}*', use: 'Росія, сили Росії' },
  { language: 'uk', avoid: 'сепаратист\\p{L}*|ополчен\\p{L}+|повстан\\p{L}+|бойовик\\p{L}*', use: 'сили' },
  { language: 'uk', avoid: 'терорист\\p{L}*|тероризм\\p{L}*', use: 'сили' },
  {
    language: 'uk',
    avoid: 'нацист\\p{L}*|неонацист\\p{L}*|фашист\\p{L}*|рашист\\p{L}*|орк(?:и|ів|ами|ам)?|москал\\p{L}*|кацап\\p{L}*',
    use: 'сили',
  },
  {
    language: 'uk',
    avoid: 'капітуляц\\p{L}+|план\\p{L}* капітуляції|мирн(?:ий|ого|ому|им) план\\p{L}*',
    use: 'проєкт від …, пропозиція …',
  },
  {
    language: 'uk',
    avoid: '(?:європейськ|західн|коаліційн|британськ|французьк|натівськ)\\p{L}+ (?:миротвор\\p{L}+)',
    use: 'багатонаціональні сили',
  },
  {
    language: 'uk',
    avoid: 'викрад(?:ен|ач)\\p{L}*|евакуйован\\p{L}+ д(?:іти|ітей)',
    use: 'переміщені або депортовані',
  },
  { language: 'uk', avoid: 'трофе\\p{L}+|гарматн\\p{L}+ м.яс\\p{L}*', use: 'втрати, з джерелом і діапазоном' },
  {
    language: 'uk',
    avoid: 'звірськ\\p{L}+|варварськ\\p{L}+|героїчн\\p{L}+|маріонетк\\p{L}+',
    use: 'що зроблено, ким, хто це каже',
  },
  { language: 'ru', avoid: 'диктатор\\p{L}*|деспот\\p{L}*', use: 'Президент' },
  {
    language: 'ru',
    avoid:
      '(?<!санкционн\\p{L}* |правов\\p{L}* |визов\\p{L}* )режим\\p{L}*(?! (?:прекращения|тишины|мониторинга|санкций))',
    use: 'правительство',
  },
  {
    language: 'ru',
    avoid: 'специальн\\p{L}+ военн\\p{L}+ операци\\p{L}+|спецопераци\\p{L}+|СВО',
    use: 'полномасштабное вторжение',
  },
  {
    language: 'ru',
    avoid: 'нов(?:ые|ых|ыми) (?:регион|субъект|территори)\\p{L}*',
    use: 'регионы, об аннексии которых заявляет Россия',
  },
  {
    language: 'ru',
    avoid: 'освобожд[её]н(?:ные|ных|ная|ной) (?:территори|регион)\\p{L}*|деоккуп\\p{L}+',
    use: 'под контролем …',
  },
  { language: 'ru', avoid: 'на Украин[еу]', use: 'в Украине, в Украину' },
  { language: 'ru', avoid: 'оккупант\\p{L}*|захватчик\\p{L}*|агрессор\\p{L}*', use: 'Россия, силы России' },
  { language: 'ru', avoid: 'сепаратист\\p{L}*|ополчен\\p{L}+|повстан\\p{L}+|боевик\\p{L}*', use: 'силы' },
  { language: 'ru', avoid: 'террорист\\p{L}*|терроризм\\p{L}*', use: 'силы' },
  {
    language: 'ru',
    avoid: 'нацист\\p{L}*|неонацист\\p{L}*|фашист\\p{L}*|бандеров\\p{L}+|рашист\\p{L}*|орк(?:и|ов|ами|ам)?',
    use: 'силы',
  },
  { language: 'ru', avoid: 'капитуляц\\p{L}+|мирн(?:ый|ого|ому|ым) план\\p{L}*', use: 'проект от …, предложение …' },
  {
    language: 'ru',
    avoid: '(?:европейск|западн|коалиционн|британск|французск|натовск)\\p{L}+ миротвор\\p{L}+',
    use: 'многонациональные силы',
  },
  { language: 'ru', avoid: 'похищен\\p{L}*|эвакуированн\\p{L}+ дет(?:и|ей)', use: 'перемещённые или депортированные' },
  { language: 'ru', avoid: 'трофе\\p{L}+|пушечн\\p{L}+ мяс\\p{L}*', use: 'потери, с источником и диапазоном' },
  {
    language: 'ru',
    avoid: 'зверск\\p{L}+|варварск\\p{L}+|героическ\\p{L}+|марионет\\p{L}+',
    use: 'что сделано, кем, кто это говорит',
  },
  { language: 'fr', avoid: 'dictateurs?|dictatures?|despotes?|homme fort', use: 'Président' },
  {
    language: 'fr',
    avoid: 'régimes?(?! (?:de sanctions|des sanctions|d’inspection|juridique|de visas?|de suivi))',
    use: 'gouvernement',
  },
  {
    language: 'fr',
    avoid: 'Kiev|Lougansk|Zaporojié|Odessa|le Donbass',
    use: 'Kyïv, Louhansk, Zaporijjia, Odesa, Donbas',
  },
  { language: 'fr', avoid: 'opération militaire spéciale', use: 'invasion à grande échelle' },
  { language: 'fr', avoid: 'nouvelles régions', use: 'régions que la Russie dit avoir annexées' },
  { language: 'fr', avoid: 'libération|libérée?s?|libérateurs?', use: 'sous le contrôle de …' },
  { language: 'fr', avoid: 'occupants|rebelles?|séparatistes?', use: 'forces' },
  { language: 'fr', avoid: 'terroristes?|terrorisme', use: 'forces' },
  { language: 'fr', avoid: 'nazis?|néonazis?|fascistes?|orques?', use: 'forces' },
  { language: 'fr', avoid: 'capitul\\p{L}+|plans? de paix', use: 'projet du …, proposition de …' },
  {
    language: 'fr',
    avoid: '(?:gardiens de la paix|maintien de la paix) (?:européens?|occidentaux|britanniques?|français)',
    use: 'force multinationale',
  },
  { language: 'fr', avoid: 'kidnapp\\p{L}+|enlev(?:és?|ées?|er)|enfants évacués', use: 'transférés ou déportés' },
  { language: 'fr', avoid: 'trophées?|chair à canon', use: 'pertes, avec source et fourchette' },
  {
    language: 'fr',
    avoid: 'bruta(?:l|le|ux|lement)|barbares?|héroïques?|marionnettes?|sanguinaires?',
    use: 'ce qui a été fait, par qui, qui le dit',
  },
];
