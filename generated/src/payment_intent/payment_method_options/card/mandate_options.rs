// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.card.mandate_options` of [`PaymentIntent`](crate::PaymentIntent).

pub use crate::mandate::payment_method_details::payto::{PaymentSchedule, Purpose};
pub use crate::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType;

/// Specifies payment frequency. One of `day`, `week`, `month`, `year`, or `sporadic`.
#[non_exhaustive]
pub enum Interval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `sporadic`
    Sporadic,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Interval {
    Day = "day",
    Month = "month",
    Sporadic = "sporadic",
    Week = "week",
    Year = "year",
});

/// The values of `payment_method_options.card.mandate_options.supported_types[]` of [`PaymentIntent`](crate::PaymentIntent), `payment_method_options[card][mandate_options][supported_types][]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 2 more places.
#[non_exhaustive]
pub enum SupportedType {
    /// `india`
    India,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SupportedType {
    India = "india",
});
