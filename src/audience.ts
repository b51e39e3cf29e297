/** For whom this build is made. The internal site holds the public one and the routes of `src/internal`. */
export const audience = process.env['BANG_VANG_AUDIENCE'] === 'internal' ? 'internal' : 'public';
