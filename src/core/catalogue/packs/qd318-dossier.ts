import {type DocumentKind} from '../../domain/vocabulary.js';

/** One document that a criterion's dossier usually holds: indicator ('' for the whole criterion), kind, title. */
export type DossierText = readonly [indicator: string, kind: DocumentKind, title: string];

/**
 * Usual documents per criterion of QĐ 318/QĐ-TTg. The four kinds are named by the letter; the titles are standard
 * practice (medium confidence), to be edited by the commune.
 */
export const QD318_DOSSIER: Readonly<Record<string, readonly DossierText[]>> = {
  '1': [
    ['1.1', 'decision', 'Quyết định phê duyệt quy hoạch chung xây dựng xã'],
    ['1.1', 'other', 'Biên bản công bố công khai quy hoạch, hình ảnh pano quy hoạch'],
    ['1.2', 'decision', 'Quyết định ban hành quy định quản lý quy hoạch chung xây dựng xã'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Quy hoạch'],
  ],
  '2': [
    ['', 'plan', 'Kế hoạch thực hiện tiêu chí Giao thông trong năm'],
    ['2.1', 'form', 'Biểu hiện trạng đường xã (tên, điểm đầu - cuối, chiều dài, rộng nền/mặt, kết cấu, năm)'],
    ['2.2', 'form', 'Biểu hiện trạng đường thôn và liên thôn'],
    ['2.3', 'form', 'Biểu hiện trạng đường ngõ, xóm'],
    ['2.4', 'form', 'Biểu hiện trạng đường trục chính nội đồng'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Giao thông'],
    ['', 'other', 'Hồ sơ, biên bản nghiệm thu các tuyến đường'],
  ],
  '3': [
    ['3.1', 'form', 'Biểu diện tích được tưới, tiêu chủ động; danh mục kênh mương'],
    ['3.2', 'plan', 'Kế hoạch phòng, chống thiên tai của xã'],
    ['3.2', 'decision', 'Quyết định kiện toàn Ban chỉ huy phòng chống thiên tai, lực lượng xung kích'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Thủy lợi và phòng, chống thiên tai'],
  ],
  '4': [
    ['4.1', 'other', 'Biên bản kiểm tra, xác nhận hệ thống điện của ngành điện'],
    ['4.2', 'form', 'Danh sách hộ sử dụng điện an toàn, thường xuyên'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Điện'],
  ],
  '5': [
    ['5', 'decision', 'Quyết định công nhận trường đạt chuẩn của từng trường'],
    ['5', 'form', 'Biểu hiện trạng cơ sở vật chất các trường'],
    ['5', 'plan', 'Kế hoạch đầu tư, sửa chữa cơ sở vật chất trường học'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Trường học'],
  ],
  '6': [
    ['6.1', 'form', 'Biểu hiện trạng nhà văn hóa, sân thể thao xã'],
    ['6.2', 'decision', 'Quyết định thành lập điểm vui chơi, giải trí cho trẻ em và người cao tuổi'],
    ['6.3', 'form', 'Biểu hiện trạng nhà văn hóa, khu thể thao các thôn'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Cơ sở vật chất văn hóa'],
  ],
  '7': [
    ['7', 'decision', 'Quyết định công nhận chợ đạt chuẩn hoặc phân loại chợ'],
    ['7', 'other', 'Nội quy chợ, giấy chứng nhận đủ điều kiện của nơi mua bán'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Cơ sở hạ tầng thương mại nông thôn'],
  ],
  '8': [
    ['8.3', 'form', 'Biểu hiện trạng đài truyền thanh, cụm loa các thôn'],
    ['8.4', 'decision', 'Quyết định thành lập tổ chuyển đổi số, tổ công nghệ số cộng đồng'],
    ['8.4', 'plan', 'Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số của xã'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Thông tin và Truyền thông'],
  ],
  '9': [
    ['9.1', 'form', 'Danh sách rà soát nhà tạm, dột nát'],
    ['9.2', 'form', 'Danh sách hộ theo loại nhà ở'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Nhà ở dân cư'],
  ],
  '10': [
    ['10', 'form', 'Biểu tổng hợp, phiếu điều tra thu nhập hộ'],
    ['10', 'report', 'Báo cáo thu nhập bình quân đầu người có xác nhận của cơ quan thống kê'],
    ['10', 'plan', 'Kế hoạch nâng cao thu nhập trong năm'],
  ],
  '11': [
    ['11', 'decision', 'Quyết định công nhận kết quả rà soát hộ nghèo, hộ cận nghèo'],
    ['11', 'form', 'Danh sách hộ nghèo, hộ cận nghèo đa chiều'],
    ['11', 'plan', 'Kế hoạch giảm nghèo trong năm'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Nghèo đa chiều'],
  ],
  '12': [
    ['12.1', 'form', 'Danh sách lao động trong độ tuổi đã qua đào tạo'],
    ['12.2', 'form', 'Danh sách lao động có bằng cấp, chứng chỉ'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Lao động'],
  ],
  '13': [
    ['13.1', 'report', 'Báo cáo hoạt động, tài chính của hợp tác xã'],
    ['13.2', 'other', 'Hợp đồng liên kết sản xuất gắn với tiêu thụ sản phẩm chủ lực'],
    ['13.3', 'other', 'Giấy chứng nhận VietGAP hoặc tương đương; hồ sơ truy xuất nguồn gốc'],
    ['13.4', 'plan', 'Kế hoạch bảo tồn, phát triển làng nghề (nếu có)'],
    ['13.5', 'decision', 'Quyết định thành lập tổ khuyến nông cộng đồng'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Tổ chức sản xuất và phát triển kinh tế nông thôn'],
  ],
  '14': [
    ['14.1', 'decision', 'Quyết định công nhận đạt chuẩn phổ cập giáo dục, xóa mù chữ'],
    ['14.2', 'form', 'Danh sách học sinh tốt nghiệp THCS và nơi tiếp tục học'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Giáo dục và Đào tạo'],
  ],
  '15': [
    ['15.1', 'form', 'Biểu tổng hợp người tham gia bảo hiểm y tế theo thôn'],
    ['15.2', 'decision', 'Quyết định công nhận xã đạt tiêu chí quốc gia về y tế'],
    ['15.3', 'report', 'Báo cáo tình trạng dinh dưỡng trẻ em dưới 5 tuổi của trạm y tế'],
    ['15.4', 'form', 'Biểu tổng hợp người dân có sổ khám chữa bệnh điện tử'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Y tế'],
  ],
  '16': [
    ['16', 'decision', 'Quyết định công nhận danh hiệu thôn văn hóa'],
    ['16', 'plan', 'Kế hoạch xây dựng NTM của các thôn'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Văn hóa'],
  ],
  '17': [
    ['17.1', 'form', 'Danh sách hộ sử dụng nước sạch theo quy chuẩn'],
    ['17.2', 'form', 'Danh sách cơ sở sản xuất - kinh doanh và hồ sơ môi trường'],
    ['17.3', 'decision', 'Quyết định thành lập tổ tự quản môi trường'],
    ['17.5', 'decision', 'Quy chế quản lý nghĩa trang'],
    ['17.6', 'plan', 'Kế hoạch thu gom, xử lý chất thải rắn'],
    ['17.6', 'other', 'Hợp đồng thu gom, vận chuyển, xử lý rác'],
    ['17.8', 'form', 'Danh sách hộ có nhà tiêu, nhà tắm, thiết bị chứa nước hợp vệ sinh'],
    ['17.9', 'form', 'Danh sách cơ sở chăn nuôi, kết quả kiểm tra vệ sinh thú y'],
    ['17.10', 'form', 'Danh sách hộ, cơ sở ký cam kết an toàn thực phẩm'],
    ['17.11', 'form', 'Danh sách hộ phân loại rác tại nguồn'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Môi trường và an toàn thực phẩm'],
  ],
  '18': [
    ['18.1', 'form', 'Danh sách cán bộ, công chức và trình độ'],
    ['18.2', 'decision', 'Quyết định, thông báo xếp loại Đảng bộ, chính quyền xã'],
    ['18.3', 'decision', 'Quyết định, thông báo xếp loại các tổ chức chính trị - xã hội'],
    ['18.4', 'decision', 'Quyết định công nhận xã đạt chuẩn tiếp cận pháp luật'],
    ['18.5', 'plan', 'Kế hoạch về bình đẳng giới, phòng chống bạo lực gia đình'],
    ['18.6', 'plan', 'Kế hoạch bồi dưỡng kiến thức xây dựng NTM cho người dân'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Hệ thống chính trị và tiếp cận pháp luật'],
  ],
  '19': [
    ['19.1', 'decision', 'Quyết định, thông báo kết quả thực hiện nhiệm vụ quân sự, quốc phòng'],
    ['19.2', 'plan', 'Kế hoạch đảm bảo an ninh trật tự trong năm'],
    ['19.2', 'decision', 'Quyết định công nhận xã đạt tiêu chuẩn an toàn về an ninh, trật tự'],
    ['', 'report', 'Báo cáo kết quả thực hiện tiêu chí Quốc phòng và An ninh'],
  ],
};

/** Usual documents of Hà Tĩnh's criterion 20. */
export const HA_TINH_20_DOSSIER: readonly DossierText[] = [
  ['20.1', 'report', 'Báo cáo rà soát 10 tiêu chí khu dân cư NTM kiểu mẫu của từng thôn'],
  ['20.2', 'decision', 'Quyết định công nhận khu dân cư NTM kiểu mẫu của các thôn'],
  ['20.3', 'decision', 'Quyết định công nhận vườn mẫu'],
  ['20.3', 'form', 'Danh sách, bản vẽ quy hoạch các vườn mẫu'],
  ['', 'plan', 'Kế hoạch xây dựng khu dân cư mẫu, vườn mẫu trong năm'],
];
