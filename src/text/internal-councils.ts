import { formatNumber } from './format.ts';

/** The words of the page on who sits in the councils and minds which bloc. */
export const councilText = {
  title: (year: number, blocs: number, unminded: number) => {
    if (blocs === 0) return `Các hội đồng năm ${year}`;
    return unminded === 0
      ? `Năm ${year}: khối nào cũng có ủy viên Hội đồng theo dõi`
      : `Năm ${year}: còn ${formatNumber(unminded)}/${formatNumber(blocs)} khối chưa có ủy viên theo dõi`;
  },
  lead: (councils: number, wanting: number) =>
    wanting === 0
      ? `${formatNumber(councils)} hội đồng, hội đồng nào cũng có chủ tịch, ủy viên thường trực và thư ký.`
      : `${formatNumber(councils)} hội đồng, ${formatNumber(wanting)} hội đồng còn thiếu người giữ vai trò.`,
  empty: 'Năm này chưa ghi hội đồng nào.',

  emulation: 'Hội đồng Thi đua - Khen thưởng',
  initiative: 'Hội đồng Sáng kiến',
  of: (council: string, unit: string) => `${council}, ${unit}`,
  members: (members: number) => `${formatNumber(members)} thành viên`,
  noChair: 'chưa có chủ tịch',
  severalChairs: (chairs: number) => `có ${formatNumber(chairs)} chủ tịch`,
  noStandingMember: 'chưa có ủy viên thường trực',
  noSecretary: 'chưa có thư ký',

  name: 'Họ và tên',
  position: 'Chức vụ',
  role: 'Vai trò',
  bloc: 'Khối theo dõi',
  roles: {
    chair: 'Chủ tịch',
    deputyChair: 'Phó Chủ tịch',
    standingMember: 'Ủy viên thường trực',
    member: 'Ủy viên',
    secretary: 'Thư ký',
  },

  minding: {
    heading: 'Ai theo dõi khối nào',
    caption: (year: number) => `Ủy viên Hội đồng theo dõi từng khối năm ${year}`,
    bloc: 'Khối, cụm',
    minders: 'Ủy viên theo dõi',
    nobody: 'chưa có ai',
    empty: 'Năm này chưa có khối, cụm nào.',
  },
};
