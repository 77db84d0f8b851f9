//! The roles of those who work inside (DESIGN §3). An account has exactly one.

crate::keyed::keyed! {
    /// What someone inside is there for.
    pub enum Role: "role" {
        /// Answers the hotline.
        Operator = "operator",
        /// Leads the hotline; two of them appoint everyone else.
        Supervisor = "supervisor",
        /// Carries cases and their promises.
        Caseworker = "caseworker",
        /// Hears and speaks in a call, and sees only that call.
        Interpreter = "interpreter",
        /// Reads lists and networks.
        Analyst = "analyst",
        /// Carries papers to and from the judiciary.
        Liaison = "liaison",
        /// Publishes warnings and figures.
        Press = "press",
        /// An officer of another institution, who sees only referrals sent to him.
        Partner = "partner",
        /// Reads the 07:00 brief and approves; opens no person.
        Head = "head",
        /// Sees that something was done, not what it says.
        Oversight = "oversight",
        /// Runs the machine; reads no record and appoints nobody.
        Administrator = "administrator",
    }
}
