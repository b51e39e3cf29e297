import { expect, test } from 'vitest';
import { findingText as said } from './internal-report-findings.ts';

const before = 'năm 2022';
const compared = (amount: number, change: number | null = null) => ({ amount, change, before });
const noForms = { titles: 0, forms: 0 };
const noExemplars = { replicated: 0, published: 0, withExemplar: 0, units: 0 };
const noPetitions = { received: 0, settled: 0 };
const timing = (units: number, onTime: number, late = 0, none = 0) => ({ units, onTime, late, none });
const share = (of: number | null, change: number | null = null) => ({ share: of, change });

test.each([
  // Registrations
  [said.registrations(compared(0), undefined), 'Chưa có lượt đăng ký thi đua nào.'],
  [
    said.registrations(compared(0, -31), timing(2, 0, 0, 2)),
    'Chưa có lượt đăng ký thi đua nào, giảm 31 so với năm 2022; chưa đơn vị nào trong các khối đăng ký đúng hạn, 2 đơn vị chưa đăng ký.',
  ],
  [
    said.registrations(compared(1), timing(1, 1)),
    '1 lượt đăng ký thi đua; đơn vị duy nhất trong các khối đăng ký đúng hạn.',
  ],
  [
    said.registrations(compared(1321, -31), timing(85, 76, 7, 2)),
    '1.321 lượt đăng ký thi đua, giảm 31 so với năm 2022; 76/85 đơn vị trong các khối đăng ký đúng hạn, 7 đơn vị đăng ký muộn, 2 đơn vị chưa đăng ký.',
  ],
  [
    said.registrations(compared(9, 0), timing(3, 3)),
    '9 lượt đăng ký thi đua, không đổi so với năm 2022; cả 3 đơn vị trong các khối đăng ký đúng hạn.',
  ],

  // Blocs
  [said.blocs({ blocs: 0, final: 0, tied: 0 }), 'Chưa có khối, cụm thi đua nào.'],
  [
    said.blocs({ blocs: 1, final: 1, tied: 0 }),
    'Khối thi đua duy nhất đã có đủ điểm Hội đồng thẩm định; không còn khối nào chờ bỏ phiếu suy tôn.',
  ],
  [
    said.blocs({ blocs: 8, final: 0, tied: 0 }),
    'Chưa khối nào trong 8 khối thi đua có đủ điểm Hội đồng thẩm định; không còn khối nào chờ bỏ phiếu suy tôn.',
  ],
  [
    said.blocs({ blocs: 8, final: 7, tied: 1 }),
    '7/8 khối thi đua đã có đủ điểm Hội đồng thẩm định; còn 1 khối có đơn vị bằng điểm, chờ bỏ phiếu suy tôn.',
  ],
  [
    said.blocs({ blocs: 8, final: 8, tied: 0 }),
    'Cả 8 khối thi đua đã có đủ điểm Hội đồng thẩm định; không còn khối nào chờ bỏ phiếu suy tôn.',
  ],

  // Awards
  [said.awards(compared(0), noForms), 'Chưa có khen thưởng nào được quyết định.'],
  [said.awards(compared(0, -4), noForms), 'Chưa có khen thưởng nào được quyết định, giảm 4 so với năm 2022.'],
  [
    said.awards(compared(1, 1), { titles: 1, forms: 0 }),
    '1 lượt khen thưởng đã có quyết định, tăng 1 so với năm 2022; là danh hiệu thi đua.',
  ],
  [
    said.awards(compared(12), { titles: 0, forms: 12 }),
    '12 lượt khen thưởng đã có quyết định; đều là hình thức khen thưởng.',
  ],
  [
    said.awards(compared(1526, -48), { titles: 1099, forms: 427 }),
    '1.526 lượt khen thưởng đã có quyết định, giảm 48 so với năm 2022; 1.099 lượt là danh hiệu thi đua, 427 lượt là hình thức khen thưởng.',
  ],

  // Shares
  [said.shares(share(null), share(null), before), 'Chưa có cá nhân, tập thể nào được khen.'],
  [
    said.shares(share(0.7, 2.72), share(null), before),
    'Người lao động trực tiếp chiếm 70% số lượt cá nhân được khen, tăng 2,7 điểm phần trăm so với năm 2022; chưa có tập thể nào được khen.',
  ],
  [
    said.shares(share(0.5), share(0.25), before),
    'Người lao động trực tiếp chiếm 50% số lượt cá nhân được khen; tập thể nhỏ chiếm 25% số lượt tập thể được khen.',
  ],
  [
    said.shares(share(0.5, 0.04), share(0.25, -3), before),
    'Người lao động trực tiếp chiếm 50% số lượt cá nhân được khen, không đổi so với năm 2022; tập thể nhỏ chiếm 25% số lượt tập thể được khen, giảm 3,0 điểm phần trăm so với năm 2022.',
  ],

  // Movements
  [said.movements({ movements: 0, reviewed: 0, awards: 0 }), 'Chưa có phong trào thi đua nào.'],
  [
    said.movements({ movements: 1, reviewed: 1, awards: 0 }),
    '1 phong trào thi đua, đã sơ kết; chưa có lượt khen nào ghi phong trào.',
  ],
  [
    said.movements({ movements: 4, reviewed: 0, awards: 1 }),
    '4 phong trào thi đua, chưa phong trào nào được sơ kết; 1 lượt khen có ghi phong trào.',
  ],
  [
    said.movements({ movements: 4, reviewed: 3, awards: 226 }),
    '4 phong trào thi đua, 3 phong trào đã sơ kết; 226 lượt khen có ghi phong trào.',
  ],
  [
    said.movements({ movements: 4, reviewed: 4, awards: 226 }),
    '4 phong trào thi đua, đều đã sơ kết; 226 lượt khen có ghi phong trào.',
  ],

  [said.movementAwards(compared(0)), 'Chưa có lượt khen nào ghi phong trào.'],
  [said.movementAwards(compared(226, 12)), '226 lượt khen có ghi phong trào, tăng 12 so với năm 2022.'],

  // Exemplars
  [said.exemplars(compared(0), noExemplars), 'Chưa ghi điển hình tiên tiến nào.'],
  [
    said.exemplars(compared(1), noExemplars),
    '1 điển hình tiên tiến; chưa điển hình nào được nhân rộng, chưa điển hình nào được công bố.',
  ],
  [
    said.exemplars(compared(22, 10), { replicated: 6, published: 18, withExemplar: 20, units: 85 }),
    '22 điển hình tiên tiến, tăng 10 so với năm 2022; 6 điển hình đã được nhân rộng, 18 điển hình đã được công bố; 20/85 đơn vị trong các khối có điển hình.',
  ],
  [
    said.exemplars(compared(2, 0), { replicated: 1, published: 2, withExemplar: 2, units: 2 }),
    '2 điển hình tiên tiến, không đổi so với năm 2022; 1 điển hình đã được nhân rộng, 2 điển hình đã được công bố; đơn vị nào trong các khối cũng có điển hình.',
  ],

  // Education
  [said.education('Năm học 2022 – 2023', compared(0)), 'Năm học 2022 – 2023 chưa có lượt khen thưởng nào.'],
  [
    said.education('Năm học 2022 – 2023', { amount: 498, change: 50, before: 'năm học 2021 – 2022' }),
    'Năm học 2022 – 2023 có 498 lượt khen thưởng, tăng 50 so với năm học 2021 – 2022.',
  ],

  // Plan
  [said.plan({ tasks: 0, finished: 0, late: 0, silent: 0 }, undefined), 'Kế hoạch chưa có nhiệm vụ nào.'],
  [said.plan({ tasks: 1, finished: 1, late: 0, silent: 0 }, undefined), 'Nhiệm vụ duy nhất đã hoàn thành.'],
  [
    said.plan({ tasks: 17, finished: 0, late: 0, silent: 17 }, undefined),
    'Chưa hoàn thành nhiệm vụ nào trong 17 nhiệm vụ; không có nhiệm vụ quá hạn; 17 nhiệm vụ chưa có báo cáo.',
  ],
  [
    said.plan({ tasks: 17, finished: 11, late: 2, silent: 0 }, { tasks: 16, finished: 13, name: before }),
    '11/17 nhiệm vụ đã hoàn thành (năm 2022: 13/16); 2 nhiệm vụ còn đơn vị làm chậm.',
  ],
  [said.plan({ tasks: 17, finished: 17, late: 0, silent: 0 }, undefined), 'Cả 17 nhiệm vụ đã hoàn thành.'],

  // Initiatives
  [said.initiatives(compared(0, 0), []), 'Chưa có sáng kiến nào được công nhận, không đổi so với năm 2022.'],
  [
    said.initiatives(compared(1), [{ name: 'cơ sở', amount: 1 }]),
    '1 sáng kiến được công nhận; là sáng kiến phạm vi cơ sở.',
  ],
  [
    said.initiatives(compared(114, 13), [
      { name: 'cơ sở', amount: 109 },
      { name: 'tỉnh', amount: 5 },
      { name: 'toàn quốc', amount: 0 },
    ]),
    '114 sáng kiến được công nhận, tăng 13 so với năm 2022; 109 sáng kiến phạm vi cơ sở, 5 sáng kiến phạm vi tỉnh.',
  ],

  // Inspections, training, petitions
  [
    said.work(compared(0), compared(0), noPetitions),
    'Chưa kiểm tra lần nào; chưa tập huấn lần nào; không nhận đơn thư, kiến nghị nào.',
  ],
  [
    said.work(compared(4, 1), compared(1, 0), { received: 4, settled: 3 }),
    '4 lần kiểm tra, tăng 1 so với năm 2022; 1 lần tập huấn, không đổi so với năm 2022; 3/4 đơn thư, kiến nghị đã nhận được giải quyết.',
  ],
  [
    said.work(compared(1, -2), compared(1), { received: 1, settled: 1 }),
    '1 lần kiểm tra, giảm 2 so với năm 2022; 1 lần tập huấn; đơn thư, kiến nghị duy nhất đã được giải quyết.',
  ],
  [
    said.work(compared(1), compared(1), { received: 3, settled: 0 }),
    '1 lần kiểm tra; 1 lần tập huấn; chưa giải quyết đơn thư, kiến nghị nào trong 3 đơn thư, kiến nghị đã nhận.',
  ],
  [
    said.work(compared(1), compared(1), { received: 3, settled: 3 }),
    '1 lần kiểm tra; 1 lần tập huấn; cả 3 đơn thư, kiến nghị đã nhận đều được giải quyết.',
  ],

  // Comparison
  [said.comparison([], before), 'Không có số liệu năm 2022 để so sánh.'],
  [
    said.comparison(
      [
        { name: 'Đăng ký thi đua', change: -31 },
        { name: 'Sáng kiến được công nhận', change: 13 },
        { name: 'Đơn vị có điển hình', change: 0 },
      ],
      before,
    ),
    'So với năm 2022: đăng ký thi đua giảm 31; sáng kiến được công nhận tăng 13; đơn vị có điển hình không đổi.',
  ],
])('%s', (sentence, expected) => {
  expect(sentence).toBe(expected);
});
