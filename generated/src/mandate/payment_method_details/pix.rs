// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.pix` of [`Mandate`](crate::Mandate).

#[cfg(feature = "mandates")]
pub use crate::mandate::payment_method_details::payto::AmountType;

#[cfg(feature = "mandates")]
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

#[cfg(feature = "mandates")]
rt::open_enum!(AmountIncludesIof {
    Always = "always",
    Never = "never",
});

/// Schedule at which the future payments will be charged.
#[non_exhaustive]
pub enum PaymentSchedule {
    /// `halfyearly`
    Halfyearly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `weekly`
    Weekly,
    /// `yearly`
    Yearly,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaymentSchedule {
    Halfyearly = "halfyearly",
    Monthly = "monthly",
    Quarterly = "quarterly",
    Weekly = "weekly",
    Yearly = "yearly",
});
