import { buttons, group, input, submit, type Block, type Button } from "../../cards/card.ts";
import type { Committee } from "../../domain/committee.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Messages } from "../../language/messages.ts";
import { button, press } from "../button.ts";

interface Around {
  committee: Committee;
  say: Messages;
}

const FORM = "proposal";

/** The field for a proposed item, with its own button. */
export function proposalForm(around: Around, meeting: Meeting, label: string): Block[] {
  const { say } = around;
  return [
    input("subject", { label, placeholder: say.agenda.proposeHint }),
    buttons(button(around, say.agenda.proposeSend, press("proposeItem", { meeting: { id: meeting.id } }, "subject"))),
  ];
}

/** The buttons under an agenda, one of which folds the form out: proposing needs no further message in the channel. */
export function withProposalForm(around: Around, meeting: Meeting, before: Button[], after: Button[] = []): Block[] {
  const { say } = around;
  return [
    {
      type: "ActionSet",
      spacing: "Medium",
      actions: [
        ...before.map(submit),
        { type: "Action.ToggleVisibility", title: say.agenda.proposeButton, targetElements: [FORM] },
        ...after.map(submit),
      ],
    },
    group(proposalForm(around, meeting, say.agenda.proposeField), { id: FORM, isVisible: false }),
  ];
}
