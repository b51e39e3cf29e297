import type { SharedExemplarsRow } from '../src/dashboards/rows.ts';
import type { SiteView } from '../src/dashboards/site.ts';

/** An exemplar as the database gives it, but for what a test says otherwise. */
export function sharedExemplar(row: Partial<SharedExemplarsRow> = {}): SharedExemplarsRow {
  return {
    year: 2023,
    exemplar_id: 'mui-hoi',
    name: 'Gia đình ông Phấu',
    kind: 'household',
    unit_name: 'Xã Đôn Phong',
    field: 'Nông nghiệp',
    headline: 'Mùi hồi trên đồi',
    summary: 'Trồng 4,5 ha hồi.',
    award_name: 'Giấy khen',
    decision_on: '2023-06-05',
    honoured_on: '2023-06-11',
    ...row,
  };
}

/** A site that knows where it stands. */
export const addressedSite: SiteView = {
  name: 'Huyện Mẫu',
  councilName: 'Hội đồng Thi đua - Khen thưởng huyện Mẫu',
  standingBody: 'Phòng Nội vụ',
  parentName: 'Tỉnh Mẫu',
  issuingBody: 'Ủy ban nhân dân huyện Mẫu',
  asOf: '25/12/2023',
  asOfDay: '2023-12-25',
  sampleNote: null,
  address: 'https://thi-dua.example',
  years: [2023],
};
