// Written by `cargo xtask generate`. Do not edit.
//! What is in `options` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).

pub use crate::identity_verification_report::options::document;
pub mod matching;
pub use crate::identity_verification_report::options::{Document, IdNumber};

/// An object in `options.email` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Email {
    /// Request one time password verification of `provided_details.email`.
    pub require_verification: Option<bool>,
}

impl rt::Blank for Email {
    const BLANK: Self = Self {
        require_verification: rt::Blank::BLANK,
    };
}

impl rt::Record for Email {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_session_email_options",
            constants: &[],
            fields: &[rt::Field("require_verification", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.require_verification
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.require_verification
    }
}

rt::record_traits!(Email);

/// An object in `options.matching` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Matching {
    /// Strictness of the DOB matching policy to apply.
    pub dob: Option<matching::Dob>,
    /// Strictness of the name matching policy to apply.
    pub name: Option<matching::Name>,
}

impl rt::Blank for Matching {
    const BLANK: Self = Self {
        dob: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
    };
}

impl rt::Record for Matching {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_session_matching_options",
            constants: &[],
            fields: &[rt::Field("dob", rt::OPTIONAL), rt::Field("name", rt::OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.dob,
            _ => &self.name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.dob,
            _ => &mut self.name,
        }
    }
}

rt::record_traits!(Matching);

/// An object in `options.phone` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Phone {
    /// Request one time password verification of `provided_details.phone`.
    pub require_verification: Option<bool>,
}

impl rt::Blank for Phone {
    const BLANK: Self = Self {
        require_verification: rt::Blank::BLANK,
    };
}

impl rt::Record for Phone {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_session_phone_options",
            constants: &[],
            fields: &[rt::Field("require_verification", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.require_verification
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.require_verification
    }
}

rt::record_traits!(Phone);
