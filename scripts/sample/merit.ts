import { collectiveWork, personWork } from './achievement.ts';
import type { AwardDraft } from './award-draft.ts';
import type { Decision } from './decision.ts';
import type { Unit } from './hand-kept.ts';
import type { Recipient } from './recipient.ts';
import { employee, wholeUnit } from './recipient.ts';
import { isArmed, qualityOf } from './registration.ts';
import type { Scene } from './scene.ts';
import { blocOf, periodOf, staffMember, unitWithId } from './scene.ts';
import { districtChair, provinceChair, titleDecision } from './title-decision.ts';

/** Commendation forms for the whole year's work, from the district's letter to the State's order. */
export function meritForms(scene: Scene, leaders: readonly Unit[]): AwardDraft[] {
  return [
    ...leaders.map((unit) => leaderLetter(scene, unit)),
    ...scene.units.flatMap((unit) => letters(scene, unit)),
    ...certificates(scene),
    ...flags(scene, leaders),
    ...honours(scene),
  ];
}

function leaderLetter(scene: Scene, unit: Unit): AwardDraft {
  const bloc = blocOf(scene, unit);
  const decision = letterDecision(scene, unit);
  return {
    ...merit(scene, unit, wholeUnit(unit)),
    code: 'GK_HUYEN',
    decision,
    achievement: `Đơn vị dẫn đầu ${bloc.name}`,
  };
}

/** The district's letters for one or two persons of most units. */
function letters(scene: Scene, unit: Unit): AwardDraft[] {
  const random = scene.random.of('letters', unit.id);
  const count = random.weighted({ '0': 1, '1': 2, '2': 2, '3': 1 });
  const people = Array.from({ length: Number(count) * scene.scale }, (_, at) =>
    staffMember(scene, unit, random.of(at)),
  );
  return [...new Set(people)].map((person) => {
    const recipient = employee(person);
    const achievement = personWork(unit, recipient, random);
    return { ...merit(scene, unit, recipient), code: 'GK_HUYEN', decision: letterDecision(scene, unit), achievement };
  });
}

function letterDecision(scene: Scene, unit: Unit): Decision | null {
  const title = titleDecision(scene, unit, 'TTLDTT');
  if (scene.year === 2022 && unit.kind !== 'school')
    return { authority: districtChair, on: '2022-12-27', subject: 'letters' };
  return (
    title && { authority: districtChair, on: unit.kind === 'school' ? title.on : '2023-12-22', subject: 'letters' }
  );
}

/** The province's certificates for the best units and some of their people. */
function certificates(scene: Scene): AwardDraft[] {
  const best = scene.units.filter((unit) => !isArmed(unit) && qualityOf(scene, unit) > 0.9);
  return best.flatMap((unit) => {
    const random = scene.random.of('certificate', unit.id);
    const decision = titleDecision(scene, unit, 'BK_TINH');
    const common = { code: 'BK_TINH', decision };
    const person = employee(staffMember(scene, unit, random));
    const ofUnit = {
      ...merit(scene, unit, wholeUnit(unit)),
      ...common,
      achievement: collectiveWork(unit, wholeUnit(unit), random),
    };
    const ofPerson = { ...merit(scene, unit, person), ...common, achievement: personWork(unit, person, random) };
    return random.chance(0.5) ? [ofUnit, ofPerson] : [ofPerson];
  });
}

/** The province's flags go to leading units of three blocs. */
function flags(scene: Scene, leaders: readonly Unit[]): AwardDraft[] {
  return leaders
    .filter((unit) => ['K1', 'K5', 'K7'].includes(blocOf(scene, unit).id))
    .map((unit) => ({
      ...merit(scene, unit, wholeUnit(unit)),
      code: 'CO_TINH',
      achievement: `Hoàn thành xuất sắc, toàn diện nhiệm vụ; dẫn đầu phong trào thi đua của ${blocOf(scene, unit).name}`,
      decision: titleDecision(scene, unit, 'CO_TINH'),
    }));
}

/** Whose head is given a medal in the year: nobody twice. */
const medalled: Readonly<
  Record<number, { readonly emulation: readonly string[]; readonly education: readonly string[] }>
> = {
  2022: {
    emulation: ['bt-noi-vu', 'bt-vphu', 'bt-quan-ha'],
    education: ['bt-thpt-phu-thong', 'bt-gddt', 'bt-th-cam-giang', 'bt-mn-vi-huong'],
  },
  2023: {
    emulation: ['bt-mttq', 'bt-tan-tu', 'bt-vhtt', 'bt-quang-thuan', 'bt-tghu'],
    education: ['bt-ptdtnt', 'bt-thcs-phu-thong', 'bt-th-tan-tu', 'bt-mn-quan-ha'],
  },
};

/** Medals, badges and the order: rare, and for long service. */
function honours(scene: Scene): AwardDraft[] {
  const { year } = scene;
  const [september, november] = year === 2022 ? ['2022-09-15', '2022-11-11'] : ['2023-09-12', '2023-11-09'];
  const medals = { authority: 'Bộ trưởng Bộ Nội vụ', on: september, subject: 'KNC_TDKT' };
  const teaching = { authority: 'Bộ trưởng Bộ Giáo dục và Đào tạo', on: november, subject: 'KNC_GD' };
  const { emulation, education } = medalled[year] ?? { emulation: [], education: [] };
  return [
    ...emulation.map((id, at) => service(scene, id, 'KNC_TDKT', at < 3 ? medals : null)),
    ...education.map((id) => service(scene, id, 'KNC_GD', teaching)),
    ...(year === 2023 ? [...badges(scene), order(scene)] : []),
  ];
}

function badges(scene: Scene): AwardDraft[] {
  const decision = { authority: provinceChair, on: '2023-09-08', subject: 'HH_BK' };
  return scene.random
    .of('badge')
    .sample(scene.units, 24)
    .map((unit) => service(scene, unit.id, 'HH_BK', decision));
}

function service(scene: Scene, unitId: string, code: string, decision: Decision | null): AwardDraft {
  const unit = unitWithId(scene, unitId);
  const recipient = employee(scene.random.of(code, unitId).pick(scene.staff(unit).slice(0, code === 'HH_BK' ? 8 : 2)));
  const achievement = services[code] ?? null;
  return { ...merit(scene, unit, recipient), type: 'contribution', code, decision, achievement, period: null };
}

const services: Readonly<Record<string, string>> = {
  KNC_TDKT: 'Có nhiều đóng góp cho công tác thi đua, khen thưởng của huyện',
  KNC_GD: 'Có nhiều đóng góp cho sự nghiệp giáo dục',
  HH_BK: 'Có nhiều năm công tác, đóng góp cho sự phát triển của tỉnh Bắc Kạn',
};

function order(scene: Scene): AwardDraft {
  const unit = unitWithId(scene, 'bt-mttq');
  const decision = { authority: 'Chủ tịch nước', on: '2023-08-15', subject: 'HCLD_3' };
  const achievement = 'Thành tích xuất sắc trong công tác từ năm 2018 đến năm 2022';
  return { ...merit(scene, unit, wholeUnit(unit)), code: 'HCLD_3', decision, achievement };
}

function merit(scene: Scene, unit: Unit, recipient: Recipient): Omit<AwardDraft, 'code' | 'decision' | 'achievement'> {
  return { unit, recipient, type: 'merit', movement: null, period: periodOf(scene, unit) };
}
