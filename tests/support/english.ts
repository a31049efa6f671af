/** English is spoken, as on a page in English: for every test that lets something be said. */
import english from '../../assets/words/en.json' with { type: 'json' };
import { speakIn } from '../../src/words/say.ts';

speakIn('en', english);
