// Written by `cargo xtask generate`. Do not edit.
//! What is in `future_requirements.entry` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod error;
pub mod impact;
pub mod minimum_deadline;
pub mod reference;
pub mod requested_reason;

/// Indicates whether the platform or Stripe is currently responsible for taking action on the
/// requirement. Value can be `user` or `stripe`.
#[non_exhaustive]
pub enum AwaitingActionFrom {
    /// `stripe`
    Stripe,
    /// `user`
    User,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AwaitingActionFrom {
    Stripe = "stripe",
    User = "user",
});

/// An object in `future_requirements.entries[].errors[]` of [`V2CoreAccount`](crate::V2CoreAccount) and `requirements.entries[].errors[]` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// Machine-readable code describing the error.
    pub code: error::Code,
    /// Human-readable description of the error.
    pub description: String,
}

impl rt::Blank for Error {
    const BLANK: Self = Self {
        code: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
    };
}

impl rt::Record for Error {
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
                rt::Field("code", rt::REQUIRED),
                rt::Field("description", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.code,
            _ => &self.description,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.code,
            _ => &mut self.description,
        }
    }
}

rt::record_traits!(Error);

/// A hash describing the impact of not collecting the requirement, or Stripe not being able to
/// verify the collected information.
///
/// An object in `future_requirements.entries[].impact` of [`V2CoreAccount`](crate::V2CoreAccount) and `requirements.entries[].impact` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Impact {
    /// The Capabilities that will be restricted if the requirement is not collected and satisfactory to
    /// Stripe.
    pub restricts_capabilities: Option<Vec<impact::RestrictsCapability>>,
}

impl rt::Blank for Impact {
    const BLANK: Self = Self {
        restricts_capabilities: rt::Blank::BLANK,
    };
}

impl rt::Record for Impact {
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
            fields: &[rt::Field("restricts_capabilities", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.restricts_capabilities
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.restricts_capabilities
    }
}

rt::record_traits!(Impact);

/// The soonest point when the account will be impacted by not providing the requirement.
///
/// An object in `future_requirements.entries[].minimum_deadline` of [`V2CoreAccount`](crate::V2CoreAccount) and `requirements.entries[].minimum_deadline` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct MinimumDeadline {
    /// The current status of the requirement's impact.
    pub status: minimum_deadline::Status,
}

impl rt::Blank for MinimumDeadline {
    const BLANK: Self = Self { status: rt::Blank::BLANK };
}

impl rt::Record for MinimumDeadline {
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
            fields: &[rt::Field("status", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.status
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.status
    }
}

rt::record_traits!(MinimumDeadline);

/// A reference to the location of the requirement.
///
/// An object in `future_requirements.entries[].reference` of [`V2CoreAccount`](crate::V2CoreAccount) and `requirements.entries[].reference` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Reference {
    /// If `inquiry` is the type, the inquiry token.
    pub inquiry: Option<String>,
    /// If `resource` is the type, the resource token.
    pub resource: Option<String>,
    /// The type of the reference. If the type is "inquiry", the inquiry token can be found in the
    /// "inquiry" field. Otherwise the type is an API resource, the token for which can be found in the
    /// "resource" field.
    pub type_: reference::Type,
}

impl rt::Blank for Reference {
    const BLANK: Self = Self {
        inquiry: rt::Blank::BLANK,
        resource: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Reference {
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
                rt::Field("inquiry", rt::OPTIONAL),
                rt::Field("resource", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.inquiry,
            1 => &self.resource,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.inquiry,
            1 => &mut self.resource,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Reference);

/// An object in `future_requirements.entries[].requested_reasons[]` of [`V2CoreAccount`](crate::V2CoreAccount) and `requirements.entries[].requested_reasons[]` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestedReason {
    /// Machine-readable description of Stripe's reason for collecting the requirement.
    pub code: requested_reason::Code,
}

impl rt::Blank for RequestedReason {
    const BLANK: Self = Self { code: rt::Blank::BLANK };
}

impl rt::Record for RequestedReason {
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
            fields: &[rt::Field("code", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.code
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.code
    }
}

rt::record_traits!(RequestedReason);
