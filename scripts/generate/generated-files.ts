import { join } from 'node:path';
import { emptyDatabase } from '../ingest/database/schema.ts';
import { dictionary } from './dictionary.ts';
import { queryTypes, viewTypes } from './row-types.ts';

const root = join(import.meta.dirname, '../..');

/** Every file that is written from the declarations and the model, by path: what each should hold now. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const connection = await emptyDatabase();
  return new Map([
    [join(root, 'src/model/rows.ts'), await viewTypes(connection)],
    [
      join(root, 'src/dashboards/rows.ts'),
      await queryTypes(connection, join(root, 'src/dashboards'), '../model/rows.ts'),
    ],
    [
      join(root, 'src/internal/dashboards/rows.ts'),
      await queryTypes(connection, join(root, 'src/internal/dashboards'), '../../model/rows.ts'),
    ],
    [join(root, 'docs/tu-dien-du-lieu.md'), dictionary()],
  ]);
}
