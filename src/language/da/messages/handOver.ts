export const handOver = {};
