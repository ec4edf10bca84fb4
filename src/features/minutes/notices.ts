import { minutesKey } from "../../ports/records.ts";
import type { NoticeRenderers } from "../notice.ts";
import { minutesCard } from "./card.ts";

export const minutesNotices: Pick<NoticeRenderers, "minutes"> = {
  async minutes({ meeting }, scope) {
    const kept = await scope.records.minutes.read(scope.committee.id, minutesKey(meeting));
    return kept && minutesCard(kept.value, scope);
  },
};
