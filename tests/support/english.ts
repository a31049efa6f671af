/** Before any unit test: English is spoken, as on a page in English. */
import english from '../../assets/words/en.json' with { type: 'json' };
import { speakIn } from '../../src/words/say.ts';

speakIn('en', english);
