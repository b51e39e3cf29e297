import { countRows } from '../ingest/parser-floor.ts';
import { printMeasured } from './measured.ts';

const [file = ''] = process.argv.slice(2);
await printMeasured(() => countRows(file));
