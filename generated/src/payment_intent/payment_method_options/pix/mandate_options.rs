// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.pix.mandate_options` of [`PaymentIntent`](crate::PaymentIntent).

pub use crate::mandate::payment_method_details::payto::Purpose;
pub use crate::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType;
pub use crate::payment_intent::payment_method_options::pix::AmountIncludesIof;

/// Schedule at which the future payments will be charged.
#[non_exhaustive]
pub enum PaymentSchedule {
    /// `adhoc`
    Adhoc,
    /// `annual`
    Annual,
    /// `daily`
    Daily,
    /// `fortnightly`
    Fortnightly,
    /// `halfyearly`
    Halfyearly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `semi_annual`
    SemiAnnual,
    /// `weekly`
    Weekly,
    /// `yearly`
    Yearly,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaymentSchedule {
    Adhoc = "adhoc",
    Annual = "annual",
    Daily = "daily",
    Fortnightly = "fortnightly",
    Halfyearly = "halfyearly",
    Monthly = "monthly",
    Quarterly = "quarterly",
    SemiAnnual = "semi_annual",
    Weekly = "weekly",
    Yearly = "yearly",
});
