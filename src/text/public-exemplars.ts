import { formatDate, formatNumber } from './format.ts';
import { publicText } from './public-pages.ts';

/** The words of the lists of exemplars and of an exemplar's own page. */
export const exemplarsText = {
  title: publicText.exemplars.title,
  empty: 'Chưa có gương điển hình nào được công bố.',
  lead: {
    all: (amount: number) =>
      `${formatNumber(amount)} tập thể, cá nhân, hộ gia đình và mô hình tiêu biểu đã được công bố.`,
    year: (amount: number, kinds: string) => `${formatNumber(amount)} gương được công bố, gồm ${kinds}.`,
    part: (amount: number) => `${formatNumber(amount)} gương được công bố.`,
  },
  kind: (amount: number, kind: string) => `${formatNumber(amount)} ${kind.toLowerCase()}`,
  chooseId: 'chon',
  choose: 'Chọn theo năm, loại, lĩnh vực, phong trào, đơn vị',
  all: (amount: number) => `Tất cả ${formatNumber(amount)} gương`,

  /** Folder and title of the lists of each division. */
  list: {
    year: { folder: 'nam', facet: 'Năm', title: (year: string) => `Gương điển hình năm ${year}` },
    kind: { folder: 'loai', facet: 'Loại', title: (kind: string) => `Gương điển hình: ${kind.toLowerCase()}` },
    field: { folder: 'linh-vuc', facet: 'Lĩnh vực', title: (field: string) => `Gương điển hình lĩnh vực ${field}` },
    movement: {
      folder: 'phong-trao',
      facet: 'Phong trào',
      title: (movement: string) => `Gương điển hình phong trào “${movement}”`,
    },
    unit: { folder: 'don-vi', facet: 'Đơn vị', title: (unit: string) => `Gương điển hình của ${unit}` },
  },
  kindSlug: {
    individual: 'ca-nhan',
    collective: 'tap-the',
    household: 'ho-gia-dinh',
    model: 'mo-hinh',
    goodDeed: 'nguoi-tot-viec-tot',
  },
  /** The address of a field whose name has neither letter nor digit. */
  otherField: 'khac',
  chooseAmong: (facet: string, amount: number) => `Chọn trong ${formatNumber(amount)} ${facet.toLowerCase()}`,
  values: (amount: number) => `${formatNumber(amount)} mục`,

  pages: {
    label: 'Các trang của danh sách',
    folder: 'trang',
    previous: 'Trang trước',
    next: 'Trang sau',
    page: (page: string) => `Trang ${page}`,
    title: (title: string, page: number) => `${title}, trang ${formatNumber(page)}`,
    shown: (first: number, last: number, amount: number) =>
      `Gương ${formatNumber(first)}–${formatNumber(last)} trong ${formatNumber(amount)}`,
  },

  unnamed: {
    year: (parts: string) => `Ngoài ra có: ${parts}.`,
    latest: (year: number, parts: string) => `Năm ${year}, ngoài ra có: ${parts}.`,
    some: (amount: number, kind: string, unit: string) =>
      `${amount === 1 ? 'một' : formatNumber(amount)} ${kind.toLowerCase()}, ${insideSentence(unit)}`,
    children: (amount: number) => `${formatNumber(amount)} gương là trẻ em`,
    fewChildren: 'một số gương là trẻ em',
  },

  story: {
    facts: 'Thông tin về điển hình',
    kicker: (kind: string, year: number) => `${kind}, năm ${year}`,
    results: 'Kết quả nổi bật',
    unit: 'Đơn vị',
    field: 'Lĩnh vực',
    movement: 'Phong trào',
    award: 'Khen thưởng',
    decision: (number: string, date: string) => `Quyết định số ${number} ngày ${formatDate(date)}`,
    honoured: 'Biểu dương',
    honouredOn: (date: string) => `Biểu dương ngày ${formatDate(date)}`,
    earlier: 'Nêu gương trước đó',
    earlierYear: (year: number) => `năm ${year}`,
    related: 'Gương cùng đơn vị, phong trào, lĩnh vực',
    listsId: 'xem-them',
    lists: 'Xem thêm gương điển hình',
  },

  withdrawn: {
    title: 'Nội dung đã được gỡ',
    text: 'Nội dung tại địa chỉ này đã được gỡ theo đề nghị của người được nêu gương hoặc vì khen thưởng không còn hiệu lực.',
    list: 'Xem các gương điển hình',
    home: 'Về trang đầu',
  },
};

/** A place's kind is written small inside a sentence; the name of an office keeps its capital. */
function insideSentence(unit: string): string {
  return /^(Xã|Phường|Thị trấn|Thị xã|Đặc khu|Huyện|Thôn|Bản|Tổ dân phố|Khu phố) /.test(unit)
    ? unit.charAt(0).toLowerCase() + unit.slice(1)
    : unit;
}
