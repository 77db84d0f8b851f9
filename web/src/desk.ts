// The desk: one document in which the team's key lives, whatever page is shown in it.

import { openContacts } from "./desk/contact.ts";
import { saveDrafts } from "./desk/draft.ts";
import { joinByInvitation } from "./desk/join.ts";
import { Keys } from "./desk/keys.ts";
import { askForPresence, keepLocked, showLock } from "./desk/lock.ts";
import { followLinks, onPage, refresh } from "./desk/navigation.ts";
import { registerPasskeys } from "./desk/passkey.ts";
import { holdBackForms } from "./desk/presence.ts";
import { sealReplies } from "./desk/reply.ts";
import { signIn } from "./desk/sign-in.ts";
import { handOutKeys } from "./desk/wrap-in.ts";

const keys = new Keys();
keys.onVaultOpened = () => {
  if (document.querySelector("[data-vault-locked]")) void refresh();
};

onPage(() => {
  showLock(keys);
  signIn(keys);
  openContacts(keys);
  sealReplies();
  saveDrafts(keys);
  registerPasskeys();
  joinByInvitation();
  handOutKeys();
});
keepLocked(keys);
holdBackForms(askForPresence);
followLinks();
