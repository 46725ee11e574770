// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`IdentityVerificationSession`](crate::IdentityVerificationSession).

pub mod last_error;
pub mod options;
pub mod redaction;
pub mod verified_outputs;
pub use crate::identity_verification_report::Type;

/// Shows last VerificationSession error
///
/// An object in `last_error` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct LastError {
    /// A short machine-readable string giving the reason for the verification or user-session failure.
    pub code: Option<last_error::Code>,
    /// A message that explains the reason for verification or user-session failure.
    pub reason: Option<String>,
}

impl rt::Blank for LastError {
    const BLANK: Self = Self {
        code: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
    };
}

impl rt::Record for LastError {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_session_last_error",
            constants: &[],
            fields: &[rt::Field("code", rt::NULLABLE), rt::Field("reason", rt::NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.code,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.code,
            _ => &mut self.reason,
        }
    }
}

rt::record_traits!(LastError);

/// An object in `options` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Options {
    pub document: Option<
        rt::Part<crate::identity_verification_report::options::Document>,
    >,
    pub email: Option<rt::Part<options::Email>>,
    pub id_number: Option<
        rt::Part<crate::identity_verification_report::options::IdNumber>,
    >,
    pub matching: Option<rt::Part<options::Matching>>,
    pub phone: Option<rt::Part<options::Phone>>,
}

impl rt::Blank for Options {
    const BLANK: Self = Self {
        document: rt::Blank::BLANK,
        email: rt::Blank::BLANK,
        id_number: rt::Blank::BLANK,
        matching: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
    };
}

impl rt::Record for Options {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_verification_session_options",
            constants: &[],
            fields: &[
                rt::Field("document", rt::OPTIONAL),
                rt::Field("email", rt::OPTIONAL),
                rt::Field("id_number", rt::OPTIONAL),
                rt::Field("matching", rt::OPTIONAL),
                rt::Field("phone", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.document,
            1 => &self.email,
            2 => &self.id_number,
            3 => &self.matching,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.document,
            1 => &mut self.email,
            2 => &mut self.id_number,
            3 => &mut self.matching,
            _ => &mut self.phone,
        }
    }
}

rt::record_traits!(Options);

/// An object in `provided_details` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProvidedDetails {
    /// Email of user being verified
    pub email: Option<String>,
    /// Phone number of user being verified
    pub phone: Option<String>,
}

impl rt::Blank for ProvidedDetails {
    const BLANK: Self = Self {
        email: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
    };
}

impl rt::Record for ProvidedDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_provided_details",
            constants: &[],
            fields: &[rt::Field("email", rt::OPTIONAL), rt::Field("phone", rt::OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.email,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.email,
            _ => &mut self.phone,
        }
    }
}

rt::record_traits!(ProvidedDetails);

/// An object in `redaction` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Redaction {
    /// Indicates whether this object and its related objects have been redacted or not.
    pub status: redaction::Status,
}

impl rt::Blank for Redaction {
    const BLANK: Self = Self { status: rt::Blank::BLANK };
}

impl rt::Record for Redaction {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "verification_session_redaction",
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

rt::record_traits!(Redaction);

/// An object in `related_person` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct RelatedPerson {
    /// Token referencing the associated Account of the related Person resource.
    pub account: String,
    /// Token referencing the related Person resource.
    pub person: String,
}

impl rt::Blank for RelatedPerson {
    const BLANK: Self = Self {
        account: rt::Blank::BLANK,
        person: rt::Blank::BLANK,
    };
}

impl rt::Record for RelatedPerson {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_related_person",
            constants: &[],
            fields: &[
                rt::Field("account", rt::REQUIRED),
                rt::Field("person", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            _ => &self.person,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            _ => &mut self.person,
        }
    }
}

rt::record_traits!(RelatedPerson);

/// Status of this VerificationSession.
/// [Learn more about the lifecycle of sessions](https://docs.stripe.com/identity/how-sessions-work).
#[non_exhaustive]
pub enum Status {
    /// `canceled`
    Canceled,
    /// `processing`
    Processing,
    /// `requires_input`
    RequiresInput,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Canceled = "canceled",
    Processing = "processing",
    RequiresInput = "requires_input",
    Verified = "verified",
});

/// An object in `verified_outputs` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifiedOutputs {
    /// The user's verified address.
    pub address: Option<rt::Part<crate::customer::Address>>,
    /// The user’s verified date of birth.
    pub dob: Option<rt::Part<crate::person::Dob>>,
    /// The user's verified email address
    pub email: Option<String>,
    /// The user's verified first name.
    pub first_name: Option<String>,
    /// The user's verified id number.
    pub id_number: Option<String>,
    /// The user's verified id number type.
    pub id_number_type: Option<
        crate::identity_verification_report::id_number::IdNumberType,
    >,
    /// The user's verified last name.
    pub last_name: Option<String>,
    /// The user's verified phone number
    pub phone: Option<String>,
    /// The user's verified sex.
    pub sex: Option<crate::identity_verification_report::document::Sex>,
    /// The user's verified place of birth as it appears in the document.
    pub unparsed_place_of_birth: Option<String>,
    /// The user's verified sex as it appears in the document.
    pub unparsed_sex: Option<String>,
}

impl rt::Blank for VerifiedOutputs {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        dob: rt::Blank::BLANK,
        email: rt::Blank::BLANK,
        first_name: rt::Blank::BLANK,
        id_number: rt::Blank::BLANK,
        id_number_type: rt::Blank::BLANK,
        last_name: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
        sex: rt::Blank::BLANK,
        unparsed_place_of_birth: rt::Blank::BLANK,
        unparsed_sex: rt::Blank::BLANK,
    };
}

impl rt::Record for VerifiedOutputs {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_verified_outputs",
            constants: &[],
            fields: &[
                rt::Field("address", rt::NULLABLE),
                rt::Field("dob", rt::NULLABLE),
                rt::Field("email", rt::NULLABLE),
                rt::Field("first_name", rt::NULLABLE),
                rt::Field("id_number", rt::NULLABLE | rt::SECRET),
                rt::Field("id_number_type", rt::NULLABLE),
                rt::Field("last_name", rt::NULLABLE),
                rt::Field("phone", rt::NULLABLE),
                rt::Field("sex", rt::NULLABLE),
                rt::Field("unparsed_place_of_birth", rt::NULLABLE),
                rt::Field("unparsed_sex", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.dob,
            2 => &self.email,
            3 => &self.first_name,
            4 => &self.id_number,
            5 => &self.id_number_type,
            6 => &self.last_name,
            7 => &self.phone,
            8 => &self.sex,
            9 => &self.unparsed_place_of_birth,
            _ => &self.unparsed_sex,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.dob,
            2 => &mut self.email,
            3 => &mut self.first_name,
            4 => &mut self.id_number,
            5 => &mut self.id_number_type,
            6 => &mut self.last_name,
            7 => &mut self.phone,
            8 => &mut self.sex,
            9 => &mut self.unparsed_place_of_birth,
            _ => &mut self.unparsed_sex,
        }
    }
}

rt::record_traits!(VerifiedOutputs);
