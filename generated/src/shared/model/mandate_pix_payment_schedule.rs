// Written by `cargo xtask generate`. Do not edit.

/// Schedule at which the future payments will be charged.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MandatePixPaymentSchedule {
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

stripe_runtime::open_enum!(MandatePixPaymentSchedule {
    Halfyearly = "halfyearly",
    Monthly = "monthly",
    Quarterly = "quarterly",
    Weekly = "weekly",
    Yearly = "yearly",
});
