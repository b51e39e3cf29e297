import { formatNumber } from './format.ts';

interface Moved {
  name: string;
  rise: number;
}

/** The words that tell how points moved from quarter to quarter. */
export const quarterText = {
  measure: 'điểm của quý',
  best: 'Cao nhất khối',
  finding: (risen: Moved | undefined, fallen: Moved | undefined) => {
    if (!risen && !fallen) return 'Không đơn vị nào có điểm quý cuối khác quý đầu.';
    const parts = [
      risen && `${risen.name} tăng nhiều nhất (${move(risen)})`,
      fallen && `${fallen.name} giảm nhiều nhất (${move(fallen)})`,
    ];
    return `Từ quý đầu đến quý cuối, ${parts.filter((part) => part !== undefined).join('; ')}.`;
  },
  unitFinding: (unit: string, rise: number | undefined) => {
    if (rise === undefined) return `Điểm từng quý của ${unit}`;
    if (rise === 0) return `${unit}: quý cuối bằng điểm quý đầu.`;
    return `${unit}: từ quý đầu đến quý cuối ${rise > 0 ? 'tăng' : 'giảm'} ${formatNumber(Math.abs(rise))} điểm.`;
  },
};

function move({ rise }: Moved): string {
  return `${formatNumber(Math.abs(rise))} điểm`;
}
