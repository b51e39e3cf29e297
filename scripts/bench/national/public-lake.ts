import { writeLake } from '../../lake/write-lake.ts';
import { printMeasured } from '../measured.ts';

/** Everything that `npm run lake` does with a public database; prints seconds and memory as JSON. */
const [database = '', out = ''] = process.argv.slice(2);
await printMeasured(() => writeLake({ database, audience: 'public', out }));
