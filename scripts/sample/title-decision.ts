import type { Decision } from './decision.ts';
import type { Unit } from './hand-kept.ts';
import { lowerFirst } from './recipient.ts';
import type { Scene } from './scene.ts';
import { blocOf } from './scene.ts';

export const districtChair = 'Chủ tịch UBND huyện Bạch Thông';
export const provinceChair = 'Chủ tịch UBND tỉnh Bắc Kạn';

/** Titles that the province decides, some time after the district has proposed them. */
export const provinceTitles = ['CSTD_TINH', 'TTLDXS', 'DVQT', 'CO_TINH', 'BK_TINH'];

/** Heads of the chains in which a unit's own titles are decided. */
const ownChains: Readonly<Record<string, string>> = {
  'bt-cong-an': 'Giám đốc Công an tỉnh Bắc Kạn',
  'bt-chqs': 'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Bắc Kạn',
  'bt-vks': 'Viện trưởng Viện Kiểm sát nhân dân tỉnh Bắc Kạn',
  'bt-toa-an': 'Chánh án Tòa án nhân dân tỉnh Bắc Kạn',
  'bt-thads': 'Cục trưởng Cục Thi hành án dân sự tỉnh Bắc Kạn',
  'bt-thue': 'Cục trưởng Cục Thuế tỉnh Bắc Kạn',
  'bt-kho-bac': 'Giám đốc Kho bạc Nhà nước tỉnh Bắc Kạn',
  'bt-bhxh': 'Giám đốc Bảo hiểm xã hội tỉnh Bắc Kạn',
  'bt-csxh': 'Giám đốc Ngân hàng Chính sách xã hội tỉnh Bắc Kạn',
  'bt-agribank': 'Giám đốc Agribank tỉnh Bắc Kạn',
  'bt-dien-luc': 'Giám đốc Công ty Điện lực Bắc Kạn',
  'bt-buu-dien': 'Giám đốc Bưu điện tỉnh Bắc Kạn',
};

/** Units whose lists for 2023 have still to be completed. */
const incomplete = ['bt-vks', 'bt-toa-an', 'bt-thads', 'bt-ctd', 'bt-gdnn'];

/** Who decides an annual title of the unit and when; null while it is only proposed. */
export function titleDecision(scene: Scene, unit: Unit, code: string): Decision | null {
  if (provinceTitles.includes(code)) return provinceDecision(scene, unit, code);
  const isOpen = scene.year === 2023 && (blocOf(scene, unit).id === 'K8' || incomplete.includes(unit.id));
  if (isOpen) return null;
  return { authority: ownChains[unit.id] ?? districtChair, on: titleDay(scene, unit), subject: code };
}

export function communeChair(unit: Unit): string {
  return `Chủ tịch UBND ${lowerFirst(unit.name)}`;
}

/** The head who may sign the unit's own letters of commendation. */
export function unitHead(unit: Unit): string {
  return unit.kind === 'school' ? `Hiệu trưởng ${unit.name}` : `Giám đốc ${unit.name}`;
}

/** In 2023 the province had decided only on schools by the end of the year. */
function provinceDecision({ year }: Scene, unit: Unit, code: string): Decision | null {
  if (unit.kind === 'school')
    return { authority: provinceChair, on: year === 2022 ? '2022-09-30' : '2023-09-28', subject: code };
  return year === 2022 ? { authority: provinceChair, on: '2022-12-30', subject: code } : null;
}

/** After the council's meetings: in July for schools, in December for the others. */
function titleDay(scene: Scene, unit: Unit): string {
  if (unit.kind === 'school') return scene.year === 2022 ? '2022-07-29' : '2023-07-28';
  if (scene.year === 2023) return unit.id in ownChains ? '2023-12-15' : '2023-12-22';
  const bloc = blocOf(scene, unit).id;
  return unit.id in ownChains || bloc === 'K8' ? '2022-12-16' : bloc < 'K3' ? '2022-12-21' : '2022-12-26';
}
