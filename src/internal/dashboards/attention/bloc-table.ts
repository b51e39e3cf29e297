import type { Cell, TableView } from '../../../dashboards/table.ts';
import { formatNumber } from '../../../text/format.ts';
import type { MatterCode } from '../../../text/internal-attention.ts';
import { attentionText as words } from '../../../text/internal-attention.ts';
import type { AttentionLinesRow, BlocsRow } from '../rows.ts';
import { blocPath, blocSlug, matterKinds } from './matter-kinds.ts';

const shorts: Readonly<Partial<Record<MatterCode, string>>> = words.short;
const kinds = matterKinds.filter(({ code }) => code in shorts);

/** How much of what presses most is each bloc's; a number opens the bloc's rows. */
export function blocTable(blocs: readonly BlocsRow[], lines: readonly AttentionLinesRow[], year: number): TableView {
  return {
    caption: words.byBlocCaption(year),
    columns: [
      { key: 'bloc', label: words.bloc, rowHeader: true, width: 'wide' },
      ...kinds.map(({ code, slug }) => ({ key: slug, label: shorts[code] ?? '', align: 'end' as const })),
    ],
    groups: blocs.map((bloc) => ({
      id: blocSlug(bloc.bloc_id),
      rows: [{ cells: { bloc: nameOf(bloc), ...countsOf(bloc.bloc_id, lines) } }],
    })),
    footnote: words.byBlocFootnote,
    empty: words.noBlocs,
  };
}

function nameOf({ bloc_id, bloc_name, minder }: BlocsRow): Cell {
  return { text: bloc_name, href: blocPath(bloc_id), note: minder ?? words.noMinder };
}

function countsOf(bloc: string, lines: readonly AttentionLinesRow[]): Record<string, Cell> {
  const own = lines.filter((line) => line.bloc_id === bloc);
  return Object.fromEntries(
    kinds.map((kind) => {
      const amount = own.filter((line) => line.matter === kind.code).length;
      return [kind.slug, { text: formatNumber(amount), href: amount > 0 ? blocPath(bloc, kind) : undefined }];
    }),
  );
}
