/** What a reader of the sample may type, and what must be found first: its title and the address that it leads to. */
export const questions: readonly (readonly [question: string, title: string, path: string])[] = [
  // With marks, without, and in other spellings of the same.
  ['Xã Vũ Muộn', 'Xã Vũ Muộn', '/don-vi/bt-vu-muon/'],
  ['xa vu muon', 'Xã Vũ Muộn', '/don-vi/bt-vu-muon/'],
  ['XÃ VŨ MUỘN', 'Xã Vũ Muộn', '/don-vi/bt-vu-muon/'],
  ['Xa\u0303 Vu\u0303 Muo\u0323\u0302n', 'Xã Vũ Muộn', '/don-vi/bt-vu-muon/'],
  ['  đặng    hữu  tằng ', 'Người chép nhật ký cho đàn lợn đen', '/guong-dien-hinh/lon-den-vu-muon/'],
  ['Ðặng Hữu Tằng', 'Người chép nhật ký cho đàn lợn đen', '/guong-dien-hinh/lon-den-vu-muon/'],
  ['dang huu tang', 'Người chép nhật ký cho đàn lợn đen', '/guong-dien-hinh/lon-den-vu-muon/'],
  ['đôn phong', 'Xã Đôn Phong', '/don-vi/bt-don-phong/'],
  ['don phong', 'Xã Đôn Phong', '/don-vi/bt-don-phong/'],
  ['Dương Hoài Hoà', 'Dương Hoài Hòa', '/bang-vang/2023/don-vi/bt-ttyt/'],
  ['Dương Hoài Hòa', 'Dương Hoài Hòa', '/bang-vang/2023/don-vi/bt-ttyt/'],
  ['xã sĩ bình', 'Xã Sỹ Bình', '/don-vi/bt-sy-binh/'],
  ['sy binh', 'Xã Sỹ Bình', '/don-vi/bt-sy-binh/'],
  ['mỹ thanh', 'Xã Mỹ Thanh', '/don-vi/bt-my-thanh/'],
  ['mĩ thanh', 'Xã Mỹ Thanh', '/don-vi/bt-my-thanh/'],

  // Marks that were typed decide: Dương is not Đường.
  ['đường', 'Đường thư số 3 và chiếc túi chống nước', '/guong-dien-hinh/buu-ta-vung-cao/'],
  ['dương', 'Xã Dương Phong', '/don-vi/bt-duong-phong/'],
  ['duong', 'Xã Dương Phong', '/don-vi/bt-duong-phong/'],

  // A letter wrong, missing, too many, or two swapped.
  ['trieu tai phao', 'Mùi hồi trên đồi Khuổi Slao', '/guong-dien-hinh/trong-hoi-don-phong/'],
  ['Nguyen Vna Hung', 'Nguyễn Văn Hùng', '/bang-vang/2023/don-vi/bt-phu-thong/'],
  ['Nguyễn Thế Tùgn', 'Nguyễn Thế Tùng', '/bang-vang/2023/don-vi/bt-tan-tu/'],
  ['agribak', 'Agribank Chi nhánh huyện', '/don-vi/bt-agribank/'],
  ['vi huonng', 'Xã Vi Hương', '/don-vi/bt-vi-huong/'],
  ['hop tac xa nong ngiep', 'Hợp tác xã Nông nghiệp Vi Hương', '/don-vi/bt-htx-vi-huong/'],

  // In another order, in part, half typed, with words that are not there.
  ['phấu triệu tài', 'Mùi hồi trên đồi Khuổi Slao', '/guong-dien-hinh/trong-hoi-don-phong/'],
  ['khuynh hoàng văn', 'Cây mít và con đường nội đồng', '/guong-dien-hinh/hien-dat-mo-duong-quan-ha/'],
  ['Nhẫn', 'Chỉ lật sổ một lần', '/guong-dien-hinh/so-hoa-ho-tich-phong-tu-phap/'],
  ['Phấu', 'Mùi hồi trên đồi Khuổi Slao', '/guong-dien-hinh/trong-hoi-don-phong/'],
  ['vũ muộn', 'Xã Vũ Muộn', '/don-vi/bt-vu-muon/'],
  ['thcs cẩm giàng', 'Trường THCS Cẩm Giàng', '/don-vi/bt-thcs-cam-giang/'],
  ['bưu đ', 'Bưu điện huyện', '/don-vi/bt-buu-dien/'],
  ['xã vũ muộn huyện bạch thông', 'Xã Vũ Muộn', '/don-vi/bt-vu-muon/'],

  // By headline, field, movement, award, year.
  ['lợn đen', 'Người chép nhật ký cho đàn lợn đen', '/guong-dien-hinh/lon-den-vu-muon/'],
  ['phòng chống thiên tai', 'Sợi dây thừng bên ngầm tràn', '/guong-dien-hinh/cuu-nguoi-ngam-tran-quan-ha/'],
  ['nông thôn mới', 'Bắc Kạn chung sức xây dựng nông thôn mới', '/phong-trao/nong-thon-moi/'],
  ['chuyen doi so', 'Bắc Kạn đẩy mạnh chương trình chuyển đổi số', '/phong-trao/chuyen-doi-so/'],
  ['lao động tiên tiến', 'Lao động tiên tiến', '/bang-vang/2023/hinh-thuc/ldtt/'],
  ['bang khen tinh', 'Bằng khen của Chủ tịch UBND tỉnh', '/bang-vang/2023/hinh-thuc/bk-tinh/'],
  ['nguyễn văn hùng 2022', 'Nguyễn Văn Hùng', '/bang-vang/2022/don-vi/bt-phu-thong/'],
  ['2022', 'Bảng vàng năm 2022', '/bang-vang/2022/'],
  ['kế hoạch 2023', 'Kế hoạch công tác thi đua, khen thưởng năm 2023', '/ke-hoach/2023/'],
  ['thống kê', 'Thống kê khen thưởng năm 2023', '/thong-ke/2023/'],
];
