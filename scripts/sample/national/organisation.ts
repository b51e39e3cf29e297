import type { NationalSize } from './size.ts';

/** The settings of the country that is made up. */
export function organisationOf({ years }: NationalSize): string {
  return `# Cả nước, do npm run sample -- --scale national sinh ra để thử sức chứa.
ten: Cả nước (minh họa)
cap: tinh
cap_tren: Trung ương
co_quan_ban_hanh: Cơ quan minh họa
hoi_dong: Hội đồng Thi đua - Khen thưởng minh họa
co_quan_thuong_truc: Cơ quan thường trực minh họa
so_lieu_den_ngay: 31/12/${Math.max(...years)}
giay_phep_du_lieu: CC BY 4.0
minh_hoa: Mọi đơn vị, tên người, con số ở đây đều do máy sinh ra để thử sức chứa, không phải số liệu thật.
cong_bo:
  an_so_nho_hon: 3
`;
}
