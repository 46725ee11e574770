// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`BankAccount`](crate::BankAccount).

pub mod future_requirements;
pub mod requirements;

/// The values of `available_payout_methods[]` of [`BankAccount`](crate::BankAccount).
#[non_exhaustive]
pub enum AvailablePayoutMethod {
    /// `instant`
    Instant,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AvailablePayoutMethod {
    Instant = "instant",
    Standard = "standard",
});

/// An object in `future_requirements` of [`BankAccount`](crate::BankAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct FutureRequirements {
    /// Fields that need to be resolved to keep the external account enabled. If not resolved by
    /// `current_deadline`, these fields will appear in `past_due` as well, and the account is disabled.
    pub currently_due: Option<Vec<String>>,
    /// Details about validation and verification failures for `due` requirements that must be resolved.
    pub errors: Option<Vec<crate::account::future_requirements::Error>>,
    /// Fields that haven't been resolved by `current_deadline`. These fields need to be resolved to
    /// enable the external account.
    pub past_due: Option<Vec<String>>,
    /// Fields that are being reviewed, or might become required depending on the results of a review.
    /// If the review fails, these fields can move to `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives`. Fields might appear in `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives` and in `pending_verification` if one verification fails but another is still
    /// pending.
    pub pending_verification: Option<Vec<String>>,
}

impl rt::Blank for FutureRequirements {
    const BLANK: Self = Self {
        currently_due: rt::Blank::BLANK,
        errors: rt::Blank::BLANK,
        past_due: rt::Blank::BLANK,
        pending_verification: rt::Blank::BLANK,
    };
}

impl rt::Record for FutureRequirements {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "external_account_requirements",
            constants: &[],
            fields: &[
                rt::Field("currently_due", rt::NULLABLE),
                rt::Field("errors", rt::NULLABLE),
                rt::Field("past_due", rt::NULLABLE),
                rt::Field("pending_verification", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currently_due,
            1 => &self.errors,
            2 => &self.past_due,
            _ => &self.pending_verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currently_due,
            1 => &mut self.errors,
            2 => &mut self.past_due,
            _ => &mut self.pending_verification,
        }
    }
}

rt::record_traits!(FutureRequirements);

/// An object in `requirements` of [`BankAccount`](crate::BankAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Requirements {
    /// Fields that need to be resolved to keep the external account enabled. If not resolved by
    /// `current_deadline`, these fields will appear in `past_due` as well, and the account is disabled.
    pub currently_due: Option<Vec<String>>,
    /// Details about validation and verification failures for `due` requirements that must be resolved.
    pub errors: Option<Vec<crate::account::future_requirements::Error>>,
    /// Fields that haven't been resolved by `current_deadline`. These fields need to be resolved to
    /// enable the external account.
    pub past_due: Option<Vec<String>>,
    /// Fields that are being reviewed, or might become required depending on the results of a review.
    /// If the review fails, these fields can move to `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives`. Fields might appear in `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives` and in `pending_verification` if one verification fails but another is still
    /// pending.
    pub pending_verification: Option<Vec<String>>,
}

impl rt::Blank for Requirements {
    const BLANK: Self = Self {
        currently_due: rt::Blank::BLANK,
        errors: rt::Blank::BLANK,
        past_due: rt::Blank::BLANK,
        pending_verification: rt::Blank::BLANK,
    };
}

impl rt::Record for Requirements {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "external_account_requirements",
            constants: &[],
            fields: &[
                rt::Field("currently_due", rt::NULLABLE),
                rt::Field("errors", rt::NULLABLE),
                rt::Field("past_due", rt::NULLABLE),
                rt::Field("pending_verification", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currently_due,
            1 => &self.errors,
            2 => &self.past_due,
            _ => &self.pending_verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currently_due,
            1 => &mut self.errors,
            2 => &mut self.past_due,
            _ => &mut self.pending_verification,
        }
    }
}

rt::record_traits!(Requirements);
