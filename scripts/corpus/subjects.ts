/** What citizens say about a matter of one subject: about drains where the matter is about drains. */

/** The words by which a subject is known, each as a whole. */
function words(alternatives: TemplateStringsArray): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives.raw[0]})(?!\\p{L})`, 'giu');
}

/**
 * The pattern says which matters are of the subject, by the words of their title and summary; the braces are filled by
 * `place.ts`.
 */
export const subjects: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    words`ngập|thoát nước|cống|rãnh|nước đọng|nước thải`,
    [
      'Khi mưa trên {minutes} phút, nước đọng ở {spot} cao {centimetres} cm và {hours} giờ sau mới rút hết.',
      'Hố ga trước {spot} bị lá khô, túi ni lông bịt kín, nắp gang vỡ {cases} tấm.',
      'Cốt nền {way} thấp hơn {otherWay} chừng {centimetres} cm nên nước dồn cả về đây.',
      'Sau mỗi trận mưa, {households} hộ phải tát nước, kê đồ, nhà vệ sinh trào ngược.',
      'Đoạn cống qua {spot} bằng gạch xây từ năm {oldYear}, đã sụt {metres} m.',
      'Mùi hôi từ miệng cống bốc lên {when}, muỗi nhiều hơn hẳn các nơi khác.',
    ],
  ],
  [
    words`đèn đường|đèn|chiếu sáng|bóng đèn|cột điện`,
    [
      'Có {cases} cột đèn không sáng, chỗ tối nhất là trước {spot}.',
      'Bóng cao áp chập chờn, {when} bật muộn, có hôm tắt trước 4 giờ sáng.',
      'Tủ điều khiển ở {spot} hở nắp, dây dẫn chạm cành cây, đã {times} lần nhảy aptomat.',
      'Người đi bộ phải soi bằng điện thoại, đã có {cases} người vấp ngã trên {way}.',
      'Khoảng cách giữa hai cột trên {way} dài tới {length} m, ánh sáng không phủ hết lòng đường.',
      'Tổ liên gia đề nghị thay bằng đèn LED, lắp thêm {times} bóng ở khúc cua gần {spot}.',
    ],
  ],
  [
    words`mặt đường|ổ gà|lòng đường|đường hẹp|giao thông|ùn tắc|va chạm|vỉa hè|hè phố|lấn chiếm|đỗ xe`,
    [
      'Mặt đường trước {spot} bong tróc, ổ gà sâu {centimetres} cm, {vehicle} phải tránh sang làn ngược chiều.',
      'Trong {pastQuarter} đã có {cases} vụ va chạm ở khúc cua gần {spot}, chủ yếu {when}.',
      'Vạch sơn, gờ giảm tốc trên {way} đã mờ, không còn nhìn thấy khi trời mưa.',
      'Ô tô đỗ hai bên {way}, phần còn lại rộng chưa đến {metres} m.',
      'Hàng rong, biển quảng cáo, mái che vươn ra chiếm hết vỉa hè từ {spot} đến {otherSpot}.',
      'Người đi xe lăn qua {spot} phải xuống lòng đường một đoạn {length} m.',
      'Xe quá tải né trạm cân chạy vào {way} {when}, làm vỡ {cases} tấm đan rãnh.',
    ],
  ],
  [
    words`rác(?: thải)?|phế thải|xác gia|bốc mùi|vệ sinh môi trường|ô nhiễm|mùi hôi|khói`,
    [
      'Xe gom bỏ chuyến {times} lần mỗi tuần, túi rác chất cao trước {spot}.',
      'Có người chở xà bần, đệm cũ, bồn cầu vỡ đổ trộm ở {spot} {when}.',
      'Nước rỉ rác chảy thành vệt dài {length} m theo {way}, ruồi nhặng bay vào nhà.',
      'Thùng phân loại đặt ở {spot} bị vỡ nắp, chuột và mèo hoang bới tung.',
      'Khói đốt rơm rạ, bao bì ở {spot} bay vào lớp mẫu giáo.',
      'Phí vệ sinh thu {money} nghìn đồng mỗi hộ nhưng lịch thu gom không được niêm yết.',
    ],
  ],
  [
    words`nước máy|nước sạch|giếng khoan|nước giếng|cấp nước|mất nước`,
    [
      'Áp lực nước ở tầng hai {way} gần như bằng không {when}, phải hứng từng xô.',
      'Nước có cặn vàng, để {hours} giờ thì lắng thành lớp bùn mỏng dưới đáy chậu.',
      'Đường ống nhựa chạy nổi dọc {way}, đã vỡ {cases} lần trong {pastQuarter}.',
      'Hóa đơn của {households} hộ tăng bất thường, có nhà đi vắng vẫn báo {cases} khối.',
      'Xe bồn chỉ đến {spot} mỗi tuần {times} chuyến, người già không xách nổi can nước.',
    ],
  ],
  [
    words`trường (?:thcs|mầm non|tiểu học)|cổng trường|năm học|học đường|dãy nhà|học sinh|lớp|giáo viên|phụ huynh|mầm non|tuyển sinh|bán trú`,
    [
      'Sĩ số có lớp lên tới {lessons} cháu, bàn ghế kê sát bục giảng.',
      'Các cháu phải đi {kilometres} km đến nơi gần nhất, {when} không có người đưa đón.',
      'Khoản thu tự nguyện ghi {money} nghìn đồng nhưng không kèm dự toán chi.',
      'Nhà vệ sinh, bếp ăn bán trú xuống cấp, {cases} vòi rửa tay không có nước.',
      'Ban đại diện cha mẹ đã họp ngày {day}, thống nhất kiến nghị bằng biên bản.',
      'Thư viện, phòng tin học mở cửa {hours} giờ mỗi tuần vì thiếu người phụ trách.',
    ],
  ],
  [
    words`khám|thuốc|trạm y tế|bệnh|sốt|bảo hiểm y tế|tiêm chủng`,
    [
      'Trạm chỉ có {times} nhân viên, {when} người chờ ngồi tràn ra hành lang.',
      'Máy đo huyết áp, máy xét nghiệm đường huyết hỏng từ {month}, chưa thay que thử.',
      'Trong {weeks} tuần đã ghi nhận {cases} ca sốt phát ban ở {area}.',
      'Người đi lại khó khăn mong có buổi khám tại nhà, phát thuốc theo sổ theo dõi.',
      'Lịch tiêm chủng dán ở {spot} không ghi loại vắc xin, phụ huynh phải gọi hỏi từng nơi.',
    ],
  ],
  [
    words`đất|giấy chứng nhận|sổ đỏ|ranh giới|quy hoạch|thu hồi|đền bù|bồi thường|tái định cư|giải phóng mặt bằng`,
    [
      'Mốc giới cắm lần sau lệch {metres} m so với trích lục cũ, cắt vào sân của {cases} hộ.',
      'Giá bồi thường áp cho {way} thấp hơn {percent}% so với {otherWay} dù cùng mặt tiền.',
      'Sổ mục kê và bản đồ giải thửa năm {oldYear} ghi khác nhau về loại đất.',
      'Có {households} hộ nhận tiền tạm cư {times} đợt, đợt cuối chậm {weeks} tuần.',
      'Quy hoạch treo khiến nhà dột nát ở {way} không được cấp phép sửa chữa.',
      'Hợp thửa, tách thửa phải đo đạc lại, phí trích đo {money} nghìn đồng mỗi lần.',
      'Cọc bê tông ở {spot} đã đổ, hai bên tự rào bằng lưới thép.',
    ],
  ],
  [
    words`hồ sơ|thủ tục|một cửa|hộ tịch|chứng thực|cư trú|trực tuyến|định danh|hành chính công`,
    [
      'Màn hình gọi số ở quầy hỏng, người đến sau lại được gọi trước.',
      'Bản chứng thực phải chờ {hours} giờ vì người ký đi họp, không có người thay.',
      'Nộp trên mạng báo lỗi khi tải ảnh, tổng đài bận suốt {when}.',
      'Cùng một thủ tục mà {times} lần được hướng dẫn {times} kiểu giấy tờ khác nhau.',
      'Trích lục khai sinh, xác nhận độc thân đều phải chờ tra sổ giấy năm {oldYear}.',
      'Giấy hẹn trả không có mã vạch, muốn tra cứu phải gọi số máy luôn bận.',
    ],
  ],
  [
    words`chữa cháy|phòng cháy|cháy nổ|thoát nạn|chập điện`,
    [
      'Họng nước chữa cháy gần {spot} bị bịt xi măng, van gỉ không mở được.',
      'Xe máy để kín cầu thang, cửa sắt khóa ngoài {when}, không còn lối thoát thứ hai.',
      'Dây điện, cáp viễn thông bó thành búi sà thấp trước {spot}, tia lửa bắn ra khi mưa.',
      'Đã kiểm đếm {cases} bình bột hết hạn, kim áp kế tụt về vạch đỏ.',
      'Buổi diễn tập ngày {day} cho thấy xe thang không quay đầu được ở {way}.',
    ],
  ],
  [
    words`trộm|an ninh|camera|tiếng ồn|tiếng ồn|karaoke|quán hát|nẹt pô|cờ bạc|ma túy|đua xe|chó thả|trật tự`,
    [
      'Loa kéo, đàn organ hoạt động {when}, có hôm quá nửa đêm, người ốm không ngủ được.',
      'Trong {pastQuarter} ở {way} mất {cases} xe máy, xe đạp điện, chưa tìm lại được chiếc nào.',
      'Nhóm thanh thiếu niên tụ tập nẹt pô, bốc đầu xe quanh {spot}.',
      'Camera ở {spot} mờ ống kính, đầu ghi đầy từ {month}, không trích xuất được.',
      'Chó thả rông không rọ mõm đã cắn {times} người gần {spot}.',
      'Đội tuần tra tự quản thiếu đèn pin, áo phản quang, chỉ đi được {times} tối mỗi tuần.',
    ],
  ],
  [
    words`nhà chợ|chợ mẫu|chợ cóc|chợ tạm|tiểu thương|quầy|cân đối chứng|thực phẩm|kiểm dịch|hàng hóa|giết mổ`,
    [
      'Mái tôn, máng xối nhà lồng thủng {cases} chỗ, hàng khô ẩm mốc.',
      'Tiền thuê quầy tăng {percent}% trong khi khách giảm, nhiều sạp treo biển sang nhượng.',
      'Thịt cá bày sát nền ướt, không có kệ inox, nước rửa chảy tràn lối đi.',
      'Người bán rong tràn ra cổng {when}, tiểu thương đóng thuế bên trong ế ẩm.',
      'Hóa đơn điện chia theo đầu quầy, quầy đông lạnh và quầy hàng xén đóng như nhau.',
    ],
  ],
  [
    words`xây dựng|trái phép|sai phép|chung cư|tập thể|kiểm định|nứt|khối \p{Lu}`,
    [
      'Công trình cạnh {spot} đào móng sâu {metres} m, tường nhà bên nứt chân chim.',
      'Giàn giáo, cát sỏi tràn ra {way}, không che chắn, không biển báo thi công.',
      'Tầng tum, chuồng cọp cơi nới thêm {metres} m, che hết ánh sáng nhà phía sau.',
      'Dầm ban công lộ cốt thép gỉ, vữa trần rơi {times} lần trong {pastQuarter}.',
      'Biên bản đình chỉ ngày {day} đã dán nhưng thợ vẫn làm {when}.',
      'Quỹ bảo trì còn {money} triệu đồng, ban quản trị chưa công khai sao kê.',
    ],
  ],
  [
    words`lũ|bão|đê|sạt|ngập lụt|cứu trợ|kè`,
    [
      'Mái kè ở {spot} lún {centimetres} cm, đá hộc trôi xuống lòng sông.',
      'Nước lên nhanh trong {hours} giờ, thuyền thúng và áo phao không đủ cho {households} hộ.',
      'Loa báo bão ở {spot} hỏng, bà con biết tin qua điện thoại của người thân.',
      'Thóc giống, gia cầm, ao cá của {households} hộ bị cuốn trôi, chưa được lập biên bản.',
      'Bao cát, rọ thép dự trữ từ {lastYear} đã mục, không dùng được.',
    ],
  ],
  [
    words`ruộng|rau|nước tưới|thiếu nước vụ mùa|kênh nhánh|bồi lắng|chăn nuôi|gia cầm|cá lồng|nông sản|cánh đồng`,
    [
      'Kênh nội đồng bồi lắng {centimetres} cm, cuối nguồn không có nước {season}.',
      'Giá vật tư tăng {percent}%, lúa và rau màu bán không bù công gặt.',
      'Ốc bươu vàng, chuột đồng phá {percent}% diện tích, thuốc diệt chưa được cấp.',
      'Thương lái ép giá, hợp tác xã chưa có kho lạnh nên dưa, cà chua phải đổ bỏ.',
      'Máy bơm dã chiến ở {spot} cháy mô tơ, chờ thợ {weeks} tuần.',
    ],
  ],
  [
    words`thanh niên|đoàn viên|việc làm|khởi nghiệp|học nghề|tình nguyện|sinh viên`,
    [
      'Lớp học nghề sửa chữa điện lạnh, pha chế, lập trình mở {times} khóa mà thông báo chậm.',
      'Vốn vay ưu đãi {money} triệu đồng đòi thế chấp, người mới lập nghiệp không đáp ứng.',
      'Câu lạc bộ kỹ năng, ngoại ngữ, nhảy hiện đại thiếu chỗ tập {when}.',
      'Ngày hội tuyển dụng {season} có {cases} doanh nghiệp nhưng phần lớn cần thợ may.',
      'Tủ sách, đàn ghi ta, bàn bóng bàn do đoàn viên quyên góp đang xếp trong kho.',
    ],
  ],
  [
    words`sân chơi|thể thao|thể dục|nhà văn hóa|lễ hội|di tích|cổng đình|sân đình|hội đình|thư viện|vườn hoa|công viên`,
    [
      'Xà đơn, xích đu, cầu trượt ở {spot} gãy {cases} chỗ, cạnh sắt nhọn chưa bọc.',
      'Phông màn, âm ly, ghế nhựa của nhà văn hóa cũ từ năm {oldYear}, hội họp phải đi mượn.',
      'Hội làng {season} thu tiền gửi xe {money} nghìn đồng, không có vé.',
      'Ngói âm dương, câu đối, hoành phi ở đình mối mọt, mưa dột xuống ban thờ.',
      'Đội bóng chuyền hơi, dưỡng sinh, cờ tướng tranh nhau giờ sân {when}.',
    ],
  ],
  [
    words`trợ cấp|hộ nghèo|cận nghèo|người cao tuổi|khuyết tật|hưu trí|thương binh|người có công|liệt sĩ|neo đơn|tiền hỗ trợ`,
    [
      'Xếp loại hộ nghèo bằng bảng điểm, có xe máy cũ cũng bị trừ điểm như xe mới.',
      'Tiền trợ cấp tháng chuyển chậm {weeks} tuần, thẻ ngân hàng nhiều cụ không biết rút.',
      'Có {cases} người neo đơn ở {area} chưa được lập danh sách.',
      'Quà {season} phát theo tổ, người tạm trú dài hạn không có suất.',
      'Xe lăn, máy trợ thính, nạng gỗ được tặng năm {lastYear} đã hỏng, chưa được đổi.',
    ],
  ],
  [
    words`cát|mỏ|khai thác|khoáng sản|vật liệu|xe ben|bụi`,
    [
      'Sà lan neo sát bờ {when}, tiếng máy nổ rung cửa kính cách {length} m.',
      'Bụi đỏ phủ mái ngói, lá cây, {households} hộ phải đóng cửa cả ngày.',
      'Xe chở quá thành thùng, không phủ bạt, rơi đá dăm trên {way}.',
      'Bến bãi ở {spot} hết phép từ {month} nhưng băng tải vẫn chạy.',
    ],
  ],
  [
    words`công khai|minh bạch|quỹ|thu chi|dự toán|tham nhũng|tiêu cực|giám sát|đảng|chi bộ|cán bộ`,
    [
      'Bảng thu chi dán ở {spot} chỉ ghi tổng số, không kèm chứng từ.',
      'Dự toán {money} triệu đồng đội lên {percent}% mà biên bản nghiệm thu chưa công bố.',
      'Phiếu lấy ý kiến phát {passers} tờ, kiểm được {percent}% nhưng kết quả không đọc tại cuộc họp.',
      'Đề nghị niêm yết hợp đồng, quyết toán và tên đơn vị trúng thầu trong {weeks} tuần.',
      'Nghị quyết chi bộ giao việc này từ {month}, sinh hoạt kỳ sau không thấy kiểm điểm.',
    ],
  ],
  [
    words`cây xanh|cây đổ|cành|tỉa`,
    [
      'Một cây {tree} cạnh {spot} đã nghiêng, rễ làm nứt {metres} m tường bao.',
      'Thân {tree} rỗng ruột, nấm mọc quanh gốc, cành khô rơi trúng mái tôn {times} lần.',
      'Hố trồng cây bị đổ bê tông kín gốc suốt {length} m dọc {way}.',
    ],
  ],
];
