import { formatNumber, formatPercent } from './format.ts';
import { trend, trendInPoints } from './trend.ts';

/** A figure beside that of the period before; null where there are no data of it. */
interface Compared {
  readonly amount: number;
  readonly change: number | null;
  /** The period before, as said within a sentence: "năm 2022". */
  readonly before: string;
}

interface Timing {
  readonly units: number;
  readonly onTime: number;
  readonly late: number;
  readonly none: number;
}

interface Share {
  readonly share: number | null;
  readonly change: number | null;
}

/** The sentences that open the sections of a report: each says what the section found. */
export const findingText = {
  registrations: (registered: Compared, timing: Timing | undefined) =>
    sentence([
      counted(registered, 'lượt đăng ký thi đua', 'Chưa có lượt đăng ký thi đua nào'),
      ...(timing ? [timingOf(timing)] : []),
    ]),

  blocs: ({ blocs, final, tied }: { blocs: number; final: number; tied: number }) =>
    blocs === 0 ? 'Chưa có khối, cụm thi đua nào.' : sentence([finalOf(blocs, final), tiedOf(tied)]),

  awards: (awards: Compared, { titles, forms }: { titles: number; forms: number }) => {
    const said = counted(awards, 'lượt khen thưởng đã có quyết định', 'Chưa có khen thưởng nào được quyết định');
    if (awards.amount === 0) return sentence([said]);
    if (forms === 0) return sentence([said, `${alike(titles)} danh hiệu thi đua`]);
    if (titles === 0) return sentence([said, `${alike(forms)} hình thức khen thưởng`]);
    return sentence([
      said,
      `${formatNumber(titles)} lượt là danh hiệu thi đua, ${formatNumber(forms)} lượt là hình thức khen thưởng`,
    ]);
  },

  shares: (directWorkers: Share, smallCollectives: Share, before: string) => {
    const workers = shareOf(directWorkers, 'người lao động trực tiếp', 'số lượt cá nhân được khen', before);
    const small = shareOf(smallCollectives, 'tập thể nhỏ', 'số lượt tập thể được khen', before);
    if (!workers && !small) return 'Chưa có cá nhân, tập thể nào được khen.';
    return sentence([workers ?? 'chưa có cá nhân nào được khen', small ?? 'chưa có tập thể nào được khen']);
  },

  movements: ({ movements, reviewed, awards }: { movements: number; reviewed: number; awards: number }) =>
    movements === 0
      ? 'Chưa có phong trào thi đua nào.'
      : sentence([
          `${formatNumber(movements)} phong trào thi đua, ${reviewedOf(movements, reviewed)}`,
          awards === 0 ? 'chưa có lượt khen nào ghi phong trào' : `${formatNumber(awards)} lượt khen có ghi phong trào`,
        ]),

  movementAwards: (awards: Compared) =>
    sentence([counted(awards, 'lượt khen có ghi phong trào', 'Chưa có lượt khen nào ghi phong trào')]),

  exemplars: (
    exemplars: Compared,
    {
      replicated,
      published,
      withExemplar,
      units,
    }: Record<'replicated' | 'published' | 'withExemplar' | 'units', number>,
  ) => {
    const said = counted(exemplars, 'điển hình tiên tiến', 'Chưa ghi điển hình tiên tiến nào');
    if (exemplars.amount === 0) return sentence([said]);
    const rest = `${someOf(replicated, 'được nhân rộng')}, ${someOf(published, 'được công bố')}`;
    return sentence([said, rest, ...(units === 0 ? [] : [coverageOf(withExemplar, units)])]);
  },

  education: (school: string, { amount, change, before }: Compared) =>
    sentence([
      withChange(
        amount === 0
          ? `${school} chưa có lượt khen thưởng nào`
          : `${school} có ${formatNumber(amount)} lượt khen thưởng`,
        change,
        before,
      ),
    ]),

  plan: (
    plan: { tasks: number; finished: number; late: number; silent: number },
    before: { tasks: number; finished: number; name: string } | undefined,
  ) =>
    plan.tasks === 0
      ? 'Kế hoạch chưa có nhiệm vụ nào.'
      : sentence([
          finishedOf(plan.tasks, plan.finished) +
            (before ? ` (${before.name}: ${before.finished}/${before.tasks})` : ''),
          ...(plan.finished === plan.tasks ? [] : [lateOf(plan.late)]),
          ...(plan.silent === 0 ? [] : [`${plan.silent} nhiệm vụ chưa có báo cáo`]),
        ]),

  initiatives: (initiatives: Compared, scopes: readonly { name: string; amount: number }[]) => {
    const said = counted(initiatives, 'sáng kiến được công nhận', 'Chưa có sáng kiến nào được công nhận');
    const [only, ...others] = scopes.filter(({ amount }) => amount > 0);
    if (!only) return sentence([said]);
    if (others.length === 0) return sentence([said, `${alike(only.amount)} sáng kiến phạm vi ${only.name}`]);
    return sentence([
      said,
      [only, ...others].map(({ name, amount }) => `${formatNumber(amount)} sáng kiến phạm vi ${name}`).join(', '),
    ]);
  },

  work: (
    inspections: Compared,
    trainings: Compared,
    petitions: { readonly received: number; readonly settled: number },
  ) =>
    sentence([
      counted(inspections, 'lần kiểm tra', 'Chưa kiểm tra lần nào'),
      counted(trainings, 'lần tập huấn', 'chưa tập huấn lần nào'),
      petitionsOf(petitions.received, petitions.settled),
    ]),

  comparison: (figures: readonly { name: string; change: number }[], before: string) =>
    figures.length === 0
      ? `Không có số liệu ${before} để so sánh.`
      : `So với ${before}: ${figures.map(({ name, change }) => `${lowered(name)} ${trend(change)}`).join('; ')}.`,
};

function sentence(parts: readonly string[]): string {
  const joined = parts.join('; ');
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}

function counted({ amount, change, before }: Compared, unit: string, none: string): string {
  return withChange(amount === 0 ? none : `${formatNumber(amount)} ${unit}`, change, before);
}

function withChange(said: string, change: number | null, before: string): string {
  return change === null ? said : `${said}, ${trend(change)} so với ${before}`;
}

/** One thing is of a kind; several are all of it. */
function alike(amount: number): string {
  return amount === 1 ? 'là' : 'đều là';
}

function timingOf({ units, onTime, late, none }: Timing): string {
  const others = [
    ...(late === 0 ? [] : [`${formatNumber(late)} đơn vị đăng ký muộn`]),
    ...(none === 0 ? [] : [`${formatNumber(none)} đơn vị chưa đăng ký`]),
  ];
  return [onTimeOf(units, onTime), ...others].join(', ');
}

function onTimeOf(units: number, onTime: number): string {
  if (onTime === 0) return 'chưa đơn vị nào trong các khối đăng ký đúng hạn';
  if (onTime < units) return `${formatNumber(onTime)}/${formatNumber(units)} đơn vị trong các khối đăng ký đúng hạn`;
  if (units === 1) return 'đơn vị duy nhất trong các khối đăng ký đúng hạn';
  return `cả ${formatNumber(units)} đơn vị trong các khối đăng ký đúng hạn`;
}

function finalOf(blocs: number, final: number): string {
  const points = 'có đủ điểm Hội đồng thẩm định';
  if (blocs === 1) return `khối thi đua duy nhất ${final === 1 ? 'đã' : 'chưa'} ${points}`;
  if (final === 0) return `chưa khối nào trong ${blocs} khối thi đua ${points}`;
  return final === blocs ? `cả ${blocs} khối thi đua đã ${points}` : `${final}/${blocs} khối thi đua đã ${points}`;
}

function tiedOf(tied: number): string {
  return tied === 0
    ? 'không còn khối nào chờ bỏ phiếu suy tôn'
    : `còn ${tied} khối có đơn vị bằng điểm, chờ bỏ phiếu suy tôn`;
}

function shareOf({ share, change }: Share, name: string, whole: string, before: string): string | undefined {
  if (share === null) return undefined;
  const said = `${name} chiếm ${formatPercent(share)} ${whole}`;
  return change === null ? said : `${said}, ${trendInPoints(change)} so với ${before}`;
}

function reviewedOf(movements: number, reviewed: number): string {
  if (reviewed === 0) return 'chưa phong trào nào được sơ kết';
  if (movements === 1) return 'đã sơ kết';
  return reviewed === movements ? 'đều đã sơ kết' : `${formatNumber(reviewed)} phong trào đã sơ kết`;
}

function someOf(amount: number, done: string): string {
  return amount === 0 ? `chưa điển hình nào ${done}` : `${formatNumber(amount)} điển hình đã ${done}`;
}

function coverageOf(covered: number, units: number): string {
  return covered === units
    ? 'đơn vị nào trong các khối cũng có điển hình'
    : `${formatNumber(covered)}/${formatNumber(units)} đơn vị trong các khối có điển hình`;
}

function finishedOf(tasks: number, finished: number): string {
  if (tasks === 1) return `nhiệm vụ duy nhất ${finished === 1 ? 'đã' : 'chưa'} hoàn thành`;
  if (finished === 0) return `chưa hoàn thành nhiệm vụ nào trong ${tasks} nhiệm vụ`;
  return finished === tasks ? `cả ${tasks} nhiệm vụ đã hoàn thành` : `${finished}/${tasks} nhiệm vụ đã hoàn thành`;
}

function lateOf(late: number): string {
  return late === 0 ? 'không có nhiệm vụ quá hạn' : `${late} nhiệm vụ còn đơn vị làm chậm`;
}

function petitionsOf(received: number, settled: number): string {
  const name = 'đơn thư, kiến nghị';
  if (received === 0) return `không nhận ${name} nào`;
  if (received === 1) return `${name} duy nhất ${settled === 0 ? 'chưa' : 'đã'} được giải quyết`;
  if (settled === 0) return `chưa giải quyết ${name} nào trong ${formatNumber(received)} ${name} đã nhận`;
  if (settled >= received) return `cả ${formatNumber(received)} ${name} đã nhận đều được giải quyết`;
  return `${formatNumber(settled)}/${formatNumber(received)} ${name} đã nhận được giải quyết`;
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
