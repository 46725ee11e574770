// Written by `cargo xtask generate`. Do not edit.
//! What is in `evidence.enhanced_evidence.visa_compelling_evidence_3.disputed_transaction` of [`Dispute`](crate::Dispute).

pub use crate::payment_method::card::wallet::masterpass::ShippingAddress;

/// Categorization of disputed payment.
#[non_exhaustive]
pub enum MerchandiseOrServices {
    /// `merchandise`
    Merchandise,
    /// `services`
    Services,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(MerchandiseOrServices {
    Merchandise = "merchandise",
    Services = "services",
});
