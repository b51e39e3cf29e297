/** What a criterion is called where there is room for a few words: "Điểm thưởng: sáng kiến, mô hình mới" begins with its name. */
export function shortName(name: string): string {
  return name.split(/[:;(]/)[0]?.trim() || name;
}
