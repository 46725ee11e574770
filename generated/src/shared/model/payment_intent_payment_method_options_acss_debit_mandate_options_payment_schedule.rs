// Written by `cargo xtask generate`. Do not edit.

/// Payment schedule for the mandate.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule {
    /// `adhoc`
    Adhoc,
    /// `annual`
    Annual,
    /// `combined`
    Combined,
    /// `daily`
    Daily,
    /// `fortnightly`
    Fortnightly,
    /// `interval`
    Interval,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `semi_annual`
    SemiAnnual,
    /// `sporadic`
    Sporadic,
    /// `weekly`
    Weekly,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule {
    Adhoc = "adhoc",
    Annual = "annual",
    Combined = "combined",
    Daily = "daily",
    Fortnightly = "fortnightly",
    Interval = "interval",
    Monthly = "monthly",
    Quarterly = "quarterly",
    SemiAnnual = "semi_annual",
    Sporadic = "sporadic",
    Weekly = "weekly",
});
