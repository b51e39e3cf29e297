import { countRows } from '../ingest/table/parser-floor.ts';
import { printMeasured } from './measured.ts';

const [file = ''] = process.argv.slice(2);
await printMeasured(() => countRows(file));
