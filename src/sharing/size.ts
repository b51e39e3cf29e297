/** The size of a picture that sites which show a link agree on. */
export const pictureSize = { width: 1200, height: 630 } as const;
