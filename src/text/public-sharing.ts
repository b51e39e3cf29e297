/** The words that other sites show of ours: in a search, a feed reader, a message with a link. */
export const sharingText = {
  siteName: (organisation: string) => `Bảng Vàng ${organisation}`,
  picture: {
    site: 'Gương điển hình và khen thưởng',
    kicker: (field: string) => `Gương điển hình · ${field}`,
    siteAlt: (organisation: string, council: string) => `Bảng Vàng ${organisation}, ${council}`,
    alt: (headline: string, who: string) => `${headline}. Gương điển hình: ${who}.`,
  },
  feed: {
    link: 'Tin mới (RSS)',
    title: (organisation: string) => `Gương điển hình · Bảng Vàng ${organisation}`,
    description: (council: string) => `Gương điển hình mới do ${council} công bố.`,
  },
};
