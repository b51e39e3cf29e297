import type { Unit } from './hand-kept.ts';
import type { Random } from './random.ts';
import type { Recipient } from './recipient.ts';

/** What a person of the unit is commended for at the year's end. */
export function personWork(unit: Unit, recipient: Recipient, random: Random): string {
  const isLeader = recipient.person_category !== 'directWorker' && random.chance(0.6);
  return random.pick(isLeader ? leading : worksOf(unit, recipient));
}

/** What a unit or a team is commended for at the year's end. */
export function collectiveWork(unit: Unit, recipient: Recipient, random: Random): string {
  if (recipient.small_collective) return random.pick(ofTeams);
  return random.pick(collectives[fieldOf(unit)] ?? generalCollective);
}

/** Bookkeepers and the like do an office's work wherever they are. */
function worksOf(unit: Unit, { position }: Recipient): readonly string[] {
  const isOffice = /Kế toán|Văn thư|lái xe|Cán sự/.test(position ?? '') || (position ?? '').startsWith('Nhân viên nấu');
  return isOffice ? general : (persons[fieldOf(unit)] ?? general);
}

function fieldOf(unit: Unit): string {
  if (unit.id.startsWith('bt-mn-')) return 'preschool';
  if (unit.id === 'bt-gdnn') return 'school';
  if (unit.id === 'bt-ttvh') return 'media';
  if (unit.id === 'bt-kiem-lam') return 'forestry';
  if (unit.id === 'bt-ttyt') return 'health';
  if (unit.id === 'bt-dvnn' || unit.id === 'bt-nnptnt') return 'farming';
  return unit.kind;
}

const leading = [
  'Lãnh đạo, điều hành đơn vị hoàn thành xuất sắc nhiệm vụ được giao',
  'Chỉ đạo hoàn thành các chỉ tiêu kế hoạch năm; nội bộ đoàn kết',
  'Tham mưu kịp thời, tổ chức thực hiện hiệu quả chương trình công tác năm',
  'Đổi mới lề lối làm việc, nâng cao chất lượng tham mưu của đơn vị',
];

const general = [
  'Hoàn thành tốt nhiệm vụ được giao, giải quyết công việc đúng hạn',
  'Tham mưu văn bản đúng thời hạn, không để tồn đọng',
  'Hoàn thành xuất sắc nhiệm vụ, có giải pháp cải tiến cách theo dõi công việc',
  'Thực hiện tốt nhiệm vụ chuyên môn, chấp hành nghiêm kỷ luật, kỷ cương hành chính',
];

const generalCollective = [
  'Hoàn thành 100% nhiệm vụ trong chương trình công tác năm',
  'Hoàn thành tốt nhiệm vụ chính trị được giao, nội bộ đoàn kết',
  'Dẫn đầu khối về tiến độ và chất lượng tham mưu',
  'Thực hiện tốt cải cách hành chính, xử lý hồ sơ trên môi trường mạng',
];

const persons: Readonly<Record<string, readonly string[]>> = {
  commune: [
    'Giải quyết hồ sơ của người dân đúng và trước hạn, không có phản ánh',
    'Vận động Nhân dân hiến đất mở rộng đường thôn',
    'Tích cực hướng dẫn người dân dùng dịch vụ công trực tuyến',
    'Hoàn thành tốt công tác rà soát hộ nghèo, hộ cận nghèo của xã',
    'Thực hiện tốt công tác hòa giải, giữ gìn an ninh trật tự ở thôn',
    'Theo dõi sát sản xuất nông lâm nghiệp, phòng, chống dịch bệnh vật nuôi',
  ],
  school: [
    'Hoàn thành tốt nhiệm vụ năm học, có giờ dạy xếp loại giỏi cấp trường',
    'Bồi dưỡng học sinh đạt giải tại kỳ thi chọn học sinh giỏi',
    'Tích cực đổi mới phương pháp dạy học, dùng học liệu số',
    'Làm tốt công tác chủ nhiệm, duy trì sĩ số học sinh',
    'Tham gia hội thi giáo viên dạy giỏi đạt kết quả tốt',
  ],
  preschool: [
    'Chăm sóc, nuôi dưỡng trẻ bảo đảm an toàn trong năm học',
    'Làm nhiều đồ dùng, đồ chơi từ nguyên liệu địa phương',
    'Tăng cường tiếng Việt cho trẻ, trẻ mạnh dạn trong giao tiếp',
    'Phối hợp tốt với cha mẹ trẻ, duy trì tỷ lệ chuyên cần',
  ],
  health: [
    'Hoàn thành tốt nhiệm vụ khám bệnh, chữa bệnh, tận tình với người bệnh',
    'Tích cực tham gia tiêm chủng tại thôn, bản vùng xa',
    'Thực hiện tốt giám sát, phòng, chống dịch bệnh tại cơ sở',
  ],
  farming: [
    'Bám sát cơ sở, hướng dẫn người dân chuyển đổi cây trồng',
    'Theo dõi, khống chế kịp thời dịch bệnh trên đàn vật nuôi',
    'Chuyển giao kỹ thuật trồng cây ăn quả cho các hộ dân',
  ],
  forestry: [
    'Tuần tra, bảo vệ rừng tận gốc, không để xảy ra điểm nóng',
    'Vận động người dân ký cam kết bảo vệ rừng, phòng cháy, chữa cháy rừng',
    'Theo dõi diễn biến rừng đầy đủ, kịp thời',
  ],
  media: [
    'Phục vụ kịp thời các sự kiện văn hóa, thể thao của huyện',
    'Có nhiều tin, bài phản ánh phong trào thi đua ở cơ sở',
    'Hướng dẫn tốt phong trào văn nghệ quần chúng ở các xã',
  ],
  publicService: [
    'Tham mưu tốt việc thực hiện kế hoạch được giao, không để chậm tiến độ',
    'Hoàn thành đúng tiến độ phần việc được giao, bảo đảm chất lượng',
  ],
  armedForces: [
    'Hoàn thành tốt nhiệm vụ huấn luyện, sẵn sàng chiến đấu',
    'Tích cực tham gia giữ gìn an ninh trật tự trên địa bàn',
    'Giúp dân khắc phục hậu quả thiên tai, xây dựng đường thôn',
    'Hoàn thành tốt chỉ tiêu tuyển quân của huyện',
  ],
  judicial: [
    'Giải quyết án đúng thời hạn, không có án bị hủy do lỗi chủ quan',
    'Hoàn thành vượt chỉ tiêu thi hành án về việc',
    'Thực hiện tốt công tác tiếp dân, giải quyết đơn thư',
  ],
  enterprise: [
    'Hoàn thành vượt mức kế hoạch sản xuất, kinh doanh được giao',
    'Vận hành an toàn, xử lý sự cố nhanh, khách hàng hài lòng',
    'Có cải tiến giúp giảm thời gian giao dịch với khách hàng',
  ],
  verticalAgency: [
    'Hoàn thành tốt nhiệm vụ, giao tiếp đúng mực với người dân',
    'Hoàn thành vượt dự toán được giao trong năm',
    'Giải quyết hồ sơ đúng hạn, đúng quy trình',
  ],
};

const ofTeams = [
  'Hoàn thành tốt kế hoạch năm, đoàn kết, giúp nhau trong công việc',
  'Đi đầu trong phong trào thi đua của đơn vị',
  'Hoàn thành vượt các chỉ tiêu được giao',
  'Có nhiều đổi mới trong sinh hoạt chuyên môn',
];

const collectives: Readonly<Record<string, readonly string[]>> = {
  commune: [
    'Hoàn thành và vượt các chỉ tiêu phát triển kinh tế - xã hội của xã',
    'Thực hiện tốt phong trào xây dựng nông thôn mới, giảm hộ nghèo vượt kế hoạch',
    'Giữ vững quốc phòng, an ninh; cải cách hành chính có nhiều tiến bộ',
  ],
  school: [
    'Hoàn thành xuất sắc nhiệm vụ năm học, chất lượng giáo dục được nâng lên',
    'Giữ vững trường đạt chuẩn quốc gia, duy trì sĩ số trên 99%',
    'Tổ chức tốt các hoạt động chuyên môn, xây dựng trường học an toàn',
  ],
  preschool: [
    'Chăm sóc, nuôi dưỡng trẻ an toàn, tỷ lệ trẻ suy dinh dưỡng giảm',
    'Hoàn thành xuất sắc nhiệm vụ năm học',
  ],
  health: [
    'Hoàn thành các chỉ tiêu khám bệnh, chữa bệnh và y tế dự phòng',
    'Thực hiện tốt tiêm chủng mở rộng, quản lý bệnh không lây nhiễm tại cộng đồng',
  ],
  farming: [
    'Hoàn thành kế hoạch trồng rừng và khuyến nông',
    'Tham mưu tốt chương trình mỗi xã một sản phẩm và nông thôn mới',
  ],
  armedForces: [
    'Hoàn thành xuất sắc nhiệm vụ quân sự, quốc phòng địa phương',
    'Lập nhiều thành tích giữ gìn an ninh trật tự',
  ],
  enterprise: ['Hoàn thành kế hoạch sản xuất, kinh doanh, bảo đảm việc làm cho người lao động'],
};
