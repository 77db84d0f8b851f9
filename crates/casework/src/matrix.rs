//! Who may do what: one table, read by the program, by the tests and by whoever oversees it.
//!
//! A row is an act on a record, a column a role (DESIGN §3). The table says what a role may do at all; which
//! record, and whether two people must agree, is asked besides, by the act itself. What the table does not name,
//! nobody may do.

use crate::keyed::keyed;
use crate::role::Role;

keyed! {
    /// Something that someone inside does with records. Each one leaves an entry in the ledger.
    pub enum Act: "act" {
        /// See which contacts wait.
        QueueList = "queue-list",
        /// Read a contact's outside: kind, urgency, safe contact, state.
        ContactOpen = "contact-open",
        /// Fetch a contact's envelopes, to open them in one's own browser.
        EnvelopeOpen = "envelope-open",
        /// Give a contact an urgency.
        ContactTriage = "contact-triage",
        /// Answer a reporter.
        ContactReply = "contact-reply",
        /// End a contact: answered, handed on, out of scope, abandoned.
        ContactClose = "contact-close",
        /// Take a call and write down what is said.
        CallTake = "call-take",
        /// Hear and speak in a call as its interpreter.
        CallInterpret = "call-interpret",
        /// Hand an attachment's key to the vault, so that the server can read the file.
        AttachmentTake = "attachment-take",
        /// Read the names mentioned in a tip.
        MentionOpen = "mention-open",
        /// Make a lead of a mention.
        MentionLead = "mention-lead",
        /// Say who sits at the desk when.
        RosterSet = "roster-set",

        /// Make a file for a person.
        PersonCreate = "person-create",
        /// Open a person's file.
        PersonOpen = "person-open",
        /// See which persons there are.
        PersonList = "person-list",
        /// Look for a person by name.
        PersonSearch = "person-search",
        /// Add a name, as found.
        NameFormAdd = "name-form-add",
        /// Add a document, phone or account.
        IdentifierAdd = "identifier-add",
        /// Say how two persons are tied.
        RelationAdd = "relation-add",
        /// Add what a source says.
        ClaimAdd = "claim-add",
        /// Correct a claim; the old one stays.
        ClaimCorrect = "claim-correct",
        /// Say that a fate is proved, first or second of two.
        FateConfirm = "fate-confirm",

        /// Open a case for a person.
        CaseOpen = "case-open",
        /// Read a case.
        CaseRead = "case-read",
        /// See which cases there are.
        CaseList = "case-list",
        /// Close a case.
        CaseClose = "case-close",
        /// Open a closed case again.
        CaseReopen = "case-reopen",
        /// Stop all that goes out in a case.
        HoldSet = "hold-set",
        /// Let things go out again.
        HoldLift = "hold-lift",
        /// See what is due next.
        PromiseList = "promise-list",
        /// Promise something by a time.
        PromiseMake = "promise-make",
        /// Say that a promise was kept, or take it back.
        PromiseKeep = "promise-keep",

        /// Check a list without keeping it.
        ListCheck = "list-check",
        /// Take in a list.
        ListImport = "list-import",
        /// Read a list.
        ListOpen = "list-open",
        /// Approve what is given in return for a list.
        ListTermsApprove = "list-terms-approve",
        /// See which records may be one person.
        CandidateList = "candidate-list",
        /// Compare two records.
        CandidateOpen = "candidate-open",
        /// Decide about a candidate, first.
        DecideFirst = "decide-first",
        /// Decide about a candidate, second.
        DecideSecond = "decide-second",
        /// Undo a decision.
        DecisionUndo = "decision-undo",
        /// See who may be about to leave and waits for advice.
        PreventionList = "prevention-list",
        /// Open a prevention task, with the row it rests on.
        PreventionOpen = "prevention-open",
        /// Take a prevention task, bring advice, say what came of it.
        PreventionAdvise = "prevention-advise",
        /// Give a letter to someone who is not the man on the list.
        LetterIssue = "letter-issue",

        /// Take in evidence.
        ExhibitTake = "exhibit-take",
        /// Look at evidence.
        ExhibitOpen = "exhibit-open",
        /// Read a recruiter's network.
        NetworkRead = "network-read",
        /// Tie two parts of a network together.
        NetworkLink = "network-link",

        /// Write a referral.
        ReferralDraft = "referral-draft",
        /// Clear a referral for sending.
        ReferralClear = "referral-clear",
        /// Read a referral; a partner only one sent to him.
        ReferralOpen = "referral-open",
        /// Answer a referral that was sent to one.
        ReferralAnswer = "referral-answer",
        /// Read the judiciary's requests and orders.
        DocketRead = "docket-read",
        /// Enter a request, an order or an outcome.
        DocketEnter = "docket-enter",
        /// Let something cross to the judiciary, on a ground.
        DisclosureMake = "disclosure-make",
        /// Make a court file.
        BundleMake = "bundle-make",

        /// Write a public warning.
        WarningWrite = "warning-write",
        /// Approve a public warning.
        WarningApprove = "warning-approve",
        /// Prepare figures for the public.
        FiguresPrepare = "figures-prepare",
        /// Approve figures for the public.
        FiguresApprove = "figures-approve",
        /// Read the 07:00 brief: counts and what is overdue, no person.
        BriefRead = "brief-read",

        /// See who works here.
        StaffList = "staff-list",
        /// Invite someone; a second supervisor must agree.
        StaffInvite = "staff-invite",
        /// Agree to what another began: an invitation, a change of role.
        StaffApprove = "staff-approve",
        /// End someone's access at once.
        StaffRevoke = "staff-revoke",
        /// Wrap the team's key to a member, or begin a new one.
        TeamWrap = "team-wrap",
        /// Hand the vault's key to the server's memory.
        VaultUnlock = "vault-unlock",
        /// Sign in, fetch one's own sealed keys, prove again that one is there.
        SessionBegin = "session-begin",
        /// Change one's own sign-in words and passkeys.
        OwnKeysChange = "own-keys-change",

        /// Read the ledger: that something was done, not what it says.
        LedgerRead = "ledger-read",
        /// Learn whom a pseudonym in the ledger stands for; a second one must agree.
        LedgerResolve = "ledger-resolve",
        /// Read this table.
        MatrixRead = "matrix-read",
        /// Run the machine: backups, jobs, settings.
        MachineRun = "machine-run",
    }
}

/// One row of the table: an act, and a mark under each role in the order of [`Role::ALL`].
type Row = (Act, &'static str);

/// The table. `x`: may; `.`: may not.
///
/// Columns: Operator, Supervisor, Caseworker, Interpreter, Analyst, Liaison, Press, Partner, Head, Oversight,
/// Administrator.
#[rustfmt::skip]
const TABLE: &[Row] = &[
    //                       Op Su Ca In An Li Pr Pa He Ov Ad
    (Act::QueueList,        "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::ContactOpen,      "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::EnvelopeOpen,     "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::ContactTriage,    "x  x  .  .  .  .  .  .  .  .  ."),
    (Act::ContactReply,     "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::ContactClose,     "x  x  .  .  .  .  .  .  .  .  ."),
    (Act::CallTake,         "x  x  .  .  .  .  .  .  .  .  ."),
    (Act::CallInterpret,    ".  .  .  x  .  .  .  .  .  .  ."),
    (Act::AttachmentTake,   "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::MentionOpen,      "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::MentionLead,      ".  x  x  .  .  .  .  .  .  .  ."),
    (Act::RosterSet,        ".  x  .  .  .  .  .  .  .  .  ."),

    (Act::PersonCreate,     "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::PersonOpen,       "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::PersonList,       ".  x  x  .  .  .  .  .  .  .  ."),
    (Act::PersonSearch,     "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::NameFormAdd,      "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::IdentifierAdd,    "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::RelationAdd,      "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::ClaimAdd,         "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::ClaimCorrect,     ".  x  x  .  .  .  .  .  .  .  ."),
    (Act::FateConfirm,      ".  x  x  .  .  .  .  .  .  .  ."),

    (Act::CaseOpen,         ".  x  x  .  .  .  .  .  .  .  ."),
    (Act::CaseRead,         "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::CaseList,         ".  x  x  .  .  .  .  .  .  .  ."),
    (Act::CaseClose,        ".  x  x  .  .  .  .  .  .  .  ."),
    (Act::CaseReopen,       ".  x  x  .  .  .  .  .  .  .  ."),
    (Act::HoldSet,          "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::HoldLift,         ".  x  x  .  .  .  .  .  .  .  ."),
    (Act::PromiseList,      "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::PromiseMake,      "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::PromiseKeep,      "x  x  x  .  .  .  .  .  .  .  ."),

    (Act::ListCheck,        ".  .  .  .  x  .  .  .  .  .  ."),
    (Act::ListImport,       ".  .  .  .  x  .  .  .  .  .  ."),
    (Act::ListOpen,         ".  .  x  .  x  .  .  .  .  .  ."),
    (Act::ListTermsApprove, ".  .  .  .  .  .  .  .  x  .  ."),
    (Act::CandidateList,    ".  x  x  .  x  .  .  .  .  .  ."),
    (Act::CandidateOpen,    ".  x  x  .  x  .  .  .  .  .  ."),
    (Act::DecideFirst,      ".  x  x  .  x  .  .  .  .  .  ."),
    (Act::DecideSecond,     ".  x  x  .  x  .  .  .  .  .  ."),
    (Act::DecisionUndo,     ".  x  x  .  x  .  .  .  .  .  ."),
    // Advice is brought by civilian caseworkers and by nobody else; a supervisor sees what is late.
    (Act::PreventionList,   ".  x  x  .  .  .  .  .  .  .  ."),
    (Act::PreventionOpen,   ".  .  x  .  .  .  .  .  .  .  ."),
    (Act::PreventionAdvise, ".  .  x  .  .  .  .  .  .  .  ."),
    (Act::LetterIssue,      ".  x  x  .  .  .  .  .  .  .  ."),

    (Act::ExhibitTake,      ".  .  x  .  x  x  .  .  .  .  ."),
    (Act::ExhibitOpen,      ".  .  .  .  x  x  .  .  .  .  ."),
    (Act::NetworkRead,      ".  .  .  .  x  x  .  .  .  .  ."),
    (Act::NetworkLink,      ".  .  .  .  x  .  .  .  .  .  ."),

    (Act::ReferralDraft,    ".  x  x  .  .  x  .  .  .  .  ."),
    (Act::ReferralClear,    ".  x  .  .  .  x  .  .  .  .  ."),
    (Act::ReferralOpen,     ".  x  x  .  .  x  .  x  .  .  ."),
    (Act::ReferralAnswer,   ".  .  .  .  .  .  .  x  .  .  ."),
    (Act::DocketRead,       ".  .  .  .  .  x  .  .  .  .  ."),
    (Act::DocketEnter,      ".  .  .  .  .  x  .  .  .  .  ."),
    (Act::DisclosureMake,   ".  x  .  .  .  x  .  .  .  .  ."),
    (Act::BundleMake,       ".  .  .  .  .  x  .  .  .  .  ."),

    (Act::WarningWrite,     ".  .  .  .  x  .  x  .  .  .  ."),
    (Act::WarningApprove,   ".  x  .  .  .  .  .  .  x  .  ."),
    (Act::FiguresPrepare,   ".  .  .  .  .  .  x  .  .  .  ."),
    (Act::FiguresApprove,   ".  .  .  .  .  .  .  .  x  .  ."),
    (Act::BriefRead,        ".  x  .  .  .  .  .  .  x  .  ."),

    (Act::StaffList,        ".  x  .  .  .  .  .  .  .  x  ."),
    (Act::StaffInvite,      ".  x  .  .  .  .  .  .  .  .  ."),
    (Act::StaffApprove,     ".  x  .  .  .  .  .  .  .  .  ."),
    (Act::StaffRevoke,      ".  x  .  .  .  .  .  .  .  .  ."),
    (Act::TeamWrap,         ".  x  .  .  .  .  .  .  .  .  ."),
    // A power cut at night finds one operator alone.
    (Act::VaultUnlock,      "x  x  x  .  .  .  .  .  .  .  ."),
    (Act::SessionBegin,     "x  x  x  x  x  x  x  x  x  x  x"),
    (Act::OwnKeysChange,    "x  x  x  x  x  x  x  x  x  x  x"),

    (Act::LedgerRead,       ".  .  .  .  .  .  .  .  .  x  ."),
    (Act::LedgerResolve,    ".  .  .  .  .  .  .  .  .  x  ."),
    (Act::MatrixRead,       "x  x  x  x  x  x  x  x  x  x  x"),
    (Act::MachineRun,       ".  .  .  .  .  .  .  .  .  .  x"),
];

/// Whether someone of this role may do this act at all.
pub fn may(role: Role, act: Act) -> bool {
    TABLE
        .iter()
        .any(|(row, marks)| *row == act && is_marked(marks, role))
}

/// The table's rows, in its order: an act and the roles that may do it.
pub fn rows() -> impl Iterator<Item = (Act, Vec<Role>)> {
    TABLE.iter().map(|&(act, marks)| {
        (
            act,
            Role::ALL
                .iter()
                .copied()
                .filter(|&role| is_marked(marks, role))
                .collect(),
        )
    })
}

/// Each role has three characters of a row; its mark is the first.
fn is_marked(marks: &str, role: Role) -> bool {
    marks.as_bytes().get(role as usize * 3) == Some(&b'x')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What everybody may who works here: sign in, keep their own keys, read this table.
    const EVERYBODY: [Act; 3] = [Act::SessionBegin, Act::OwnKeysChange, Act::MatrixRead];

    /// What a role may besides.
    fn acts_of(role: Role) -> Vec<Act> {
        let may_do = Act::ALL.iter().copied().filter(|&act| may(role, act));
        may_do.filter(|act| !EVERYBODY.contains(act)).collect()
    }

    #[test]
    fn everybody_signs_in_and_reads_the_table() {
        for act in EVERYBODY {
            assert!(Role::ALL.iter().all(|&role| may(role, act)), "{act}");
        }
    }

    #[test]
    fn every_act_has_one_row_and_every_row_a_mark_for_every_role() {
        let acts: Vec<Act> = TABLE.iter().map(|(act, _)| *act).collect();
        assert_eq!(acts, Act::ALL);
        for (act, marks) in TABLE {
            let marks: Vec<&str> = marks.split("  ").collect();
            assert_eq!(marks.len(), Role::ALL.len(), "{act}");
            assert!(marks.iter().all(|mark| matches!(*mark, "x" | ".")), "{act}");
            assert!(marks.contains(&"x"), "nobody may {act}");
        }
    }

    #[test]
    fn administrator_runs_the_machine_and_reads_nothing() {
        assert_eq!(acts_of(Role::Administrator), [Act::MachineRun]);
    }

    #[test]
    fn head_reads_the_brief_and_approves_but_opens_no_person() {
        let approvals = [
            Act::ListTermsApprove,
            Act::WarningApprove,
            Act::FiguresApprove,
            Act::BriefRead,
        ];
        assert_eq!(acts_of(Role::Head), approvals);
    }

    #[test]
    fn oversight_sees_that_and_not_what() {
        let reads = [Act::StaffList, Act::LedgerRead, Act::LedgerResolve];
        assert_eq!(acts_of(Role::Oversight), reads);
    }

    #[test]
    fn partner_sees_referrals_and_interpreter_a_call() {
        assert_eq!(
            acts_of(Role::Partner),
            [Act::ReferralOpen, Act::ReferralAnswer]
        );
        assert_eq!(acts_of(Role::Interpreter), [Act::CallInterpret]);
    }

    #[test]
    fn press_touches_no_record_of_a_person() {
        assert_eq!(
            acts_of(Role::Press),
            [Act::WarningWrite, Act::FiguresPrepare]
        );
    }

    #[test]
    fn whoever_prepares_to_leave_is_met_by_civilian_caseworkers_alone() {
        for act in [Act::PreventionOpen, Act::PreventionAdvise] {
            let who: Vec<Role> = Role::ALL
                .iter()
                .copied()
                .filter(|&role| may(role, act))
                .collect();
            assert_eq!(who, [Role::Caseworker], "{act}");
        }
    }

    #[test]
    fn names_are_searched_only_by_those_who_help_families() {
        let who: Vec<Role> = Role::ALL
            .iter()
            .copied()
            .filter(|&role| may(role, Act::PersonSearch))
            .collect();
        assert_eq!(who, [Role::Operator, Role::Supervisor, Role::Caseworker]);
    }

    #[test]
    fn only_supervisors_appoint() {
        for act in [
            Act::StaffInvite,
            Act::StaffApprove,
            Act::StaffRevoke,
            Act::TeamWrap,
        ] {
            let who: Vec<Role> = Role::ALL
                .iter()
                .copied()
                .filter(|&role| may(role, act))
                .collect();
            assert_eq!(who, [Role::Supervisor], "{act}");
        }
    }

    #[test]
    fn the_printed_rows_say_what_the_rule_says() {
        for (act, roles) in rows() {
            for &role in Role::ALL {
                assert_eq!(roles.contains(&role), may(role, act), "{role} {act}");
            }
        }
    }
}
