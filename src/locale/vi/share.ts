/** How the portal shows outside itself: pictures and words of shared links, its name on a home screen. */
export const share = {
  /** Before the title of a shared record that is invented: a preview has no banner. */
  illustrativeTitle: (title: string) => `Minh họa: ${title}`,
  /** Before its description. */
  illustrativeDescription: (text: string) => `Dữ liệu minh họa, không có thật. ${text}`,
  cut: (text: string) => `${text} …`,
  /** What stands on the picture, for those who do not see it. */
  alt: (title: string, caption: string, site: string) => `${title}: ${caption}. ${site}.`,
  /** The words of each picture, line by line: a line broken by measure alone would part what belongs together. */
  pictures: {
    home: {
      title: ['Đã hứa gì,', 'đã làm gì'],
      caption: ['Lời hứa với Nhân dân,', 'có dẫn nguồn từng chi tiết'],
    },
    dialogue: {
      title: ['Đối thoại với', 'Nhân dân'],
      caption: ['Khi nào, ở đâu,', 'ai chủ trì, kết luận gì'],
    },
    plan: { title: ['Kế hoạch', 'đối thoại'], caption: ['Hứa gặp ai, khi nào, về việc gì'] },
    petition: {
      title: ['Kiến nghị', 'và trả lời'],
      caption: ['Ai trả lời, hạn đến ngày nào,', 'kết quả ra sao'],
    },
    notice: { title: ['Thông báo', 'kết luận'], caption: ['Kết luận gì, giao cho ai,', 'đến bao giờ xong'] },
    task: {
      title: ['Việc phải làm'],
      caption: ['Rõ người, rõ việc,', 'rõ trách nhiệm, rõ tiến độ,', 'rõ kết quả'],
    },
    organisation: { title: ['Đơn vị'], caption: ['Đã hứa gì, đã làm gì,', 'ai kế thừa'] },
    topic: { title: ['Lĩnh vực'], caption: ['Người dân kiến nghị gì,', 'kết quả đến đâu'] },
    illustrative: {
      title: ['Dữ liệu', 'minh họa'],
      caption: ['Không có địa phương, cơ quan', 'hay sự việc nào như vậy'],
    },
  },
} as const;
