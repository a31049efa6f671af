/** English is spoken, as on a page in English: before each file of unit tests, whatever the file before it spoke. */
import english from '../../assets/words/en.json' with { type: 'json' };
import { speakIn } from '../../src/words/say.ts';

speakIn('en', english);
