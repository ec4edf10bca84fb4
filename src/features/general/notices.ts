import type { NoticeRenderers } from "../notice.ts";

export const generalNotices: Pick<NoticeRenderers, "answered"> = {
  answered: ({ text }) => Promise.resolve({ text }),
};
