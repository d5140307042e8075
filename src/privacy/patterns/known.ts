import type { KnownPattern } from "../../spec/spec.js";
import { findCreditCard, isCardNumber } from "./credit-card.js";
import { findEmail } from "./email.js";
import { findIpv4 } from "./ipv4.js";
import type { Pattern } from "./pattern.js";
import { findPhone } from "./phone.js";

/** The patterns that a spec names without a regular expression. */
export const KNOWN_PATTERNS: Readonly<Record<KnownPattern, Pattern>> = {
  email: { name: "email", find: findEmail },
  phone: { name: "phone", find: findPhone },
  ipv4: { name: "ipv4", find: findIpv4 },
  credit_card: { name: "credit_card", find: findCreditCard, isMatch: isCardNumber },
};
