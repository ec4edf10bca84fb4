import type { HeldItem } from "../record.ts";

/** What every meeting begins with; `last` is the meeting whose minutes are approved. */
export const approval = (last: number): HeldItem => ({
  title: `Godkendelse af dagsorden og referat fra ${last}. møde`,
  presenters: ["Mette Holm"],
  kind: "decision",
  minutes: 5,
  background: "",
  recommendations: [`At dagsordenen og referatet fra ${last}. møde godkendes.`],
  attachments: [`Referat, ${last}. møde.pdf`],
  decisions: ["approved"],
  outcome: "Dagsorden og referat blev godkendt uden bemærkninger.",
});

/** What every meeting ends with. */
export const anyOtherBusiness = (outcome: string): HeldItem => ({
  title: "Eventuelt",
  presenters: [],
  kind: null,
  minutes: 10,
  background: "",
  recommendations: [],
  attachments: [],
  decisions: [],
  outcome,
});
