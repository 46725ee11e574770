// Written by `cargo xtask generate`. Do not edit.
//! What is in `future_requirements` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod entry;
pub mod summary;

/// An object in `future_requirements.entries[]` of [`V2CoreAccount`](crate::V2CoreAccount) and `requirements.entries[]` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Entry {
    /// Indicates whether the platform or Stripe is currently responsible for taking action on the
    /// requirement. Value can be `user` or `stripe`.
    pub awaiting_action_from: entry::AwaitingActionFrom,
    /// Machine-readable string describing the requirement.
    pub description: String,
    /// Descriptions of why the requirement must be collected, or why the collected information isn't
    /// satisfactory to Stripe.
    pub errors: Vec<entry::Error>,
    /// A hash describing the impact of not collecting the requirement, or Stripe not being able to
    /// verify the collected information.
    pub impact: entry::Impact,
    /// The soonest point when the account will be impacted by not providing the requirement.
    pub minimum_deadline: entry::MinimumDeadline,
    /// A reference to the location of the requirement.
    pub reference: Option<rt::Part<entry::Reference>>,
    /// A list of reasons why Stripe is collecting the requirement.
    pub requested_reasons: Vec<entry::RequestedReason>,
}

impl rt::Blank for Entry {
    const BLANK: Self = Self {
        awaiting_action_from: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        errors: rt::Blank::BLANK,
        impact: rt::Blank::BLANK,
        minimum_deadline: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        requested_reasons: rt::Blank::BLANK,
    };
}

impl rt::Record for Entry {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("awaiting_action_from", rt::REQUIRED),
                rt::Field("description", rt::REQUIRED),
                rt::Field("errors", rt::REQUIRED),
                rt::Field("impact", rt::REQUIRED),
                rt::Field("minimum_deadline", rt::REQUIRED),
                rt::Field("reference", rt::OPTIONAL),
                rt::Field("requested_reasons", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.awaiting_action_from,
            1 => &self.description,
            2 => &self.errors,
            3 => &self.impact,
            4 => &self.minimum_deadline,
            5 => &self.reference,
            _ => &self.requested_reasons,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.awaiting_action_from,
            1 => &mut self.description,
            2 => &mut self.errors,
            3 => &mut self.impact,
            4 => &mut self.minimum_deadline,
            5 => &mut self.reference,
            _ => &mut self.requested_reasons,
        }
    }
}

rt::record_traits!(Entry);

/// An object containing an overview of requirements for the Account.
///
/// An object in `future_requirements.summary` of [`V2CoreAccount`](crate::V2CoreAccount) and `requirements.summary` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Summary {
    /// The soonest date and time a requirement on the Account will become `past due`. Represented as a
    /// RFC 3339 date & time UTC value in millisecond precision, for example:
    /// `2022-09-18T13:22:18.123Z`.
    pub minimum_deadline: Option<rt::Part<summary::MinimumDeadline>>,
}

impl rt::Blank for Summary {
    const BLANK: Self = Self {
        minimum_deadline: rt::Blank::BLANK,
    };
}

impl rt::Record for Summary {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("minimum_deadline", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.minimum_deadline
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.minimum_deadline
    }
}

rt::record_traits!(Summary);
