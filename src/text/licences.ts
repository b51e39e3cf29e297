/** The words of the list of licences, a plain text file beside the pages. */
export const licenceText = {
  path: '/giay-phep.txt',
  title: 'Phần mềm và phông chữ của người khác trong trang này',
  lead: 'Mỗi dòng: tên, phiên bản, giấy phép. Nguyên văn giấy phép ở dưới.',
  link: 'Phần mềm, phông chữ của người khác và giấy phép của chúng: xem',
  label: 'giấy phép',
};
