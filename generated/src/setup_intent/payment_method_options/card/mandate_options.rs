// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.card.mandate_options` of [`SetupIntent`](crate::SetupIntent).

pub use crate::mandate::payment_method_details::payto::{PaymentSchedule, Purpose};
pub use crate::payment_intent::payment_method_options::card::mandate_options::Interval;
pub use crate::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType;

/// The values of `payment_method_options.card.mandate_options.supported_types[]` of [`SetupIntent`](crate::SetupIntent), `payment_method_options[card][mandate_options][supported_types][]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 2 more places.
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
