export const minutes = {};
