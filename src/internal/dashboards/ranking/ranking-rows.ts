import type { Query } from '../../../db/database.ts';
import type { RankingRow } from '../rows.ts';
import sql from './ranking.sql?raw';

/** The members of a bloc in the order of its ranking; several views begin with them. */
export const ranking: Query<RankingRow> = { name: 'ranking', sql };
