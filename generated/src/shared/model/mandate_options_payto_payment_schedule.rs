// Written by `cargo xtask generate`. Do not edit.

/// The periodicity at which payments will be collected. Defaults to `adhoc`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MandateOptionsPaytoPaymentSchedule {
    /// `adhoc`
    Adhoc,
    /// `annual`
    Annual,
    /// `daily`
    Daily,
    /// `fortnightly`
    Fortnightly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `semi_annual`
    SemiAnnual,
    /// `weekly`
    Weekly,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(MandateOptionsPaytoPaymentSchedule {
    Adhoc = "adhoc",
    Annual = "annual",
    Daily = "daily",
    Fortnightly = "fortnightly",
    Monthly = "monthly",
    Quarterly = "quarterly",
    SemiAnnual = "semi_annual",
    Weekly = "weekly",
});
