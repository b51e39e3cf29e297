import type { RowOf } from '../ingest/source.ts';
import type { taskProgress } from '../ingest/sources/task-progress.ts';
import type { Quarter } from './calendar.ts';
import { addDays, asOf, quarterEnd, quarterStart } from './calendar.ts';
import type { Task, Unit } from './hand-kept.ts';
import type { Random } from './random.ts';
import { handInDay } from './registration.ts';
import type { Scene } from './scene.ts';
import { ofKind, unitWithId } from './scene.ts';

type Row = RowOf<typeof taskProgress>;
type Status = Row['status'];

/** How far each unit concerned has come with each task of the plan. */
export function progressRows(scene: Scene): Row[] {
  return scene.tasks.flatMap((task) =>
    concernedBy(scene, task).flatMap((unit) =>
      taskRows(scene, task, { unit, random: scene.random.of('task', task.id, unit.id) }),
    ),
  );
}

/** The units that the plan's columns name, in its own wording. */
function concernedBy(scene: Scene, task: Task): Unit[] {
  const named = `${task.implementing_units}; ${task.coordinating_units ?? ''}`;
  const standing = unitWithId(scene, 'bt-noi-vu');
  if (task.led_from_above) return [standing];
  const has = (words: RegExp): boolean => words.test(named);
  const groups: readonly Unit[][] = [
    has(/Phòng Nội vụ/) ? [standing] : [],
    has(/Phòng Giáo dục/) ? [unitWithId(scene, 'bt-gddt')] : [],
    has(/Phòng Văn hóa/) ? [unitWithId(scene, 'bt-vhtt')] : [],
    has(/Trung tâm Văn hóa/) ? [unitWithId(scene, 'bt-ttvh')] : [],
    has(/Trưởng các khối/) ? scene.blocs.flatMap((bloc) => bloc.members.slice(0, 1)) : [],
    has(/trường học/) ? ofKind(scene, 'school') : [],
    has(/^UBND các xã|; UBND các xã/) ? ofKind(scene, 'commune') : [],
    has(/đơn vị liên quan/i) ? ofKind(scene, 'commune', 'districtDepartment') : [],
    has(/cơ quan, đơn vị|địa phương|thuộc các khối/i) ? [...scene.units] : [],
  ];
  return scene.units.filter((unit) => groups.some((group) => group.includes(unit)));
}

interface Doing {
  readonly unit: Unit;
  readonly random: Random;
}

function taskRows(scene: Scene, task: Task, { unit, random }: Doing): Row[] {
  if (/đăng ký/i.test(task.content) && unit.kind !== 'school') return [registrationRow(scene, task, { unit, random })];
  const status = statusOf(scene, task, { unit, random });
  const first = row(task, unit, { quarter: task.quarter, status, random, year: scene.year });
  if (status !== 'postponed' || task.quarter === '4') return [first];
  const next = nextQuarter(task.quarter);
  return [first, row(task, unit, { quarter: next, status: 'done', random, year: scene.year })];
}

/** Registering is done on the day on which the unit's list came. */
function registrationRow(scene: Scene, task: Task, { unit, random }: Doing): Row {
  const on = handInDay(scene, unit);
  const isLate = on !== null && on > quarterEnd(scene.year, '1');
  const status = on === null ? 'notStarted' : isLate ? 'doneLate' : 'done';
  return { ...row(task, unit, { quarter: task.quarter, status, random, year: scene.year }), done_on: on };
}

function statusOf(scene: Scene, task: Task, { unit, random }: Doing): Status {
  const isOpen = scene.year === 2023 && task.quarter === '4';
  if (isOpen && /tổng kết công tác/i.test(task.content))
    return random.weighted({ inProgress: 62, done: 26, notStarted: 12 });
  if (isOpen) return random.weighted({ done: 84, inProgress: 14, notStarted: 2 });
  if (unit.id === 'bt-noi-vu') return random.weighted({ done: 9, doneLate: 1 });
  if (task.quarter === '4') return random.weighted({ done: 94, doneLate: 6 });
  const lateness = unit.kind === 'enterprise' || unit.kind === 'verticalAgency' ? 16 : 7;
  return random.weighted({ done: 100, doneLate: lateness, postponed: 1.6, dropped: 0.7, notStarted: 0.5 });
}

interface Moment {
  readonly year: number;
  readonly quarter: Quarter;
  readonly status: Status;
  readonly random: Random;
}

function row(task: Task, unit: Unit, { year, quarter, status, random }: Moment): Row {
  const isDone = status === 'done' || status === 'doneLate';
  return {
    ...{ task_id: task.id, unit_id: unit.name, quarter, status },
    done_on: isDone ? doneOn(task, { year, quarter, status, random }) : null,
    evidence: isDone && random.chance(0.85) ? evidenceOf(task, random) : null,
    note: noteOf(status, random),
  };
}

/** Tasks are finished in the second half of their quarter, reviews in its last weeks. */
function doneOn(task: Task, { year, quarter, status, random }: Moment): string {
  const end = quarterEnd(year, quarter);
  if (status === 'doneLate') return random.day(addDays(end, 3), addDays(end, 28));
  const earliest = addDays(quarterStart(year, quarter), /tổng kết|sơ kết/i.test(task.content) ? 66 : 45);
  return random.day(earliest, end > asOf ? asOf : end);
}

function nextQuarter(quarter: Quarter): Quarter {
  return quarter === '1' ? '2' : quarter === '2' ? '3' : '4';
}

/** What stands as proof, by the words of the task. */
const proofs: readonly (readonly [RegExp, readonly string[]])[] = [
  [/đăng ký/i, ['Bảng đăng ký thi đua', 'Bảng đăng ký và giao ước thi đua đã ký']],
  [/sơ kết công tác/i, ['Báo cáo sơ kết 6 tháng', 'Biên bản họp khối']],
  [/tổng kết công tác/i, ['Báo cáo tổng kết năm']],
  [
    /huy hiệu|kỷ niệm chương/i,
    ['Danh sách rà soát', 'Công văn đề nghị kèm danh sách', 'Báo cáo không có trường hợp đủ điều kiện'],
  ],
  [
    /xét khen thưởng|xét công nhận/i,
    ['Biên bản họp Hội đồng', 'Tờ trình đề nghị khen thưởng', 'Quyết định khen thưởng'],
  ],
  [/tập huấn/i, ['Danh sách tham dự']],
  [/hội nghị|trao đổi/i, ['Giấy mời và danh sách tham dự', 'Chương trình hội nghị']],
  [/xây dựng kế hoạch|ban hành kế hoạch/i, ['Kế hoạch của đơn vị', 'Kế hoạch đã ban hành']],
  [/kiểm tra/i, ['Biên bản kiểm tra']],
  [/điển hình/i, ['Danh sách điển hình', 'Báo cáo rà soát điển hình']],
  [/hướng dẫn/i, ['Công văn triển khai', 'Hướng dẫn đã ban hành']],
];

function evidenceOf(task: Task, random: Random): string {
  return random.pick(proofs.find(([words]) => words.test(task.content))?.[1] ?? ['Báo cáo kết quả thực hiện']);
}

function noteOf(status: Status, random: Random): string | null {
  if (status === 'postponed') return 'Xin chuyển sang quý sau do bận nhiệm vụ đột xuất';
  if (status === 'dropped') return 'Không có nội dung phát sinh tại đơn vị';
  if (status === 'notStarted') return random.chance(0.5) ? 'Đã đôn đốc' : null;
  return status === 'doneLate' ? random.pick(['Đã nhắc bằng văn bản', 'Gửi bổ sung', null]) : null;
}
