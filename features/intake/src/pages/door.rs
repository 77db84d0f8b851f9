//! The doors of the report: who comes with what, which steps she goes through, and what is asked.

/// What somebody comes with. Decides the first question; her own words decide the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// A relative went abroad and there is no news.
    Relative,
    /// Someone close may be about to leave.
    Worry,
    /// An offer to be read by a human.
    Offer,
    /// I am there and want out.
    Exit,
    /// I know someone who takes young men to the war.
    Tip,
    /// Back, and in need of help.
    Returnee,
    /// A question about how things work.
    Question,
}

/// One step of the report. All are in one document; CSS shows one at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// "Could anyone search this phone?"
    Phone,
    /// What happened, in her own words.
    Story,
    /// What helps to recognise the person or the recruiter. Every field may stay empty.
    About,
    /// Danger now, under 18, leaving within 72 hours.
    Urgent,
    /// May we contact you, and how safely?
    Contact,
    /// May we share this?
    Share,
    /// The code, the receipt, and the last button: only here is anything sent.
    Send,
}

/// A field and the key of its label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The field's name in the form.
    pub name: &'static str,
    /// The key of its label.
    pub label: &'static str,
}

/// The keys of a door's own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoorWords {
    /// How the door is called in a list.
    pub name: &'static str,
    /// The first question.
    pub question: &'static str,
    /// What may be written, and what better not.
    pub hint: &'static str,
    /// The heading over the fields about the person.
    pub about: &'static str,
}

impl Door {
    /// Every door, in the order of the list.
    pub const ALL: [Self; 7] = [
        Self::Relative,
        Self::Worry,
        Self::Offer,
        Self::Exit,
        Self::Tip,
        Self::Returnee,
        Self::Question,
    ];

    /// The contact's kind, as it stands in the address and in the form.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Relative => "tracing-request",
            Self::Worry => "worry",
            Self::Offer => "offer-check",
            Self::Exit => "exit-request",
            Self::Tip => "tip",
            Self::Returnee => "returnee-help",
            Self::Question => "information",
        }
    }

    /// The door of a kind.
    pub fn of_kind(kind: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|door| door.kind() == kind)
    }

    /// The address of this door's report, after `/{lang}`.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Relative => "/report?kind=tracing-request",
            Self::Worry => "/report?kind=worry",
            Self::Offer => "/report?kind=offer-check",
            Self::Exit => "/report?kind=exit-request",
            Self::Tip => "/report?kind=tip",
            Self::Returnee => "/report?kind=returnee-help",
            Self::Question => "/report?kind=information",
        }
    }

    /// The steps of this door, in order.
    pub const fn steps(self) -> &'static [Step] {
        match self {
            Self::Exit => &[
                Step::Phone,
                Step::Story,
                Step::Urgent,
                Step::Contact,
                Step::Share,
                Step::Send,
            ],
            Self::Question => &[Step::Story, Step::Contact, Step::Send],
            Self::Relative | Self::Worry | Self::Offer | Self::Tip | Self::Returnee => &[
                Step::Story,
                Step::About,
                Step::Urgent,
                Step::Contact,
                Step::Share,
                Step::Send,
            ],
        }
    }

    /// Everything that is asked at any door, for whoever reads the answers.
    pub fn every_question() -> Vec<Asked> {
        let mut asked: Vec<Asked> = Vec::new();
        for question in Self::ALL.into_iter().flat_map(Self::asks) {
            if !asked.contains(question) {
                asked.push(*question);
            }
        }
        asked
    }

    /// What is asked about the person or the recruiter. Goes inside the envelope.
    pub const fn asks(self) -> &'static [Asked] {
        match self {
            Self::Relative | Self::Worry => {
                const {
                    &[
                        ask("sought_name", "intake-sought-name"),
                        ask("sought_birth", "intake-sought-birth"),
                        ask("sought_place", "intake-sought-place"),
                        ask("last_heard", "intake-last-heard"),
                        ask("relation", "intake-relation"),
                    ]
                }
            }
            Self::Offer => {
                const {
                    &[
                        ask("offer_seen", "intake-offer-seen"),
                        ask("offer_promised", "intake-offer-promised"),
                        ask("offer_leaving", "intake-offer-leaving"),
                    ]
                }
            }
            Self::Tip => {
                const {
                    &[
                        ask("recruiter_account", "intake-recruiter-account"),
                        ask("recruiter_promises", "intake-recruiter-promises"),
                        ask("how_known", "intake-how-known"),
                    ]
                }
            }
            Self::Returnee => {
                const {
                    &[
                        ask("returned_when", "intake-returned-when"),
                        ask("help_wanted", "intake-help-wanted"),
                    ]
                }
            }
            // A man inside is asked nothing that could be found on him; a question needs no person.
            Self::Exit | Self::Question => &[],
        }
    }

    /// The keys of this door's own words.
    pub const fn words(self) -> DoorWords {
        match self {
            Self::Relative => DoorWords {
                name: "intake-door-relative",
                question: "intake-question-relative",
                hint: "intake-hint-relative",
                about: "intake-about-him",
            },
            Self::Worry => DoorWords {
                name: "intake-door-worry",
                question: "intake-question-worry",
                hint: "intake-hint-relative",
                about: "intake-about-him",
            },
            Self::Offer => DoorWords {
                name: "intake-door-offer",
                question: "intake-question-offer",
                hint: "intake-hint-offer",
                about: "intake-about-offer",
            },
            Self::Exit => DoorWords {
                name: "intake-door-exit",
                question: "intake-question-exit",
                hint: "intake-hint-exit",
                about: "intake-about-him",
            },
            Self::Tip => DoorWords {
                name: "intake-door-tip",
                question: "intake-question-tip",
                hint: "intake-hint-tip",
                about: "intake-about-recruiter",
            },
            Self::Returnee => DoorWords {
                name: "intake-door-returnee",
                question: "intake-question-returnee",
                hint: "intake-hint-returnee",
                about: "intake-about-you",
            },
            Self::Question => DoorWords {
                name: "intake-door-question",
                question: "intake-question-question",
                hint: "intake-hint-question",
                about: "intake-about-you",
            },
        }
    }
}

impl Step {
    /// The step's anchor in the document.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Story => "story-step",
            Self::About => "about",
            Self::Urgent => "urgent",
            Self::Contact => "contact",
            Self::Share => "share",
            Self::Send => "send",
        }
    }
}

/// A field with its label.
pub(super) const fn ask(name: &'static str, label: &'static str) -> Asked {
    Asked { name, label }
}
