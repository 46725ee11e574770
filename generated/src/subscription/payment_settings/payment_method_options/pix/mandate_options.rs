// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.pix.mandate_options` of [`Subscription`](crate::Subscription).

#[cfg(feature = "subscriptions")]
pub use crate::mandate::payment_method_details::pix::PaymentSchedule;

#[cfg(feature = "customers")]
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

#[cfg(feature = "customers")]
rt::open_enum!(AmountIncludesIof {
    Always = "always",
    Never = "never",
});
