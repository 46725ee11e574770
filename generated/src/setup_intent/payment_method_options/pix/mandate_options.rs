// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.pix.mandate_options` of [`SetupIntent`](crate::SetupIntent).

pub use crate::mandate::payment_method_details::payto::Purpose;
pub use crate::payment_intent::payment_method_options::pix::mandate_options::PaymentSchedule;
pub use crate::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType;

/// Determines if the amount includes the IOF tax.
#[non_exhaustive]
pub enum AmountIncludesIof {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AmountIncludesIof {
    Always = "always",
    Never = "never",
});
