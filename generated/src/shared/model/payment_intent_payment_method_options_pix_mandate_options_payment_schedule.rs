// Written by `cargo xtask generate`. Do not edit.

/// Schedule at which the future payments will be charged.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule {
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

stripe_runtime::open_enum!(PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule {
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
