/** Surnames of the Kinh and of the minorities, folded. Not a list of who may exist: one piece of evidence among others. */
export const surnames: ReadonlySet<string> = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm mai trịnh đào hà lương cao tô tạ " +
    "châu thái phùng tăng trương vương quách kiều chu la lưu mạc nghiêm ninh nông ông phó phương quang quản sầm thạch thân thẩm " +
    "tiêu tôn tống triệu trình từ ung uông văn vi viên vy xa yên âu bạch bế bành bàng biện bồ ca cái cam cấn chử chung chúc cù cung " +
    "cầm cồ cổ danh dư diệp doãn đàm đan đái điền điêu đậu đèo đồng đường đới giang giàng giáp già hạ hán hàn hàng hầu hình hoa hứa " +
    "hùng hờ khà khiếu khổng khuất khúc khương kha kim kông lò lã lại lăng lèo lều liêu liễu lộc lỗ lục lường lữ ma mã mạch mẫn mùa mông " +
    "mộng mục nhâm nhan nhữ nùng ngân ngọ ngũ ngụy nhiếp ổn phí phụng phù pờ phàn quan quàng quế sái sùng siu sơn sử tòng tạo tao tẩn " +
    "tán tề thang thào thạc thiều thi thiệu thăng thoòng tráng trà trang tri triều trưng trưởng tường tưởng tần ứng vàng vừ vòng vì " +
    "xin xồng xuân y a rơ rơmah rcom ksor siu nay kpă kpa k'sor h' êban ê-ban niê mlô hmok ayun bya buôn krông knul adrơng " +
    "alê bhling blúp bnướch cơlâu hiên hốih hôih jơ ra lăng pơloong zơrâm ating ta ngôn bríu arất hồ riah cil kơ kơsă kon liêng lơ mu " +
    "rơông k' ha mã lương chamalea kator pi năng katơr đạo thập qua báo lưu mang đinh bàn chảo chíu lầu lỳ lù lùng phà phủng thèn ly " +
    "hạng hảng hoàng cứ cư chang dình sình giàng thò mua và ngải pà pồ sần tỉn ví sì pồn tòng cà lò kha lữ vi lang lô lương moong cụt " +
    "kèo xeo ven quang chích hủng bá vừ xồng cầm hà lo ven tặng nhiêu đầu phúng đổng trì tiết khâu kha bố huân nhạc tương"
  ).split(" "),
);
