import { pseudonymOf } from "./pseudonym.ts";
import type { NoticeRenderers } from "../notice.ts";

export const privacyNotices: Pick<NoticeRenderers, "personErased"> = {
  personErased: ({ who }, { committee, say }) =>
    Promise.resolve({ text: say.privacy.done(pseudonymOf(committee, who)) }),
};
