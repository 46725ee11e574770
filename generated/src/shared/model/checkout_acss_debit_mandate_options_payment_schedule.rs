// Written by `cargo xtask generate`. Do not edit.

/// Payment schedule for the mandate.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutAcssDebitMandateOptionsPaymentSchedule {
    /// `combined`
    Combined,
    /// `interval`
    Interval,
    /// `sporadic`
    Sporadic,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CheckoutAcssDebitMandateOptionsPaymentSchedule {
    Combined = "combined",
    Interval = "interval",
    Sporadic = "sporadic",
});
