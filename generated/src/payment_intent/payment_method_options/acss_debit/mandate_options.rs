// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.acss_debit.mandate_options` of [`PaymentIntent`](crate::PaymentIntent).

pub use crate::mandate::payment_method_details::payto::Purpose;

/// The type of amount that will be collected. The amount charged must be exact or up to the value
/// of `amount` param for `fixed` or `maximum` type respectively. Defaults to `maximum`.
#[non_exhaustive]
pub enum AmountType {
    /// `fixed`
    Fixed,
    /// `maximum`
    Maximum,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AmountType {
    Fixed = "fixed",
    Maximum = "maximum",
});

/// Payment schedule for the mandate.
#[non_exhaustive]
pub enum PaymentSchedule {
    /// `adhoc`
    Adhoc,
    /// `annual`
    Annual,
    /// `combined`
    Combined,
    /// `daily`
    Daily,
    /// `fortnightly`
    Fortnightly,
    /// `interval`
    Interval,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `semi_annual`
    SemiAnnual,
    /// `sporadic`
    Sporadic,
    /// `weekly`
    Weekly,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaymentSchedule {
    Adhoc = "adhoc",
    Annual = "annual",
    Combined = "combined",
    Daily = "daily",
    Fortnightly = "fortnightly",
    Interval = "interval",
    Monthly = "monthly",
    Quarterly = "quarterly",
    SemiAnnual = "semi_annual",
    Sporadic = "sporadic",
    Weekly = "weekly",
});

/// Transaction type of the mandate.
#[non_exhaustive]
pub enum TransactionType {
    /// `business`
    Business,
    /// `personal`
    Personal,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TransactionType {
    Business = "business",
    Personal = "personal",
});
